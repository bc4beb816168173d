import DocumentModel
import Foundation
import GRDB

extension SubmissionKeeper {
  /// The earlier file that a new one seems to correct: by the same sender, with the same base name or mostly the
  /// same text. It is proposed, never done: a person says `submission set S-4 --replaces S-3`.
  func replaced(by submission: Submission, _ feedback: FeedbackReading) throws -> Submission? {
    guard !submission.sender.isEmpty, submission.parent == nil || submission.format != "eml" else {
      return nil
    }
    let earlier = try Submission.fetchAll(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = ? AND sender = ? AND state IN ('received', 'late')
        AND replacedBy IS NULL ORDER BY id DESC
        """, arguments: [submission.hearing, submission.sender])
    let base = Self.baseName(submission.file)
    let sketch = Self.sketch(of: feedback)
    return earlier.first { other in
      guard other.id != submission.parent, other.parent == nil || other.parent != submission.parent else {
        return false
      }
      if other.format == submission.format, Self.baseName(other.file) == base { return true }
      guard let sketch, let known = other.textSketch else { return false }
      return Self.share(of: sketch, in: known) >= 0.6
    }
  }

  /// A file's name without folders, extension and marks of version: "Høringssvar v2 (rettet).docx" →
  /// "høringssvar".
  static func baseName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    let words = stem.lowercased().split { !$0.isLetter && !$0.isNumber }
    let marks: Set<Substring> = [
      "v", "ver", "version", "rettet", "rev", "revideret", "endelig", "final", "ny", "opdateret", "kopi",
      "copy", "re",
      "sv", "vs", "fwd", "fw",
    ]
    return words.filter { word in
      !marks.contains(word) && !word.allSatisfy(\.isNumber)
        && !(word.first == "v" && word.dropFirst().allSatisfy(\.isNumber))
    }.joined(separator: " ")
  }

  /// Hashes of the runs of four words in the remarks, the 256 smallest: enough to say how much two files share.
  static func sketch(of feedback: FeedbackReading) -> Data? {
    let words = feedback.remarks.flatMap { remark in
      remark.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    guard words.count >= 12 else { return nil }
    var hashes = Set<UInt64>()
    for index in 0...(words.count - 4) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[index..<index + 4] {
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x20) &* 0x100_0000_01B3
      }
      hashes.insert(hash)
    }
    var data = Data()
    for hash in hashes.sorted().prefix(256) {
      withUnsafeBytes(of: hash.littleEndian) { data.append(contentsOf: $0) }
    }
    return data
  }

  /// How much of the smaller sketch's range the two share, from 0 to 1 (bottom-k estimate of resemblance).
  static func share(of left: Data, in right: Data) -> Double {
    let left = hashes(left)
    let right = hashes(right)
    let union = Set(left).union(right).sorted().prefix(256)
    let both = Set(left).intersection(right)
    guard !union.isEmpty else { return 0 }
    return Double(union.filter(both.contains).count) / Double(union.count)
  }

  private static func hashes(_ data: Data) -> [UInt64] {
    stride(from: 0, to: data.count - data.count % 8, by: 8).map { offset in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(data[data.startIndex + offset + $1]) << UInt64(8 * $1) }
    }
  }
}
