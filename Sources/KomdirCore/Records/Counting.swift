// What counts, as a condition on rows. What the conditions say is said by the values themselves (`Submission.counts`,
// `StoredRemark.stands`).

extension Submission {
  /// The file's remarks count: it was neither refused, replaced nor withdrawn.
  static let counting =
    "submission.state IN (\(State.allCases.filter(\.counts).map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
}

extension StoredRemark {
  /// It was neither split nor dropped.
  static let standing = "NOT remark.isSuperseded AND remark.droppedBy IS NULL"
}
