// Whether every position has a text to print, and remarks that it stands on.

extension HearingReview {
  func positionProblems() -> [Problem] {
    positions.flatMap { collated -> [Problem] in
      let position = collated.position
      let subject = position.headed
      if position.text.isEmpty {
        return collated.owesText(decisions)
          ? [Problem(.positionWithoutText, subject, .positionWithoutText(position.printedID))] : []
      }
      // What the letter says stands under a heading that the ministry can read.
      if position.section == .unplaced, !collated.remarks.isEmpty {
        return [Problem(.positionUnplaced, subject, .positionUnplaced(position.printedID))]
      }
      return collated.remarks.isEmpty
        ? [Problem(.positionWithoutRemarks, subject, .positionWithoutRemarks(position.printedID))] : []
    }
  }
}
