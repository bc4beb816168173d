/// What became of one record in one act: it came, it changed, or it went.
///
/// Changes are values: they can be kept, shown, turned round (`inverse`) and applied, and whoever applies one first
/// checks that the archive holds what it says was there before.
package struct Change: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case born, changed, gone }

  package var record: RecordKey
  package var kind: Kind
  /// The columns that differ; of a record that came or went those that hold something.
  package var fields: [Field]

  package init(record: RecordKey, kind: Kind, fields: [Field]) {
    self.record = record
    self.kind = kind
    self.fields = fields
  }

  /// One column before and after.
  package struct Field: Equatable, Sendable {
    package var name: String
    package var before: StoredValue
    package var after: StoredValue

    package init(name: String, before: StoredValue, after: StoredValue) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  /// The change that takes this one back.
  package var inverse: Change {
    let kind: Kind
    switch self.kind {
    case .born: kind = .gone
    case .changed: kind = .changed
    case .gone: kind = .born
    }
    return Change(
      record: record, kind: kind,
      fields: fields.map { Field(name: $0.name, before: $0.after, after: $0.before) })
  }
}

extension Change {
  /// The record as people name it; of a decision its remark, where the change says which.
  package var subject: String {
    guard record.table == "decision" || record.table == "endedDecision",
      let remark = fields.first(where: { $0.name == "remark" })
    else { return record.subject }
    return "R-\((remark.after == .null ? remark.before : remark.after).shown ?? "")"
  }
}

extension [Change] {
  /// What takes all of them back, the last one first.
  package var inverse: [Change] { reversed().map(\.inverse) }
}

/// A record of the archive: its table, and what its primary key holds. Written "remark/17", "positionRemark/3/17".
package struct RecordKey: Hashable, Sendable {
  package var table: String
  package var parts: [String]

  package init(_ table: String, _ parts: [String]) {
    self.table = table
    self.parts = parts
  }

  /// - Returns: nil for a text that names no record.
  package init?(text: String) {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map { Self.plain(String($0)) }
    guard pieces.count > 1 else { return nil }
    self.init(pieces[0], Array(pieces.dropFirst()))
  }

  package var text: String { ([table] + parts).map(Self.escaped).joined(separator: "/") }

  /// The record as people name it: "R-17", "S-4:p2"; a decision by its own number, "B-5".
  package var subject: String {
    let first = parts.first ?? ""
    return switch table {
    case "remark", "duplicate": "R-\(first)"
    case "submission": "S-\(first)"
    case "setAside": "S-\(first):p\(parts.last ?? "")"
    case "member": "M-\(first)"
    case "position": "P-\(first)"
    case "responseVersion": "V-\(first)"
    case "passage": "A-\(first)"
    case "passageUse": "U-\(first)"
    case "positionRemark": "R-\(parts.last ?? "")"
    case "document", "provision": "D-\(first)"
    case "decision", "endedDecision": "B-\(first)"
    case "hearing", "setting": first
    default: text
    }
  }

  /// A hearing's name is a person's: it may hold the sign that parts a key.
  private static func escaped(_ part: String) -> String {
    part.replacing("%", with: "%25").replacing("/", with: "%2F")
  }

  private static func plain(_ part: String) -> String {
    part.replacing("%2F", with: "/").replacing("%25", with: "%")
  }
}
