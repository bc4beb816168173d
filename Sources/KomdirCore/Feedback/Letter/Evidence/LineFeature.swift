/// What can be seen of a line of a letter. Each feature is weighed for each role; see `LineWeights`.
enum LineFeature: String, CaseIterable, Sendable {
  // How it is set.
  case styledHeading, listItem, bold, boldOpening, newParagraph, numbered, capitals
  // How long it is, and how it begins and ends.
  case oneWord, fewWords, someWords, manyWords, sentenceLong, paragraphLong
  case endsStop, endsQuestion, endsColon, endsComma, endsOpen, startsLower, startsDigit, startsSection
  case severalSentences
  // Where it stands.
  case first, second, early, later, last, nearEnd, inMail, inWordFile
  case afterGreeting, afterClosing, afterProse, beforeProse, afterDate
  // What its words are.
  case verb, argument, ownVoice, reference, onlyReference, date, mailAddress, phone, web, postcode, street
  case caseLabel, label, municipality, association, personName, office, department, closing, greeting, thanks
  case handingOver, announcing, contribution, political, reservation, noticeTopic, noticeSubject, device
  case contact, enclosure, subjectOpening, paperName, noRemarks, pointer, evaluation, support, question
  // What stands beside it.
  case nextShort, nextProse, nextName, nextLower, nextList, nextBold, previousColon, previousShort,
    previousHeading
  case previousProse, alone
  // What the closed wordings say that are known from letters.
  case knownGreeting, knownThanks, knownCover, knownReservation, knownAnnouncement, knownHeading, knownSubject
  case knownAddress, knownClosing, knownNotice, knownApology, bareSignature
}

/// What a line may be, as far as its words and its place tell.
enum WeighedRole: String, CaseIterable, Sendable {
  case body, heading, address, greeting, thanks, reservation, signature, disclaimer
}
