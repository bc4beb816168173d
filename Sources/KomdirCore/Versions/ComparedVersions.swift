import DanishLaw
import DocumentModel

/// Two versions of the response against each other, paragraph by paragraph, as a document with tracked changes.
public struct ComparedVersions {
  public private(set) var document: Document
  /// Paragraphs that differ.
  public private(set) var changes = 0

  /// - Parameters:
  ///   - title: the heading.
  ///   - author: named as the author of every change.
  public init(old: Document, new: Document, title: String, author: String, date: String) {
    document = Document(metadata: Metadata(title: title, language: new.metadata.language, created: date))
    document.blocks = [Block(title, kind: .heading(level: 1))]
    let former = old.blocks.filter { !$0.isFurniture && !$0.text().isEmpty }
    let later = new.blocks.filter { !$0.isFurniture && !$0.text().isEmpty }
    let difference = later.map { plainWords($0.text()) }.difference(
      from: former.map { plainWords($0.text()) })
    var gone = Set<Int>()
    var come = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var at = 0
    for (index, block) in later.enumerated() {
      var removed: [Block] = []
      while at < former.count, gone.contains(at) {
        removed.append(former[at])
        at += 1
      }
      guard come.contains(index) else {
        for block in removed { add(block, .deletion, author, date) }
        document.blocks.append(Self.plain(block))
        at += 1
        continue
      }
      // The paragraph that went here and has most words in common is this one, written over.
      let bag = WordBag(block.text())
      let partner = removed.indices.max {
        bag.likeness(to: WordBag(removed[$0].text())) < bag.likeness(to: WordBag(removed[$1].text()))
      }
      if let partner, bag.likeness(to: WordBag(removed[partner].text())) >= 0.4 {
        for block in removed[..<partner] { add(block, .deletion, author, date) }
        add(removed[partner], block, author, date)
        removed.removeSubrange(...partner)
      } else {
        add(block, .insertion, author, date)
      }
      // What is left stands before the next paragraph.
      at -= removed.count
    }
    while at < former.count {
      if gone.contains(at) { add(former[at], .deletion, author, date) }
      at += 1
    }
  }

  /// A block without marks of its own; a table's row as its words.
  private static func plain(_ block: Block) -> Block {
    if case .tableRow = block.kind { return Block(block.text()) }
    var plain = block
    plain.bookmarks = []
    plain.inlines = block.inlines.filter { $0.isVisible(in: .accepted) }.map { inline in
      Inline(inline.text, style: inline.style, link: inline.link)
    }
    return plain
  }

  private mutating func mark(_ kind: Revision.Kind, _ text: String, _ author: String, _ date: String)
    -> Inline
  {
    document.revisions.append(
      Revision(kind: kind, author: author, date: date, text: text, block: document.blocks.count))
    let number = document.revisions.count - 1
    return kind == .insertion ? Inline(text, insertion: number) : Inline(text, deletion: number)
  }

  private mutating func add(_ block: Block, _ kind: Revision.Kind, _ author: String, _ date: String) {
    changes += 1
    var marked = Self.plain(block)
    marked.inlines = [mark(kind, block.text(), author, date)]
    document.blocks.append(marked)
  }

  private mutating func add(_ old: Block, _ new: Block, _ author: String, _ date: String) {
    changes += 1
    var marked = Self.plain(new)
    marked.inlines = wordChanges(from: old.text(), to: new.text()).map { run in
      switch run.kind {
      case .kept: Inline(run.text)
      case .inserted: mark(.insertion, run.text, author, date)
      case .deleted: mark(.deletion, run.text, author, date)
      }
    }
    document.blocks.append(marked)
  }
}
