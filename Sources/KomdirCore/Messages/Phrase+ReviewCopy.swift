extension Phrase {
  static func reviewTitle(_ file: String) -> Phrase {
    Phrase("\(file) med medlemmernes rettelser", "\(file) with the members' changes")
  }

  static func reviewCounts(_ comments: Int, _ insertions: Int, _ deletions: Int, _ members: Int) -> Phrase {
    Phrase(
      "\(comments) kommentarer, \(insertions) indsættelser og \(deletions) sletninger fra \(Phrase.members(members).danish).",
      "\(comments) comments, \(insertions) insertions and \(deletions) deletions from \(Phrase.members(members).english)."
    )
  }

  static let reviewText = Phrase("Udkastets tekst", "The draft's text")
  static let reviewSaid = Phrase("Medlemmerne", "The members")
  static let reviewReply = Phrase("(svar)", "(reply)")
  static let reviewNewParagraph = Phrase("(nyt afsnit)", "(new paragraph)")
  static func reviewMember(_ number: Int) -> Phrase { Phrase("Medlem \(number)", "Member \(number)") }
  static let reviewHidden = Phrase(
    "(udeladt: teksten nævner nogen, der ikke har givet samtykke)",
    "(left out: the text names somebody who did not consent)")

  static func reviewAlsoDeletes(_ words: String) -> Phrase {
    Phrase("Sletter også: »\(words)«", "Also deletes: “\(words)”")
  }

  static let reviewNoWord = Phrase(
    "er ikke i Word-format, så dens mærker kan ikke flettes; de står som bemærkninger i arkivet",
    "is no Word file, so its marks cannot be merged; they are remarks in the archive")

  static func reviewNoCopy(_ paper: String) -> Phrase {
    Phrase("har en anden tekst end \(paper)", "has another text than \(paper)")
  }

  static let reviewUnreadable = Phrase("kan ikke læses som Word-fil", "cannot be read as a Word file")
}
