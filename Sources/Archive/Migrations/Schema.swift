import GRDB

/// The archive's tables. A migration never changes once it is shipped: a new need is a new migration.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    func register(_ name: String, _ migrate: @escaping @Sendable (Database) throws -> Void) {
      migrator.registerMigration(name) { try migrate(Database($0)) }
    }
    register("1 founding", foundingMigration)
    register("association", associationMigration)
    register("archive key", ArchiveKey.migrate)
    register("remarks in context", remarksInContextMigration)
    register("basis", basisMigration)
    register("history", historyMigration)
    register("support", supportMigration)
    register("joint senders", jointSendersMigration)
    register("search", searchMigration)
    register("kept status", keptStatusMigration)
    register("paper outline", paperOutlineMigration)
    register("indexes", indexesMigration)
    register("conflicts", conflictMigration)
    register("themes", themeMigration)
    register("response versions", responseVersionMigration)
    register("passages", passageMigration)
    return migrator
  }
}
