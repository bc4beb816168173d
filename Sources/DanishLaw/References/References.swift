/// Finds the references to law in a text, in order: "§ 8, stk. 1, nr. 3, i lov nr. 1596 af 22. december 2010",
/// "§5stk2nr3", "nr. 12 i § 1", "afsnit 2.3.1", "artikel 6, stk. 1".
///
/// Offsets count Unicode scalars of the text as given, no-break spaces and soft hyphens included. A target says
/// what the text alone says: "stk. 2" is relative, and ``ReferenceTarget/completed(at:)`` adds where it stands.
/// Time and memory are linear in the text.
///
/// - Parameter isEnglish: as in ``forEachReference(in:isEnglish:_:)``.
public func references(in text: String, isEnglish: Bool = false) -> [Reference] {
  var found: [Reference] = []
  forEachReference(in: text, isEnglish: isEnglish) { found.append($0) }
  return found
}

/// The same, one reference after another: those of a long text need not be held all at once.
///
/// - Parameter isEnglish: whether the text speaks of an English draft, so that "s. 12" is a section and no page, and
///   "Sch. 1 para. 2", "cl. 9" and "reg. 4" are places.
public func forEachReference(
  in text: String, isEnglish: Bool = false, _ take: (Reference) -> Void
) {
  var parser = ReferenceParser(text, isEnglish: isEnglish)
  parser.forEachReference(take)
}
