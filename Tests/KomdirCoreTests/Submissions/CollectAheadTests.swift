@testable import DocumentFormats
import DanishText
import DocumentModel
import Foundation
import Synchronization
import Testing

@testable import KomdirCore

@Suite("Collecting on all cores")
struct CollectAheadTests {
  /// Reads anything as one line, and notes how many files were in hand at the same time.
  private final class Watch: DocumentReader {
    private let now = Mutex((current: 0, most: 0))

    var most: Int { now.withLock(\.most) }

    func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
      now.withLock { now in
        now.current += 1
        now.most = max(now.most, now.current)
      }
      // Long enough for a second file to begin, if it may.
      let sum = (0..<200_000).reduce(0) { $0 &+ $1 &* file.bytes.count }
      now.withLock { $0.current -= 1 }
      return Reading(
        document: Document(blocks: [Block("§ 1, nr. 1: \(file.name) \(sum)")]), format: .text)
    }

    var registry: FormatRegistry {
      FormatRegistry(entries: [
        .init(format: .text, extensions: ["txt"], reader: self, recognises: { _ in true })
      ])
    }
  }

  private func lay(_ count: Int, on desk: HearingDesk) throws -> [IncomingFile] {
    try (0..<count).map { try desk.lay("svar-\($0).txt", Array("Ad § 1, nr. 1\nNej, svar \($0).".utf8)) }
  }

  @Test("the same bytes under many names are one file and copies of it, not a file that ended the process")
  func sameBytes() throws {
    let desk = try HearingDesk()
    let bytes = Array("Odder Kommune\n\nAd § 1, nr. 1\nFristen er for kort.".utf8)
    let files = try (0..<6).map { try desk.lay("svar-\($0).txt", bytes) }
    let report = try desk.collect(files)
    #expect(report.received == 6)
    #expect(report.read == 1)
    #expect(report.unchanged == 5)
    #expect(report.refused.isEmpty)
  }

  @Test(
    "files that were in hand when the process ended are read one by one, and none is refused for its neighbour"
  )
  func afterAnEnd() throws {
    let desk = try HearingDesk()
    let files = try lay(8, on: desk)
    try desk.workspace.write(by: desk.clerk) { db in
      for file in files {
        let bytes = try file.bytes()
        try db.execute(
          sql: "INSERT INTO original (sha256, bytes, attempts) VALUES (?, ?, 1)",
          arguments: [SHA256.hexDigest(of: bytes), bytes.withUnsafeBytes { Data($0) }])
      }
    }
    let watch = Watch()
    let collector = try desk.workspace.collector(hearing: nil, context: ReadContext(), by: desk.clerk)
    var reader = collector.reader
    reader.registry = watch.registry
    let report = try Collector(
      workspace: desk.workspace, clerk: desk.clerk, hearing: collector.hearing, reader: reader,
      documents: collector.documents, members: collector.members, received: nil
    ).collect(files)
    #expect(report.read == 8)
    #expect(report.refused.isEmpty)
    #expect(watch.most == 1)
  }

  @Test("numbers, order and remarks are those of the files, whichever was read first")
  func order() throws {
    let desk = try HearingDesk()
    let files = try lay(40, on: desk)
    var done: [Int] = []
    let report = try desk.workspace.collector(hearing: nil, context: ReadContext(), by: desk.clerk)
      .collect(files) { done.append($0) }
    #expect(report.submissions.map(\.submission.file) == files.map(\.name))
    #expect(report.submissions.map(\.submission.printedID) == (1...40).map { "S-\($0)" })
    #expect(done == Array(1...40))
    #expect(try desk.workspace.remarks(hearing: nil).count == 40)
  }
}
