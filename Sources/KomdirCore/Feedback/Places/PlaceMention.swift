import DanishLaw

/// A place in law that a text names, with the way it is written there.
struct PlaceMention: Sendable, Equatable {
  var reference: Reference
  /// Offsets in Unicode scalars.
  var range: Range<Int> { reference.start..<reference.end }
  var target: ReferenceTarget? { reference.readings.first?.first }

  /// Whether "samme sted", "sammesteds" or the like stands beside it.
  var isSamePlace = false

  /// Whether it names a place by itself, or by leaning on the one before ("nr. 26 samme sted").
  var isOwn: Bool { !reference.isRelative || isSamePlace }

  /// Whether it goes below a §.
  var isPrecise: Bool {
    guard let target else { return false }
    return target.stk != nil || target.nr != nil || target.litra != nil
  }

  /// Whether it is a page, with nothing of the law's own levels.
  var isPageAlone: Bool {
    guard let target, target.page != nil else { return false }
    return target.par == nil && target.section == nil && target.kapitel == nil
  }

  /// Whether it is a § alone.
  var isSectionAlone: Bool { target?.par != nil && !isPrecise }
}
