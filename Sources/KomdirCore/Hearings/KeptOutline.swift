import DanishLaw
import DanishText
import DocumentModel

/// The outline of a paper as the archive keeps it: it is read once, when the paper comes in. Remarks are placed at its ids
/// by every later program, also by one that would outline the paper otherwise.
struct KeptOutline: Sendable, Equatable {
  /// Everything that a remark can be placed at, in order.
  var places: [Provision]
  var title: String
  var documentType: DocumentType
  /// Where each of them stands in the text, and the reading of the text that this is true of; nil in an archive of before
  /// it was kept.
  var blocks: Blocks?

  struct Blocks: Sendable, Equatable {
    /// A name for the text as it was read.
    var reading: String
    /// For each place the indices in `Document.blocks` that it owns.
    var byPlace: [[Int]]
  }

  /// The outline in a paper as it is read now.
  ///
  /// - Returns: with the outline where its places stand, if that had to be looked for.
  func outline(in document: Document) -> (outline: Outline, found: Blocks?) {
    let reading = Self.reading(of: document)
    var found: Blocks?
    let known: Blocks
    if let blocks, blocks.reading == reading, blocks.byPlace.count == places.count {
      known = blocks
    } else {
      known = Blocks(reading: reading, byPlace: blocks(in: DanishLaw.outline(of: document).places))
      found = known
    }
    var own = places
    for index in own.indices { own[index].blocks = known.byPlace[index] }
    return (Outline(places: own, title: title, documentType: documentType), found)
  }

  /// Where the places stand by another reading of the paper: each under its id, or with its words.
  private func blocks(in read: [Provision]) -> [[Int]] {
    let byID = Dictionary(grouping: read, by: \.id)
    let byText = Dictionary(grouping: read.filter { !$0.text.isEmpty }) { "\($0.kind.rawValue) \($0.text)" }
    var taken: [ProvisionID: Int] = [:]
    return places.map { place in
      let same = byID[place.id] ?? []
      let turn = taken[place.id, default: 0]
      taken[place.id] = turn + 1
      if same.indices.contains(turn) { return same[turn].blocks }
      return byText["\(place.kind.rawValue) \(place.text)"]?.first?.blocks ?? []
    }
  }

  /// The same text, cut into the same paragraphs, has the same name.
  static func reading(of document: Document) -> String {
    var bytes: [UInt8] = []
    for block in document.blocks {
      bytes.append(block.isFurniture ? 2 : 1)
      bytes.append(contentsOf: block.text(.rejected).utf8)
      bytes.append(0)
    }
    return SHA256.hexDigest(of: bytes)
  }
}
