/// What speaks for and against a paragraph carrying the open remark on; see `ParagraphWeights`.
enum ParagraphFeature: String, CaseIterable, Sendable {
  // How the paragraph opens.
  case connective, newPoint, ofWhole, ofSame, pointsBack, ownVoice, hvWord, order, contrast, lower, quoted
  case turn, anotherVoice
  // What it holds.
  case oneShared, twoShared, manyShared, ownPlace, leaningPlace, otherLaw, argument, question, evaluation,
    support
  case short, medium, long, speaker
  // What the open remark is.
  case openPlaced, openGeneral, underPlace, underTheme, underNothing, openColon, openEndsOpen, openShort,
    openLong
  case openSeveral, openArgues, openItem
  // How both are set.
  case item, bothItems, itemAfterText, textAfterItem, tight, inMail, nextNumber
  /// What the closed wordings say.
  case knownJoin
}
