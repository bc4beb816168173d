import DocumentModel

/// What a person sees and no reader reads: a letter that was pasted as a picture, a comment that is one.
struct PictureWarnings {
  let document: Document
  let relationships: Relationships
  let package: ZIPPackage

  /// A warning where the whole text is a picture, and one that names the comments without words where comments hold
  /// pictures.
  func warnings(main: String) -> [ReadWarning] {
    var warnings: [ReadWarning] = []
    let wordless = document.comments.filter { Self.isBlank($0.text) }
    if relationships.part("image") != nil, document.blocks.allSatisfy({ Self.isBlank($0.text(.all)) }),
      wordless.count == document.comments.count
    {
      warnings.append(ReadWarning(.pictureOnly, place: Place(part: main)))
    }
    if !wordless.isEmpty, let part = relationships.part("comments"),
      let own = try? Relationships(of: part, in: package), own.part("image") != nil
    {
      let ids = wordless.prefix(10).map(\.id).joined(separator: ", ")
      warnings.append(ReadWarning(.pictureOnly, place: Place(part: part), detail: "w:id \(ids)"))
    }
    return warnings
  }

  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
