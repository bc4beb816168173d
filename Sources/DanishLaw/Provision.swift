import DocumentModel

/// One provision of a law text: a chapter, a section, a subsection, a number, a letter, or an explanatory note.
public struct Provision: Sendable, Equatable {
  /// Its path in the text, which no other provision has.
  public var id: ProvisionID
  /// As printed: "§ 3 a.", "Stk. 2.", "1)"; empty for an unlabelled first subsection.
  public var label: String
  /// Its level: a §, a subsection, a point …
  public var kind: ProvisionKind
  /// The provision's own words, without its label and without what hangs below it.
  public var text: String
  /// The block of new text that an amendment point brings; nil where it brings none.
  public var newText: String?
  /// The paragraphs below the heading of a section of general notes, a line each; nil for law text, whose words all
  /// stand in `text` and `newText`.
  public var body: String?
  /// Page, where the document has pages.
  public var page: Int?
  /// Indices in `Document.blocks` that the provision owns, its new text and body included.
  public var blocks: [Int]

  public init(
    id: ProvisionID, label: String, kind: ProvisionKind, text: String, newText: String? = nil,
    body: String? = nil, page: Int? = nil, blocks: [Int] = []
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.text = text
    self.newText = newText
    self.body = body
    self.page = page
    self.blocks = blocks
  }

  /// All words of its own: text, new text and body, a line feed between them.
  public var words: String {
    [text, newText, body].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// The levels of law text, and the notes and headings beside it.
public enum ProvisionKind: String, Sendable, CaseIterable {
  case kapitel, par, stk, nr, litra
  /// Specific explanatory note ("Til § 1, nr. 5").
  case note
  /// Section of the general notes ("2.1.3").
  case general
  /// Heading of a letter or of guidance.
  case heading
}

/// The path of a provision in its document: `par:3a/stk:2/nr:1/litra:a`, `note:par:1/nr:5`, `general:2.1.3`.
public struct ProvisionID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path as text: `par:1/nr:5`.
  public var path: String

  public init(_ path: String) { self.path = path }

  public var description: String { path }

  /// The provision above it; nil for one that hangs below nothing. The notes to a provision hang below none.
  public var parent: ProvisionID? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return ProvisionID(String(path[..<slash]))
  }

  /// How many levels the path has: 1 for a § or a chapter.
  public var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } + 1 }

  /// The provision that an explanatory note explains; nil for all other ids.
  public var explained: ProvisionID? {
    guard path.hasPrefix("note:") else { return nil }
    return ProvisionID(String(path.dropFirst("note:".count)))
  }

  public static func < (left: ProvisionID, right: ProvisionID) -> Bool { left.path < right.path }
}
