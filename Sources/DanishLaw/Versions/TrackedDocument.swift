import DocumentModel

/// Provisions with their changes as a document that writers take: tracked changes in running text, or both
/// versions side by side in a table.
public struct TrackedDocument {
  private var document: Document
  private let provisions: [TrackedProvision]
  /// Named as the author of changes that name none.
  private let author: String

  /// - Parameters:
  ///   - title: the heading.
  ///   - author: who stands beside a change that names nobody.
  public init(title: String, provisions: [TrackedProvision], author: String) {
    self.provisions = provisions
    self.author = author
    document = Document(metadata: Metadata(title: title, language: "da-DK"))
    document.blocks.append(
      Block(kind: .heading(level: 1), inlines: [Inline(title)], styleName: StyleName.title))
  }

  /// The text with insertions and deletions as tracked changes.
  public func running() -> Document {
    var copy = self
    for provision in provisions where !provision.runs.isEmpty { copy.addBlock(provision) }
    return copy.document
  }

  /// Both versions side by side: deletions in the left column, insertions in the right one.
  public func sideBySide(headers: [String]) -> Document {
    var copy = self
    copy.document.tableLayouts[1] = TableLayout(headerRows: 1)
    copy.addRow(headers.map { [Inline($0)] })
    for provision in provisions where !provision.runs.isEmpty {
      copy.addRow(
        [
          copy.inlines(provision, without: .inserted), copy.inlines(provision, without: .deleted),
          provision.isChanged ? provision.author.map { [Inline($0)] } ?? [] : [],
        ].prefix(headers.count).map { $0 })
    }
    return copy.document
  }

  private mutating func addBlock(_ provision: TrackedProvision) {
    let block = document.blocks.count
    let inlines = inlines(provision, without: nil, block: block)
    let kind: Block.Kind = provision.kind == .kapitel ? .heading(level: 2) : .paragraph
    document.blocks.append(Block(kind: kind, inlines: inlines))
    guard provision.isChanged, let author = provision.author else { return }
    let length = inlines.reduce(0) { $0 + $1.text.unicodeScalars.count }
    document.comments.append(
      Comment(
        id: String(document.comments.count), author: self.author, text: author,
        anchor: TextRange(startBlock: block, startOffset: 0, endBlock: block, endOffset: length)))
  }

  private mutating func inlines(
    _ provision: TrackedProvision, without hidden: WordRun.Kind?, block: Int? = nil
  ) -> [Inline] {
    var result: [Inline] = []
    for run in provision.runs where run.kind != hidden {
      var inline = Inline(run.text)
      if run.kind != .kept {
        let kind: Revision.Kind = run.kind == .inserted ? .insertion : .deletion
        document.revisions.append(
          Revision(kind: kind, author: provision.author ?? author, text: run.text, block: block))
        if kind == .insertion {
          inline.insertion = document.revisions.count - 1
        } else {
          inline.deletion = document.revisions.count - 1
        }
      }
      result.append(inline)
    }
    return result
  }

  private mutating func addRow(_ cells: [[Inline]]) {
    let row = document.blocks.count
    document.blocks.append(
      Block(
        kind: .tableRow(table: 1, row: row), cells: cells.map { TableCell(blocks: [Block(inlines: $0)]) }))
  }
}
