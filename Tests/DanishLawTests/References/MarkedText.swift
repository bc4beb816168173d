/// A sample with the places that are expected to be found between ⟦ and ⟧, so that no offset is counted by hand.
struct MarkedText {
  var text = ""
  /// The marked words with their offsets in Unicode scalars.
  var spans: [(words: String, start: Int, end: Int)] = []

  init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = scalars.count
      case "⟧":
        guard let opened = start else { continue }
        let words = String(String.UnicodeScalarView(scalars.dropFirst(opened)))
        spans.append((words, opened, scalars.count))
        start = nil
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
  }
}
