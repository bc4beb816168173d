/// Whether the evidence of a line holds a reason to take it for what it was weighed to be.
///
/// Weights are learnt from whole letters. In one of two lines position tells little, so nothing is set aside for its
/// position alone: setting a remark aside is the worst error.
enum LineReason {
  /// What the closed wordings say for certain; nil where they are silent.
  static func certain(_ features: Set<LineFeature>, index: Int) -> WeighedRole? {
    if features.contains(.knownGreeting) { return .greeting }
    if features.contains(.knownThanks) || features.contains(.knownCover) && index < 6 { return .thanks }
    if features.contains(.reference) || features.contains(.argument) { return nil }
    if features.contains(.knownNotice) { return .disclaimer }
    if features.contains(.knownReservation) { return .reservation }
    if features.contains(.knownApology), features.isDisjoint(with: [.manyWords, .paragraphLong]) {
      return .thanks
    }
    return nil
  }

  private static let frames: Set<WeighedRole> = [
    .address, .greeting, .thanks, .reservation, .signature, .disclaimer,
  ]

  /// `weighed` where something in the line itself speaks for it, else body.
  static func reasoned(_ weighed: WeighedRole, _ features: Set<LineFeature>) -> WeighedRole {
    if frames.contains(weighed) {
      // "Generelt:" over its bullets, and "Se vedhæftede", say something.
      if features.contains(.knownHeading), features.contains(.endsColon) { return .heading }
      if features.contains(.pointer) || features.contains(.noRemarks) { return .body }
      if features.contains(.knownGreeting) { return .greeting }
      if features.contains(.knownThanks) { return .thanks }
      if weighed == .signature, features.contains(.knownNotice) { return .disclaimer }
    }
    switch weighed {
    case .body: return .body
    case .heading: return isHeading(features) ? .heading : .body
    case .address, .greeting, .thanks, .reservation, .signature, .disclaimer:
      let isLong = !features.isDisjoint(with: [.manyWords, .sentenceLong, .paragraphLong])
      let isSaid = features.contains(.reference) || features.contains(.verb) && features.contains(.argument)
      if features.contains(.verb), isLong, !isSaid {
        return features.isDisjoint(with: strong.union(spoken)) ? .body : weighed
      }
      // A name or a title ends openly; few words with a full stop are an answer.
      let isAnswer = features.contains(.endsStop) && !features.isDisjoint(with: [.oneWord, .fewWords])
      let reasons =
        isSaid
        ? strong : strong.union(isAnswer ? weak.subtracting([.oneWord, .fewWords, .contribution]) : weak)
      if !features.isDisjoint(with: reasons) { return weighed }
      let isNamed = features.contains(.municipality) || features.contains(.association)
      return isNamed && !features.contains(.verb) ? weighed : .body
    }
  }

  private static func isHeading(_ features: Set<LineFeature>) -> Bool {
    let isSet = features.contains(.styledHeading) || features.contains(.bold)
    if !isSet {
      // Nothing stands below the last line; a question or a wish is no title but where it is known as one.
      if features.contains(.last) { return false }
      if features.contains(.endsQuestion), !features.contains(.knownHeading) { return false }
      if features.contains(.endsColon), features.contains(.verb), features.contains(.argument) {
        return false
      }
    }
    if !features.isDisjoint(with: [
      .styledHeading, .bold, .onlyReference, .knownHeading, .knownSubject, .knownAnnouncement, .endsColon,
    ]) {
      return true
    }
    return !features.contains(.verb) && !features.contains(.endsStop) && !features.contains(.paragraphLong)
  }

  private static let strong: Set<LineFeature> = [
    .closing, .greeting, .contact, .noticeSubject, .device, .reservation, .knownGreeting, .knownThanks,
    .knownCover,
    .knownReservation, .knownAddress, .knownClosing, .knownNotice, .knownApology, .bareSignature,
  ]

  /// What a whole sentence of the frame speaks of.
  private static let spoken: Set<LineFeature> = [
    .thanks, .handingOver, .contribution, .enclosure, .mailAddress, .phone, .web, .noticeTopic, .political,
  ]

  private static let weak: Set<LineFeature> = [
    .date, .mailAddress, .phone, .web, .postcode, .street, .caseLabel, .label, .thanks, .handingOver,
    .contribution,
    .noticeTopic, .enclosure, .capitals, .personName, .office, .department, .afterClosing, .political,
    .oneWord,
    .fewWords, .knownSubject,
  ]
}
