/// What a candidate is by its own form and place on the page.
enum LetterTrait: String, CaseIterable, Sendable {
  // Place
  case beforeBody, afterClosing, firstLines, lastLines, heading, bold, furniture, alone, inSentence, ownCell
  case navigation, mailSubject, mailSender, otherVoice, earlierMail, fileTitle
  // Dates
  case hasTime, hasWeekday, weekdayFits, noYear, impossible, relative, periodStart, periodEnd, ofDate,
    sinceDate, fromDate
  case daysBefore, daysSame, daysFew, daysUsual, daysLong, daysFar, noLetterDate, portalFirst, portalMiddle,
    portalLast
  case afterPlace, mailDate, laterDatesFollow, manyDates, lastInSentence, repeated, hearingPeriod, bound,
    unbound
  // Numbers
  case yearDashNumber, slashNumber, codeNumber, lettersNumber, plainNumber, longPlain, shortNumber, yearSpan,
    phoneShape
  case bracketed, byCaseNumber
  // Names
  case ministry, agency, board, municipality, region, known, knownOther, otherBody, allCapitals,
    hearsInSentence, nearAddress, domainFits
  case addressee, longerName, shorterName, startsLine, named, namedTwice, isPersonTitle, echoed
  case unitWord, unitEnding, afterTitle, afterAuthority, belowAuthority, aboveAuthority, personShape, oneWord,
    manyWords
  case topicWords, topicWord, noTopic, afterName, beforeAddress, attention, sameLine, ministryAbove,
    agencyBelow, listedDraft
  case parentOf, partOf, isAuthority, kindOfParent, subjectOfSentence, commaPart
  // Addresses
  case roleMailbox, personal, senderAddress, onlyAddress, followsAddress, postal, otherDomain, replyPhrase
  case contactOfLetter, contactLine, contactSentence, contactNear, afterContact, directLine, mainLine,
    belongsToContact
  case initials, firstName, alsoTo
  // Titles
  case opensHearing, opensDraft, namesDraft, draftNoun, draftNounFirst, inBody, inBodyTwice, sentenceEnd,
    short, medium, long
  case matchesMail, isLabelLine, greeting, joinedLines, dateInside, bracketSubtitle, spanOfSentence,
    subjectLabel
  case portalTitle, hearingNoun, addressInside, firstHeading, allCapsTitle
  // Kinds and rounds
  case nounInTitle, nounFirstInTitle, nounInSubject, nounInType, nounInBody, nounOften, nounAfterDraft,
    noNoun, onlyKind
  case extendInSubject, extendWithDeadline, extendInLead, againInSubject, againInBody, onlyParts,
    earlierHearing
  case quotedChain, ordinary, negated, laterNoun
}
