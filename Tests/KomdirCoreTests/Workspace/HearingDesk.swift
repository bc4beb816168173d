import DocumentFormats
import DocumentModel
import Foundation
import GRDB
import Testing

@testable import Archive
@testable import KomdirCore

/// A secretariat's desk for one test: a folder of its own, and in it an archive with three members and a hearing
/// over a bill that changes two acts.
final class HearingDesk {
  let folder: URL
  let workspace: Workspace
  let clerk: Clerk

  /// - Parameter hearing: whether the ministry's papers are read in.
  init(hearing: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("komdir-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    workspace = try Workspace(creatingAt: folder.appendingPathComponent("arkiv.sqlite").path)
    clerk = Clerk(name: "Sekretariatet", now: try #require(Moment("2026-03-02T09:00")))
    _ = try workspace.initialise(association: "KOMDIR", by: clerk)
    _ = try workspace.importMembers(try MemberTable.read(Self.register), by: clerk)
    if hearing { _ = try importPapers() }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let register = Sheet(
    name: "Medlemmer",
    rows: [
      ["Navn", "Stilling", "Kommune", "E-mail", "Samtykke"],
      ["Karla Mosegård", "Kommunaldirektør", "Odder", "kamo@odder.example", "ja"],
      ["Bent Tangkær", "Kommunaldirektør", "København", "beta@kk.example", "nej"],
      ["Yrsa Engholt", "Kommunaldirektør", "Bornholm", "yren@brk.example", "ja"],
    ])

  static let letterLines = [
    "Trafikministeriet", "Sagsnr. 2026 - 118", "26. januar 2026", "Til høringsparterne",
    "Høring over forslag til lov om ændring af lov om cykelstier og lov om gangbroer",
    "Trafikministeriet sender hermed forslag til lov om ændring af lov om cykelstier og lov om gangbroer i høring.",
    "Ministeriet skal anmode om eventuelle bemærkninger senest mandag den 9. marts 2026 kl. 12.00.",
    "Bemærkninger bedes sendt til hoering@trm.example.",
    "Med venlig hilsen", "Ole Brandt",
  ]

  /// Reads the letter and the draft in, as files that Word could have written.
  @discardableResult
  func importPapers(
    draft: [String] = FeedbackFixture.draftLines, id: String? = nil, anyway: Bool = false
  ) throws -> HearingImport {
    var files = [
      SourceFile(name: "udkast.docx", bytes: try Self.docx(FeedbackFixture.document(draft)))
    ]
    if id == nil {
      files.append(
        SourceFile(
          name: "høringsbrev.docx", bytes: try Self.docx(FeedbackFixture.document(Self.letterLines))))
    }
    return try workspace.importHearing(
      HearingPapers(files, context: ReadContext()), id: id, setting: [], anyway: anyway, by: clerk)
  }

  static func docx(_ document: Document) throws -> [UInt8] { try DOCXWriter().bytes(for: document) }

  /// Lays a file in the folder `bidrag`.
  @discardableResult
  func lay(_ name: String, _ bytes: [UInt8]) throws -> IncomingFile {
    let url = folder.appendingPathComponent("bidrag").appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return IncomingFile(name: name, path: url.path)
  }

  @discardableResult
  func lay(_ name: String, _ text: String) throws -> IncomingFile { try lay(name, Array(text.utf8)) }

  func collect(
    _ files: [IncomingFile], member: String? = nil, received: Moment? = nil
  ) throws -> CollectReport {
    try workspace.collector(
      hearing: nil, context: ReadContext(), member: member, received: received, by: clerk
    ).collect(files)
  }

  /// Everything in `bidrag`, in the order of the names.
  func collectAll() throws -> CollectReport {
    try collect(IncomingFile.files(at: [folder.appendingPathComponent("bidrag").path]))
  }

  static let odder = """
    Odder Kommune

    Ad § 1, nr. 1
    Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen.

    Ad § 1, nr. 2
    Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten.

    Venlig hilsen
    Karla Mosegård
    kommunaldirektør
    """

  static let bornholm = """
    Bornholms Regionskommune

    Generelle bemærkninger
    Forslaget giver kommunerne nye opgaver uden at sige, hvordan de skal betales.

    Ad § 1, nr. 1
    Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen.

    Venlig hilsen
    Yrsa Engholt
    kommunaldirektør
    """

  static let copenhagen = """
    From: Bent Tangkær <beta@kk.example>
    To: hoering@komdir.example
    Subject: Svar fra Københavns Kommune
    Date: Fri, 20 Feb 2026 10:15:00 +0100
    Message-ID: <1@kk.example>
    Content-Type: text/plain; charset=utf-8

    Kære sekretariat

    Københavns Kommune har ingen bemærkninger til forslaget.

    Venlig hilsen
    Bent Tangkær
    """

  /// Three members answer: two with remarks, one with none.
  func layThreeAnswers() throws -> [IncomingFile] {
    [
      try lay("odder.txt", Self.odder), try lay("bornholm.txt", Self.bornholm),
      try lay("københavn.eml", Self.copenhagen),
    ]
  }

  /// Runs SQL on the archive behind the program's back.
  func tamper(_ sql: String) throws { try workspace.archive.queue.inDatabase { try $0.execute(sql: sql) } }
}
