import DocumentModel

/// One logical line of a file: a paragraph, a heading, a list item, or a table row, wrapped lines rejoined.
struct FeedbackLine: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case paragraph, heading, listItem
    case tableRow(table: Int)
  }

  /// How much of the line is bold or underlined.
  enum Emphasis: Sendable, Equatable {
    case none
    /// The line opens with this many emphasised scalars and goes on plainly.
    case opening(Int)
    case whole
  }

  var text: String
  var kind: Kind = .paragraph
  /// The number that the writing program computed.
  var label: String?
  var emphasis: Emphasis = .none
  var styleName: String?
  var page: Int?
  /// From 1, in the file.
  var paragraph: Int
  /// Index of its first block in the document.
  var block: Int
  /// Marks of mail quotation (">") before it.
  var quoteDepth = 0
  /// Whether an empty line stands before it; always so between paragraphs of a word processor.
  var startsParagraph = true
  var cells: [TableCell] = []
  /// Footnotes that hang on the line; those of a table's row stand in its cells.
  var notes: [String] = []
  /// Whether the writing program hides every letter of it.
  var isHidden = false

  /// The text with its automatic number, as a person reads it.
  var shown: String {
    guard let label, !label.isEmpty else { return text }
    return label + " " + text
  }

  var isListItem: Bool { kind == .listItem }

  var tableNumber: Int? {
    if case .tableRow(let table) = kind { return table }
    return nil
  }
}
