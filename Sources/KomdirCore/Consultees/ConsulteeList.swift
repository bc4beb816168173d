import DocumentModel

/// Whom an authority has sent a hearing to, as its list (høringsliste) names them.
public struct ConsulteeList: Sendable, Equatable {
  /// In reading order, as written; a name listed twice stands twice.
  public var names: [String]
  /// Names with a cross in the table's column of answers; nil where the list has no such column.
  public var answered: [String]?
  /// What KOMDIR is listed as; nil where it is not listed.
  public var ours: String?

  /// Reads a list in any of its forms: one name a line, bullets, groups, letters as headings, columns, a table
  /// with crosses, or running text with commas.
  public static func read(_ document: Document) -> ConsulteeList {
    var reader = ConsulteeListReader()
    let names = reader.names(in: document)
    return ConsulteeList(names: names, answered: reader.answered, ours: names.first(where: isOurs))
  }

  /// Whether a name on a list is KOMDIR: by its short name or as the association of municipal chief executives.
  /// KOMBIT, KL, Kommunale Velfærdschefer and other neighbours are not.
  public static func isOurs(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    if words.contains("komdir") || words.contains("kommunaldirektørforeningen") { return true }
    let text = words.joined(separator: " ")
    return [
      "kommunaldirektørforening", "kommunaldirektørerne", "foreningen af kommunaldirektører",
      "forening af kommunaldirektører", "kommunaldirektørernes forening", "kommunaldirektørers forening",
      "kommunaldirektører i danmark",
    ].contains { text.contains($0) }
  }
}
