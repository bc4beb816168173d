extension Position {
  /// The title as a reader sees it: where it is the provision's own name, or the name of the section that the position
  /// stands in, in the reader's language; a heading that a person or a member wrote stays as it is.
  public var heading: Phrase {
    if let provision {
      let name = provisionName(provision)
      guard title == name || title.hasPrefix(name + " (") else { return Phrase(title, title) }
      return Phrase(title, provisionName(provision, in: .english) + title.dropFirst(name.count))
    }
    let own = Section.allCases.map { Phrase.title(of: $0) }.first {
      $0.danish == title || $0.english == title
    }
    return own ?? Phrase(title, title)
  }

  /// "P-3 § 2, stk. 1", as `check` names it.
  var headed: Phrase { Phrase("\(printedID) \(heading.danish)", "\(printedID) \(heading.english)") }
}
