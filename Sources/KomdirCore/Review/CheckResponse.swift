// Whether there is something to answer with, and whether the file written says it.

extension HearingReview {
  func responseProblems() -> [Problem] {
    var problems: [Problem] = []
    if isEmpty { problems.append(Problem(.nothingCollected, hearing.id, .nothingCollected)) }
    guard let response else {
      return problems + [Problem(.responseMissing, hearing.id, .responseMissing)]
    }
    if response.isDraft { problems.append(Problem(.responseIsDraft, response.file, .responseIsDraft)) }
    if response.changesSince > 0 {
      problems.append(Problem(.responseOutdated, response.file, .responseOutdated(response.changesSince)))
    }
    return problems
  }
}
