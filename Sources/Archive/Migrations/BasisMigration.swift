/// Texts and decisions know which draft they were written on. Of those written before,
/// nothing else is known than that they stand on the papers of today.
func basisMigration(_ db: Database) throws {
  try db.execute(
    sql: """
      ALTER TABLE document ADD COLUMN replaces INTEGER REFERENCES document(id);
      ALTER TABLE provision ADD COLUMN body TEXT;
      ALTER TABLE remark ADD COLUMN origin TEXT;
      ALTER TABLE position ADD COLUMN basis TEXT;
      ALTER TABLE decision ADD COLUMN basis TEXT;
      UPDATE document SET replaces = (SELECT old.id FROM document AS old
        WHERE old.hearing = document.hearing AND old.role = document.role AND NOT old.isCurrent
        AND old.version = document.version - 1 ORDER BY old.id DESC LIMIT 1)
        WHERE version > 1;
      UPDATE position SET basis = json_object(
        'papers', coalesce((SELECT max(id) FROM document WHERE document.hearing = position.hearing), 0),
        'document', document, 'provision', provision) WHERE text <> '' OR dissent <> '';
      UPDATE decision SET basis = (SELECT json_object(
        'papers', coalesce((SELECT max(id) FROM document WHERE document.hearing = submission.hearing), 0),
        'document', remark.document, 'provision', remark.provision)
        FROM remark JOIN submission ON submission.id = remark.submission WHERE remark.id = decision.remark);
      """)
}
