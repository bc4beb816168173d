import DocumentFormats
import Foundation

// What `check` says of each rule: what is wrong, and what settles it.

extension Phrase {
  /// Why a deadline needs a person, by the name that is stored.
  public static func deadlineProblem(_ problem: String) -> Phrase {
    switch HearingLetter.DeadlineProblem(rawValue: problem) {
    case .impossible: Phrase("datoen findes ikke", "the date does not exist")
    case .two: Phrase("brevet nævner to frister", "the letter names two deadlines")
    case .relative: Phrase("fristen er regnet fra en anden dato", "the deadline counts from another date")
    case .weekdayMismatch: Phrase("ugedag og dato passer ikke sammen", "weekday and date disagree")
    case .uncertain: Phrase("datoen er kun sandsynlig", "the date is only likely")
    case .some(.none), nil: Phrase("brevet nævner ingen frist", "the letter names no deadline")
    }
  }

  /// The heading of a group of problems.
  public static func title(of group: Problem.Group) -> Phrase {
    switch group {
    case .blocks: Phrase("Skal afklares før afsendelse", "To be settled before it is sent")
    case .look: Phrase("Skal ses efter", "To be looked at")
    case .know: Phrase("Godt at vide", "Good to know")
    }
  }

  /// Many problems of one rule in a few words: "38 bemærkninger uden beslutning".
  public static func folded(_ rule: Problem.Rule, _ count: Int) -> Phrase {
    switch rule {
    case .fileRefused: files(count).and("der ikke kunne læses", "that could not be read")
    case .fileReadWithWarning:
      Phrase("\(count) forbehold ved læsningen af filer", "\(count) warnings from reading files")
    case .senderUnknown: files(count).and("uden kendt afsender", "whose sender is not known")
    case .consentAsked:
      files(count).and("hvis afsender måske ikke vil nævnes", "whose sender may not want to be named")
    case .datedLate:
      files(count).and("dateret efter den interne frist", "dated after the internal deadline")
    case .unversionedDraft:
      Phrase(
        "\(count) udkast, som måske er nye udgaver", "\(count) drafts that may be new versions")
    case .senderUncertain: files(count).and("med usikker afsender", "whose sender is uncertain")
    case .otherHearing:
      files(count).and("der ser ud til at gælde en anden høring", "that seem to be for another hearing")
    case .lateNotAccepted: files(count).and("der kom for sent", "that came late")
    case .replacementProposed:
      files(count).and("der ligner nye udgaver", "that look like new versions")
    case .remarkUnplaced: remarks(count).and("uden sted i udkastet", "without a place in the draft")
    case .remarkLikely:
      remarks(count).and("uden sted, der måske har et", "without a place that may have one")
    case .remarkUndecided: remarks(count).and("uden beslutning", "undecided")
    case .remarkNotCollated: remarks(count).and("ikke samlet endnu", "not collated yet")
    case .remarkNamesMore:
      remarks(count).and("der nævner flere bestemmelser", "that name several provisions")
    case .remarkUnderTwoPositions:
      remarks(count).and("under flere standpunkter", "under several positions")
    case .reasonMissing: decisions(count).and("uden begrundelse", "without a reason")
    case .partWithoutReason:
      decisions(count).and(
        "»delvist medtaget« uden at sige, hvad der ikke er med",
        "“followed in part” that do not say what is left out")
    case .duplicateOfWithdrawn:
      decisions(count).and("»dublet« af en, der er trukket tilbage", "“duplicate” of one that is withdrawn")
    case .replacedAnswerMissing:
      files(count).and(
        "der siger, at de afløser et svar, som ikke er kommet",
        "that say they replace an answer which has not come")
    case .supportedAnswerMissing:
      remarks(count).and(
        "der støtter et svar, som ikke er kommet", "that support an answer that has not come")
    case .answerReserved:
      files(count).and("svar med forbehold", "answers with a reservation")
    case .targetMissing:
      decisions(count).and("»dublet« uden at sige af hvad", "“duplicate” that say of nothing")
    case .duplicateChain: decisions(count).and("»dublet« af en dublet", "“duplicate” of a duplicate")
    case .dateMissing: decisions(count).and("uden dato", "without a date")
    case .decisionsContradict:
      remarks(count).and("med beslutninger, der modsiger hinanden", "with decisions that contradict")
    case .positionWithoutText: positions(count).and("uden tekst", "without a text")
    case .positionWithoutRemarks:
      positions(count).and("uden bemærkninger bag", "without a remark behind")
    case .positionUnplaced: positions(count).and("uden sted i udkastet", "without a place in the draft")
    case .remarkOldNumber:
      remarks(count).and(
        "der måske bruger det forrige udkasts numre", "that may use the numbers of the draft before")
    case .remarkTakesBack:
      remarks(count).and("der trækker en tidligere tilbage", "that take an earlier one back")
    case .senderOutsideRegister:
      files(count).and("fra kommuner uden for registret", "from municipalities outside the register")
    case .fileInOtherHearing:
      files(count).and("der også er i en anden høring", "that are in another hearing too")
    case .positionOnOldDraft:
      positions(count).and(
        "hvis bestemmelse er ændret i det nye udkast", "whose provision the new draft changed")
    case .positionPlaceGone:
      positions(count).and(
        "hvis bestemmelse ikke er i det nye udkast", "whose provision is not in the new draft")
    case .numberMoved:
      Phrase(
        "\(count) henvisninger i tekster, der ikke passer til det nye udkast",
        "\(count) references in texts that do not fit the new draft")
    case .noteChanged:
      positions(count).and(
        "hvor bemærkningerne til bestemmelsen er ændret", "where the notes to the provision changed")
    case .decisionOnOldDraft:
      decisions(count).and("truffet på det forrige udkast", "taken on the draft before")
    case .decisionOnOldVersion:
      remarks(count).and(
        "i nye udgaver af filer, hvor den forrige var besluttet",
        "in new versions of files where the former was decided")
    case .remarkPlaceGone:
      remarks(count).and("hvis sted ikke er i det nye udkast", "whose place is not in the new draft")
    case .demandMet:
      remarks(count).and(
        "der måske er imødekommet i det nye udkast", "that the new draft may have met")
    case .recordChanged: things(count).and("ændret uden om komdir", "changed behind komdir's back")
    case .recordGone: things(count).and("fjernet uden om komdir", "taken out behind komdir's back")
    case .recordAdded: things(count).and("lagt ind uden om komdir", "put in behind komdir's back")
    case .originalGone: files(count).and("hvis original er væk", "whose original is gone")
    case .namesQuietMember:
      Phrase(
        "\(count) navne uden samtykke i tekster til andre",
        "\(count) names without consent in texts for others")
    case .mayNameQuietMember:
      Phrase(
        "\(count) ord, der kan være navne uden samtykke", "\(count) words that may be names without consent")
    case .originalChanged: files(count).and("ændret, siden de kom", "changed since they came")
    case .remarkChanged:
      files(count).and("hvis bemærkninger er ændret", "whose remarks were changed")
    case .internalDeadlineLate, .deadlineBeforeLetter, .deadlineUnclear, .deadlinePassed, .fieldLikely,
      .replyAddressMissing, .noDraft, .nothingCollected,
      .generalNotesChanged, .responseMissing, .responseOutdated, .responseIsDraft, .alreadySent,
      .alreadyClosed, .journalBroken, .historyBroken:
      things(count)
    }
  }

  static func decisions(_ number: Int) -> Phrase {
    count(number, danish: ("beslutning", "beslutninger"), english: ("decision", "decisions"))
  }

  static func positions(_ number: Int) -> Phrase {
    count(number, danish: ("standpunkt", "standpunkter"), english: ("position", "positions"))
  }

  fileprivate func and(_ danish: String, _ english: String) -> Phrase {
    Phrase("\(self.danish) \(danish)", "\(self.english) \(english)")
  }
}
