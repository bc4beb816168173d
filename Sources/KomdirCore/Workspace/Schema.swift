import GRDB

/// The archive's tables. A migration never changes once it is shipped: a new need is a new migration.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 founding", migrate: foundingMigration)
    migrator.registerMigration("association", migrate: Association.migrate)
    migrator.registerMigration("archive key", migrate: ArchiveKey.migrate)
    migrator.registerMigration("remarks in context", migrate: remarksInContextMigration)
    migrator.registerMigration("basis", migrate: Basis.migrate)
    migrator.registerMigration("history", migrate: historyMigration)
    migrator.registerMigration("support", migrate: supportMigration)
    migrator.registerMigration("joint senders", migrate: jointSendersMigration)
    return migrator
  }
}
