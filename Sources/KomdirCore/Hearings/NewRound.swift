extension Hearing {
  /// Lets go of the members' deadline that had passed when a new letter was written: it was for the answers to the
  /// letter before.
  ///
  /// - Parameter former: the hearing before the letter was read.
  /// - Returns: the deadline that holds no longer.
  mutating func endRound(of former: Hearing) -> String? {
    guard let ended = former.internalDeadline, internalDeadline == ended, let passed = Moment(ended),
      former.letterDate != letterDate, let written = letterDate.flatMap(Moment.init), passed < written
    else { return nil }
    internalDeadline = nil
    setByHand.removeAll { $0 == HearingField.internalDeadline.rawValue }
    return ended
  }
}
