import Archive
import DanishLaw
import Foundation

extension KeptOutline {
  init(_ db: Database, of paper: HearingDocument) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT reading, blocks FROM paperOutline WHERE document = ?", arguments: [paper.id])
    self.init(
      places: try Workspace.storedProvisions(db, document: paper.id), title: paper.title,
      documentType: DocumentType(rawValue: paper.documentType) ?? .other,
      blocks: row.flatMap { row in
        guard let lists = try? JSONDecoder().decode([[Int]].self, from: Data((row[1] as String).utf8)) else {
          return nil
        }
        return Blocks(reading: row[0], byPlace: lists)
      })
  }
}

extension KeptOutline.Blocks {
  /// It is made of the paper alone, and no history.
  func keep(_ db: Database, of document: DocumentID) throws {
    let lists = String(decoding: try JSONEncoder().encode(byPlace), as: UTF8.self)
    try db.execute(
      sql: "INSERT OR REPLACE INTO paperOutline (document, reading, blocks) VALUES (?, ?, ?)",
      arguments: [document, reading, lists])
  }
}
