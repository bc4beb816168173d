import Foundation
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("A record's life")
struct HistoryTests {
  @Test("a position's texts are told in words, the older ones too")
  func position() throws {
    let desk = try HearingDesk.worked()
    let long = String(repeating: "Nye opgaver skal betales efter princippet. ", count: 20)
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: long), by: desk.clerk)
    let texts = try desk.workspace.history(of: "P-1").filter { $0.field == "text" }
    #expect(texts.map(\.before) == ["", "Nye opgaver skal betales."])
    #expect(texts.map(\.after) == ["Nye opgaver skal betales.", long])
    #expect(texts.map(\.what) == ["position.text", "position.text"])
    let dissent = try desk.workspace.history(of: "p-1").filter {
      $0.field == "dissent" && $0.what == "position.dissent"
    }
    #expect(dissent.map(\.after) == ["Odder"])
  }

  @Test("a remark's decisions are told with those that were ended, its place and its position")
  func remark() throws {
    let desk = try HearingDesk.worked()
    let values = try desk.workspace.history(of: "R-1").filter { $0.field == "value" }
    #expect(values.map { $0.after ?? "–" } == ["noted", "–", "notFollowed"])
    #expect(values.map(\.what) == ["decide", "decide", "decide"])
    let places = try desk.workspace.history(of: "R-2").filter { $0.field == "provision" }
    #expect(places.map(\.before) == ["par:1/nr:2"] && places.map(\.after) == ["par:1/nr:3"])
    #expect(try desk.workspace.history(of: "R-1").contains { $0.field == "position" && $0.after != nil })
  }

  @Test("what was erased is told as erased, and no record is told of that never was")
  func erased() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.set(
      submission: "S-1", SubmissionChange(reason: "Karla ringede om den"), by: desk.clerk)
    #expect(try desk.workspace.history(of: "S-1").contains { $0.after == "Karla ringede om den" })
    _ = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    let history = try desk.workspace.history(of: "S-1")
    #expect(!history.contains { $0.after == "Karla ringede om den" })
    #expect(history.contains { $0.field == "reason" && $0.isErased })
    #expect(throws: WorkspaceError.unknown(id: "P-99")) { try desk.workspace.history(of: "P-99") }
  }

  @Test("from the history alone every position, decision and field of a hearing is built up as it stands")
  func rebuilt() throws {
    let desk = try HearingDesk.worked()
    let kept: Set<String> = ["position", "decision", "endedDecision", "hearing", "association"]
    let (rebuilt, stored) = try desk.workspace.read { db in
      var words = Words(db)
      _ = try words.storedSalt(of: "P-1")
      var records: [String: [String: StoredValue]] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT record, seal, fields FROM change ORDER BY act, ordinal") {
        let record: String = row["record"]
        guard let key = RecordKey(text: record), kept.contains(key.table) else { continue }
        guard (row["seal"] as String?) != nil else {
          records[record] = nil
          continue
        }
        for field in FieldTokens.read(row["fields"] ?? "[]") {
          records[record, default: [:]][field.name] = try words.value(field.after)
        }
      }
      var stored: [String: [String: StoredValue]] = [:]
      for table in desk.workspace.tables where kept.contains(table.name) {
        let rows = try table.records(db)
        while let row = try rows.next() {
          let values = TrackedTable.values(row)
          for (column, value) in zip(table.columns, values) where value != .null {
            stored[table.key(values).text, default: [:]][column.name] = value
          }
        }
      }
      return (records.mapValues { $0.filter { $0.value != .null } }, stored)
    }
    #expect(stored.count > 6)
    #expect(rebuilt == stored)
  }

  @Test("an archive from before the history tells what its journal knew, and goes on in words")
  func older() throws {
    let desk = try HearingDesk(hearing: false)
    let copy = desk.folder.appendingPathComponent("gammelt.sqlite")
    let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Workspace/Archives/founding.archive")
    try FileManager.default.copyItem(at: archive, to: copy)
    let workspace = try Workspace(opening: copy.path, fileExists: true)
    _ = try workspace.set(position: "P-2", PositionChange(text: "Grænsen er for høj."), by: desk.clerk)
    let texts = try workspace.history(of: "P-2").filter { $0.field == "text" }
    #expect(texts.map(\.entry) == [22, 31])
    #expect(texts.last?.before == "Grænsen på 30 km i timen er for høj ved skoler.")
    #expect(texts.last?.after == "Grænsen er for høj.")
    #expect(try workspace.audit() == [])
    _ = try workspace.undo(hearing: nil, by: desk.clerk)
    #expect(
      try workspace.positions(hearing: nil)[1].position.text
        == "Grænsen på 30 km i timen er for høj ved skoler.")
    #expect(throws: WorkspaceError.notAllowed(.nothingToUndo)) {
      try workspace.undo(hearing: nil, by: desk.clerk)
    }
  }
}
