@testable import Archive
@testable import KomdirCore

/// All records of an archive as they stand, to hold one moment against another.
struct ArchiveState: Equatable {
  var records: [String: [String]] = [:]

  init(_ workspace: Workspace) throws {
    records = try workspace.read { db in
      var records: [String: [String]] = [:]
      for table in workspace.tables {
        let rows = try table.records(db)
        while let row = try rows.next() {
          let values = TrackedTable.values(row)
          records[table.key(values).text] = values.map { "\($0)" }
        }
      }
      return records
    }
  }

  /// What differs, for the reader of a failed test.
  func differences(from other: ArchiveState) -> [String] {
    Set(records.keys).union(other.records.keys).sorted().filter { records[$0] != other.records[$0] }.map {
      "\($0): \(records[$0] ?? []) – \(other.records[$0] ?? [])"
    }
  }
}

extension HearingDesk {
  /// A desk where much has happened, so that every table holds something.
  static func worked() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    let workspace = desk.workspace
    _ = try workspace.collate(hearing: nil, by: desk.clerk)
    _ = try workspace.set(
      position: "P-1", PositionChange(text: "Nye opgaver skal betales.", dissent: "Odder"), by: desk.clerk)
    _ = try workspace.decide(remark: "R-1", [DecisionInput(value: .noted)], by: desk.clerk)
    _ = try workspace.decide(
      remark: "R-1", [DecisionInput(value: .notFollowed, reason: "Hører hjemme i vejledningen")],
      by: desk.clerk)
    _ = try workspace.place(remark: "R-2", at: "par:1/nr:3", by: desk.clerk)
    _ = try desk.collect([desk.lay("fejl.txt", "Odder Kommune\n\nAd § 2\nSendt ved en fejl til jer.")])
    _ = try workspace.forget("S-4", reason: "Sendt ved en fejl", by: desk.clerk)
    try workspace.noteResponse(
      hearing: nil, file: "svar.docx", sha256: "aa", isDraft: true, readAt: 0, by: desk.clerk)
    return desk
  }
}
