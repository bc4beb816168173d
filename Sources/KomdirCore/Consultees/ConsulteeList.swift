import DocumentModel

/// Whom an authority has sent a hearing to, as its list (høringsliste) names them.
public struct ConsulteeList: Sendable, Equatable {
  /// In reading order, as written; a name listed twice stands twice.
  public var names: [String]
  /// Names with a cross in the table's column of answers; nil where the list has no such column.
  public var answered: [String]?
  /// What the association is listed as; nil where it is not listed.
  public var ours: String?

  /// Whether a paper that is no list itself, such as a letter, holds one below a heading of its own.
  static func isPart(of document: Document) -> Bool {
    document.blocks.contains { block in
      block.text().split(whereSeparator: \.isNewline).contains {
        ConsulteeListReader.isListHeading(String($0))
      }
    }
  }

  /// Reads a list in any of its forms: one name a line, bullets, groups, letters as headings, columns, a table
  /// with crosses, or running text with commas.
  ///
  /// - Parameter association: the one whose own name is looked for.
  public static func read(_ document: Document, for association: Association = .komdir) -> ConsulteeList {
    var reader = ConsulteeListReader(association: association)
    let names = reader.names(in: document)
    return ConsulteeList(
      names: names, answered: reader.answered, ours: names.first(where: association.isMeant))
  }
}
