import Archive
import DanishText
import DocumentModel
import Foundation

extension SubmissionKeeper {
  /// Asks a person whether the file corrects an earlier one, or is corrected by one that was collected before it:
  /// by the same sender, with the same base name or mostly the same text, or because one of the two says so itself. It is
  /// proposed, never done: a person
  /// says `submission set S-4 --replaces S-3`.
  ///
  /// Of several versions each asks about the one just before it, whichever was collected first.
  func proposeReplacements(for submission: inout Submission) throws {
    var versions = try versions(of: submission)
    guard !versions.isEmpty else { return }
    versions.append(submission)
    versions.sort { isOlder($0, than: $1) }
    for (older, newer) in zip(versions, versions.dropFirst()) {
      guard [older.id, newer.id].contains(submission.id) else { continue }
      var newer = newer
      newer.questions.removeAll { $0.hasPrefix("replaces:") }
      newer.questions.append("replaces:\(older.printedID)")
      try newer.update(db)
      if newer.id == submission.id { submission = newer }
    }
  }

  /// Files that count and seem to be the same answer in another version.
  private func versions(of submission: Submission) throws -> [Submission] {
    guard !submission.sender.isEmpty, submission.parent == nil || submission.format != "eml" else {
      return []
    }
    let others = try Workspace.otherFiles(db, ofSenderOf: submission)
    let base = Self.baseName(submission.file)
    return others.filter { other in
      guard other.id != submission.parent, other.parent == nil || other.parent != submission.parent else {
        return false
      }
      if other.format == submission.format, Self.baseName(other.file) == base { return true }
      // Whichever of the two was read first, the one that says so is the newer.
      if isSaid(by: submission, of: other) || isSaid(by: other, of: submission) { return true }
      guard let sketch = submission.textSketch, let known = other.textSketch else { return false }
      return Self.share(of: sketch, in: known) >= 0.6
    }
  }

  /// Whether a file says that it takes the place of what its sender sent before. What a mail says holds for the letters
  /// in it, each against a letter.
  private func isSaid(by newer: Submission, of older: Submission) -> Bool {
    guard newer.parent != older.id, older.parent != newer.id else { return false }
    if newer.saysItReplaces { return older.parent == nil || newer.parent != nil }
    return newer.parent != nil && older.parent != nil && saysItReplaces(newer)
  }

  private func saysItReplaces(_ submission: Submission) -> Bool {
    if submission.saysItReplaces { return true }
    guard let parent = submission.parent, let outer = try? Workspace.record(db, parent) else {
      return false
    }
    return outer.saysItReplaces
  }

  /// By what they say themselves, by the time they were sent, else by the marks of version in their names, else by when they came.
  private func isOlder(_ left: Submission, than right: Submission) -> Bool {
    let says = (saysItReplaces(left), saysItReplaces(right))
    if says.0 != says.1 { return says.1 }
    if let left = left.sentAt.flatMap(Moment.init), let right = right.sentAt.flatMap(Moment.init),
      left != right
    {
      return left < right
    }
    let versions = (Self.version(of: left.file), Self.version(of: right.file))
    if versions.0 != versions.1 { return versions.0 < versions.1 }
    if left.receivedAt != right.receivedAt { return left.receivedAt < right.receivedAt }
    return (left.file, left.id) < (right.file, right.id)
  }

  /// What a name says of its version: the number of "v2" or "version 2", 1 of "rettet", else 0.
  static func version(of file: String) -> Int {
    let words = words(of: file)
    var version = 0
    for (index, word) in words.enumerated() {
      let number = word.first == "v" ? Int(word.dropFirst()) : nil
      let next = index + 1 < words.count ? Int(words[index + 1]) : nil
      if let number { version = max(version, number) }
      if ["v", "ver", "version", "udgave"].contains(word), let next { version = max(version, next) }
      if ["rettet", "rev", "revideret", "endelig", "final", "ny", "opdateret"].contains(word) {
        version = max(version, 1)
      }
    }
    return version
  }

  private static func words(of file: String) -> [Substring] {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    return stem.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// A file's name without folders, extension and marks of version: "Høringssvar v2 (rettet).docx" →
  /// "høringssvar".
  static func baseName(_ file: String) -> String {
    let words = words(of: file)
    let marks: Set<Substring> = [
      "v", "ver", "version", "udgave", "rettet", "rev", "revideret", "endelig", "final", "ny", "opdateret",
      "kopi",
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
      var hash = WordHash()
      for word in words[index..<index + 4] {
        for byte in word.utf8 { hash.combine(byte) }
        hash.combine(UInt8(ascii: " "))
      }
      hashes.insert(hash.value)
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
