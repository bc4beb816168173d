import DanishLaw
import DocumentModel

/// Recognises a hearing's document sent back with marks, and finds each of its blocks in the hearing's own copy.
struct ReturnedCopy: Sendable {
  /// Index of the hearing's document.
  let document: Int
  /// For each block of the copy the block of the hearing's document that it is; nil for an added one.
  let origins: [Int?]

  /// Nil where the file is no copy: at least three fifths of its words must be the document's, and it must
  /// hold two fifths of the document, or else be little else than a part of it.
  init?(_ copy: Document, of draft: DraftText) {
    let blocks = copy.blocks.map { $0.isFurniture ? [] : wordHashes($0.text(.rejected)) }
    let count = blocks.reduce(0) { $0 + $1.count }
    guard count >= 40 else { return nil }
    let all = Array(blocks.joined())
    var best: (document: Int, share: Double)?
    for index in draft.copies.indices {
      let share = draft.share(of: all, in: draft.copies[index])
      // A part of the document sent back, or the whole with much added.
      let isPart = share >= 0.85 && count >= 300
      let isWhole = share >= 0.6 && Double(count) >= 0.4 * Double(draft.copies[index].words.count)
      if isPart || isWhole, share > best?.share ?? 0 { best = (index, share) }
    }
    guard let found = best?.document else { return nil }
    document = found
    var origins: [Int?] = []
    var last = -1
    for (index, words) in blocks.enumerated() {
      guard !words.isEmpty, draft.share(of: words, in: draft.copies[found]) >= 0.4,
        let block = draft.block(of: copy.blocks[index].text(.rejected), in: found, near: last + 1)
      else {
        origins.append(nil)
        continue
      }
      origins.append(block)
      last = block
    }
    self.origins = origins
  }

  /// The block of the hearing's document at or before a block of the copy.
  func origin(atOrBefore block: Int) -> Int? {
    guard !origins.isEmpty else { return nil }
    for index in stride(from: min(block, origins.count - 1), through: 0, by: -1) {
      if let origin = origins[index] { return origin }
    }
    return nil
  }
}
