import Foundation

/// What was one setting, the name, became a row with what letters bear.
func associationMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE association (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        name TEXT NOT NULL, aliases TEXT NOT NULL DEFAULT '[]', address TEXT NOT NULL DEFAULT '',
        signatory TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '');
      """)
  guard let name = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'association'")
  else { return }
  // As it was then: archives that were named after the chief executives know that association's other names.
  let aliases = name.uppercased() == "KOMDIR" ? chiefExecutives : []
  try db.execute(
    sql: "INSERT INTO association (id, name, aliases) VALUES (1, ?, ?)",
    arguments: [name, String(decoding: try JSONEncoder().encode(aliases), as: UTF8.self)])
  try db.execute(sql: "DELETE FROM setting WHERE key = 'association'")
}

private let chiefExecutives = [
  "Kommunaldirektørforening", "Kommunaldirektørerne", "Foreningen af kommunaldirektører",
  "Forening af kommunaldirektører", "Kommunaldirektørernes forening", "Kommunaldirektørers forening",
  "Kommunaldirektører i Danmark",
]
