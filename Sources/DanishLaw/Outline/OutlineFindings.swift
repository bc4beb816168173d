/// What a drafter should look at in a law text: numbers that repeat, are left out or stand out of order,
/// references that point at nothing, and what the reading of the text itself found.
///
/// References are followed within the document only: those of a principal act that name no other law, and those of
/// any act to "denne lov".
public func findings(in outline: Outline) -> [Finding] {
  var found = outline.findings
  found += numberingFindings(outline.provisions)
  found += referenceFindings(outline)
  return found
}

/// Numbers of siblings: each must follow the one before it.
private func numberingFindings(_ provisions: [Provision]) -> [Finding] {
  var found: [Finding] = []
  var last: [String: LabelEnds] = [:]
  for provision in provisions {
    switch provision.kind {
    case .note, .general, .heading, .litra: continue
    case .kapitel, .par, .stk, .nr: break
    }
    if provision.id.path.utf8.contains(UInt8(ascii: "#")) {
      // Only where the number itself repeats, not for what hangs below it.
      if provision.id.path.split(separator: "/").last?.contains("#") == true {
        found.append(Finding(kind: .repeatedNumber, provision: provision.id, quote: provision.label))
      }
      continue
    }
    let family = (provision.id.parent?.path ?? "") + provision.kind.rawValue
    guard let ends = LabelEnds(provision.id) else { continue }
    if let before = last[family] {
      if ends.first < before.last {
        found.append(Finding(kind: .wrongOrder, provision: provision.id, quote: provision.label))
      } else if ends.first.number > before.last.number + 1 {
        found.append(Finding(kind: .missingNumber, provision: provision.id, quote: provision.label))
      }
    } else if provision.kind == .nr, ends.first.number > 1 {
      found.append(Finding(kind: .missingNumber, provision: provision.id, quote: provision.label))
    }
    last[family] = ends
  }
  return found
}

/// The first and the last number of a label: "7-9" has both, "3" is one.
private struct LabelEnds {
  var first: LabelValue
  var last: LabelValue

  /// Nil where the label has no arabic number.
  init?(_ id: ProvisionID) {
    guard let value = id.steps.last?.value, let digit = value.utf8.first, Byte.isDigit(digit) else {
      return nil
    }
    first = LabelValue(value)
    let end = value.split(whereSeparator: { $0 == "-" || $0 == "," }).last.map(String.init) ?? value
    last = LabelValue(end)
    // "160f-j": the letter goes with the same number.
    if last.number == 0 { last = LabelValue(String(first.number) + end) }
  }
}

private func referenceFindings(_ outline: Outline) -> [Finding] {
  let known = KnownProvisions(outline.provisions)
  var found: [Finding] = []
  // The § or subsection that changes another law, whose points speak of that law's places.
  var amending: String?
  // Sections and subsections that open a list, by path: a law that they name is that of their items.
  var openings: [String: String] = [:]
  for provision in outline.provisions {
    switch provision.kind {
    case .note, .general, .heading, .kapitel: continue
    case .par, .stk, .nr, .litra: break
    }
    let path = provision.id.path
    if let outer = amending, !path.hasPrefix(outer + "/") { amending = nil }
    if provision.text.hasSuffix(":"), provision.text.hasPrefix("I "), provision.text.contains("ændring") {
      amending = path
    }
    if provision.text.hasSuffix(":") { openings[path] = provision.text }
    let opening = provision.id.parent.flatMap { openings[$0.path] } ?? ""
    let isAmending = outline.documentType == .amendingAct || amending != nil
    var scalars: [Unicode.Scalar]?
    for reference in references(in: provision.text) {
      let readings = reference.readings.map { reading in
        reading.filter { $0.law == nil || $0.law == "denne lov" }
      }
      let isOwn = reference.readings.first?.contains { $0.law == "denne lov" } == true
      guard isOwn || !isAmending, let best = readings.first, !best.isEmpty else { continue }
      let isBroken = readings.allSatisfy { reading in
        reading.contains { !known.contains($0, from: provision.id) }
      }
      guard isBroken else { continue }
      let all = scalars ?? Array(provision.text.unicodeScalars)
      scalars = all
      // What an instruction quotes is the amended law's own text, "denne lov" in it too.
      let isQuoted =
        isAmending
        && all[..<reference.start].reduce(0) { depth, scalar in
          scalar == "»" ? depth + 1 : scalar == "«" ? depth - 1 : depth
        } > 0
      if !isQuoted, !namesLaw(opening), !isOfOtherLaw(reference, in: all) {
        found.append(Finding(kind: .brokenReference, provision: provision.id, quote: reference.text))
      }
    }
  }
  return found
}

/// Whether another law is named close by, so that the place may be that law's: "§ 115, stk. 4, jf. § 105, stk. 2, i
/// lov om …", "straffelovens § 152, jf. § 152 a", "lov om boligtilsyn § 19", "som affattet ved denne lovs § 1".
private func isOfOtherLaw(_ reference: Reference, in scalars: [Unicode.Scalar]) -> Bool {
  let before = String(String.UnicodeScalarView(scalars[Swift.max(0, reference.start - 90)..<reference.start]))
  let after = String(
    String.UnicodeScalarView(scalars[reference.end..<Swift.min(scalars.count, reference.end + 90)]))
  if before.hasSuffix(" ved ") { return true }
  if namesLaw(before + "§") { return true }
  return has(
    after, oneOf: [" i lov ", "loven,", "loven ", "loven.", " i lovbekendtgørelse", " i den tidligere lov"])
}

private func namesLaw(_ text: String) -> Bool {
  has(text, oneOf: ["lov om ", "lov nr. ", "lovens §", "loven §", "lovgivning", "bekendtgørelse"])
}

private func has(_ text: String, oneOf words: [StaticString]) -> Bool {
  let bytes = Array(text.utf8)
  return words.contains { bytes.containsWord($0) }
}

/// The provisions that references can point at, ranges in labels included.
private struct KnownProvisions {
  private var ids = Set<String>()
  private var ranges: [LabelEnds] = []
  /// Subsections whose label is a range, by their §.
  private var subsectionRanges: [String: [LabelEnds]] = [:]
  /// More ranges than an act has are not followed.
  private static let mostRanges = 200

  init(_ provisions: [Provision]) {
    for provision in provisions {
      ids.insert(provision.id.path)
      // Only a range, "7-9" or "3 og 4", ends elsewhere than it begins.
      guard provision.kind == .par || provision.kind == .stk,
        provision.id.path.utf8.contains(where: { $0 == Byte.hyphen || $0 == Byte.comma }),
        let ends = LabelEnds(provision.id), ends.first < ends.last
      else { continue }
      if provision.kind == .par, ranges.count < Self.mostRanges { ranges.append(ends) }
      if provision.kind == .stk, let section = provision.id.parent?.path {
        subsectionRanges[section, default: []].append(ends)
      }
    }
  }

  /// Whether the target's § exists and, where it has subsections, the one that is named. What stands deeper is
  /// not looked for: items are often counted through several lists.
  func contains(_ target: ReferenceTarget, from place: ProvisionID) -> Bool {
    guard target.version == nil, !target.isNote else { return true }
    let whole = target.completed(at: place)
    guard let par = whole.par else { return true }
    guard ids.contains("par:" + par) else {
      let value = LabelValue(par)
      return ranges.contains { $0.first <= value && value <= $0.last }
    }
    guard let stk = whole.stk, ids.contains("par:\(par)/stk:1") else { return true }
    if ids.contains("par:\(par)/stk:\(stk)") { return true }
    let value = LabelValue(stk)
    return subsectionRanges["par:\(par)"]?.prefix(Self.mostRanges).contains {
      $0.first <= value && value <= $0.last
    } ?? false
  }
}
