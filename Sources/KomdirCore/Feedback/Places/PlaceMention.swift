import DanishLaw

/// A place in law that a text names, with the way it is written there.
struct PlaceMention: Sendable, Equatable {
  var reference: Reference
  /// Offsets in Unicode scalars.
  var range: Range<Int> { reference.start..<reference.end }
  var target: ReferenceTarget? { reference.readings.first?.first }

  /// Whether "samme sted", "sammesteds" or the like stands beside it.
  var isSamePlace = false

  /// Where it leads, known from the draft's own headings.
  var known: Placement?

  /// Whether it names a place by itself, or by leaning on the one before ("nr. 26 samme sted").
  var isOwn: Bool { known != nil || !reference.isRelative || isSamePlace }

  /// Whether it goes below a §.
  var isPrecise: Bool {
    guard known == nil, let target else { return false }
    return target.stk != nil || target.nr != nil || target.litra != nil
  }

  /// Whether it is a page, with nothing of the law's own levels.
  var isPageAlone: Bool {
    guard known == nil, let target, target.page != nil else { return false }
    return target.par == nil && target.section == nil && target.kapitel == nil
  }

  /// Whether it is a § alone.
  var isSectionAlone: Bool { known == nil && target?.par != nil && !isPrecise }

  /// A part of the draft that its own headings name.
  init(_ found: HeadingPlaces.Found) {
    reference = Reference(
      text: found.placement.asWritten ?? "", start: found.range.lowerBound, end: found.range.upperBound,
      isRelative: false, readings: [[ReferenceTarget(section: found.number)]])
    known = found.placement
  }

  init(reference: Reference) { self.reference = reference }
}
