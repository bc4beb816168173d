import DocumentModel

/// The few words that writers put into a document, in its language.
struct WriterWords: Equatable {
  var page: String
  var of: String
  var notes: String
  var comments: String
  var inserted: String
  var deleted: String
  var backToText: String

  /// - Parameter language: A BCP 47 tag; English for any "en", Danish for all else.
  init(language: String?) {
    if language?.lowercased().hasPrefix("en") == true {
      page = "Page"
      of = "of"
      notes = "Notes"
      comments = "Comments"
      inserted = "Inserted"
      deleted = "Deleted"
      backToText = "Back to the text"
    } else {
      page = "Side"
      of = "af"
      notes = "Noter"
      comments = "Kommentarer"
      inserted = "Indsat"
      deleted = "Slettet"
      backToText = "Tilbage til teksten"
    }
  }
}

extension Metadata {
  /// The language as a BCP 47 tag that is safe in markup: Danish where the document states none.
  var writtenLanguage: String {
    guard let language, !language.isEmpty else { return "da-DK" }
    let tag = language.lowercased() == "da" ? "da-DK" : language
    let isTag = tag.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
        || (0x61...0x7A).contains($0)
    }
    return isTag ? tag : "da-DK"
  }
}
