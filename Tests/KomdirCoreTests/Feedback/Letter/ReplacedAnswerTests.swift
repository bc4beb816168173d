import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("An answer that says it replaces an earlier one")
struct ReplacedAnswerTests {
  @Test(
    "it is read, however it is put",
    arguments: [
      "Dette svar erstatter vores svar af 12. februar.",
      "Dette høringssvar afløser det tidligere fremsendte høringssvar.",
      "Se venligst bort fra vores første mail.", "Vi trækker vores tidligere svar tilbage.",
      "Vedhæftede version træder i stedet for den fil, vi sendte i mandags.",
      "This response replaces our previous response.",
    ])
  func said(_ text: String) { #expect(ReplacedAnswer.isSaid(in: text)) }

  @Test(
    "laws that replace each other, and answers that replace nothing, are another matter",
    arguments: [
      "Den nye § 4 erstatter den tidligere § 5.", "Lovforslaget afløser den tidligere lov.",
      "Vores svar følger om en uge.", "Kommunen skal erstatte skader på tidligere anlæg.",
      "Bekendtgørelsen erstatter vores tidligere vejledning.",
    ])
  func unsaid(_ text: String) { #expect(!ReplacedAnswer.isSaid(in: text)) }

  private static let first = """
    Odder Kommune

    Ad § 1, nr. 1
    Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen.

    Venlig hilsen
    Karla Mosegård
    """

  private static let second = """
    Odder Kommune

    Dette svar erstatter vores svar af 12. februar.

    Ad § 2, nr. 1
    Gelændere af træ rådner ved åen, og stål bør derfor også være tilladt.

    Venlig hilsen
    Karla Mosegård
    """

  /// The same words as a text, a Word file, a PDF and a mail.
  enum Form: String, CaseIterable, Sendable {
    case text, word, pdf, mail

    func bytes(_ text: String) throws -> (name: String, bytes: [UInt8]) {
      switch self {
      case .text: return ("txt", Array(text.utf8))
      case .word:
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        return ("docx", try HearingDesk.docx(FeedbackFixture.document(lines)))
      case .pdf:
        return (
          "pdf",
          SmallPDF.bytes(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        )
      case .mail:
        let head =
          "From: Karla Mosegård <kamo@odder.example>\nTo: hoering@komdir.example\nSubject: Svar\nMessage-ID: <\(text.count)@o>\nContent-Type: text/plain; charset=utf-8\n\n"
        return ("eml", Array((head + text).utf8))
      }
    }
  }

  @Test(
    "the earlier file is named for replacement, in whichever order the two are read, and the sentence is no remark",
    arguments: Form.allCases, [false, true])
  func eitherOrder(_ form: Form, _ newerFirst: Bool) throws {
    guard form != .pdf || SmallPDF.canBeRead else { return }
    let desk = try HearingDesk()
    let (earlier, newer) = (try form.bytes(Self.first), try form.bytes(Self.second))
    let files = [
      try desk.lay("a-bidrag.\(earlier.name)", earlier.bytes),
      try desk.lay("b-brev.\(newer.name)", newer.bytes),
    ]
    for file in newerFirst ? files.reversed() : files { _ = try desk.collect([file]) }
    let submissions = try desk.workspace.submissions(hearing: nil).map(\.submission)
    let (old, new) = (
      try #require(submissions.first { $0.file.hasPrefix("a-") }),
      try #require(submissions.first { $0.file.hasPrefix("b-") })
    )
    #expect(new.questions.contains("replaces:\(old.printedID)"))
    #expect(!old.questions.contains { $0.hasPrefix("replaces:") })
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains {
        $0.rule == .replacementProposed && $0.subject.hasPrefix(new.printedID)
      })
    #expect(try desk.workspace.remarks(hearing: nil).allSatisfy { !$0.remark.text.contains("erstatter") })
    _ = try desk.workspace.set(
      submission: new.printedID, SubmissionChange(replaces: old.printedID), by: desk.clerk)
    let rules = try desk.workspace.check(hearing: nil, at: desk.clerk.now).map(\.rule)
    #expect(!rules.contains(.replacementProposed) && !rules.contains(.replacedAnswerMissing))
  }

  @Test("an answer that replaces one which never came says so in check, until a person has looked")
  func missing() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("b.txt", Self.second)])
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains {
        $0.rule == .replacedAnswerMissing
      })
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(state: .received), by: desk.clerk)
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).allSatisfy {
        $0.rule != .replacedAnswerMissing
      })
  }
}

/// A PDF of one page, line below line, in the encoding of Windows.
enum SmallPDF {
  /// Whether the programs that read PDF are here.
  static let canBeRead = ["pdftotext", "qpdf"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  static func bytes(_ lines: [String]) -> [UInt8] {
    var content: [UInt8] = Array("BT /F1 11 Tf 14 TL 60 780 Td\n".utf8)
    for line in lines {
      content.append(UInt8(ascii: "("))
      for scalar in line.unicodeScalars {
        if "()\\".unicodeScalars.contains(scalar) { content.append(UInt8(ascii: "\\")) }
        content.append(UInt8(truncatingIfNeeded: scalar.value))
      }
      content += Array(") Tj T*\n".utf8)
    }
    content += Array("ET".utf8)
    let objects: [[UInt8]] = [
      Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
      Array("<< /Type /Pages /Kids [3 0 R] /Count 1 >>".utf8),
      Array(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
          .utf8),
      Array("<< /Length \(content.count) >>\nstream\n".utf8) + content + Array("\nendstream".utf8),
      Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".utf8),
    ]
    var file = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = file.count
    file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    return file
      + Array("trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }
}
