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
    guard let number = id.lastComponent.split(separator: ":", maxSplits: 1).last,
      let digit = number.utf8.first, Byte.isDigit(digit)
    else { return nil }
    let value = String(number.prefix { $0 != "#" })
    first = LabelValue(value)
    last = first
    guard value.utf8.contains(where: { $0 == Byte.hyphen || $0 == Byte.comma }) else { return }
    let end = value.split(whereSeparator: { $0 == "-" || $0 == "," }).last.map(String.init) ?? value
    last = LabelValue(end)
    // "160f-j": the letter goes with the same number.
    if last.number == 0 { last = LabelValue(String(first.number) + end) }
  }
}

private func referenceFindings(_ outline: Outline) -> [Finding] {
  let known = KnownProvisions(outline.provisions)
  var result: [Finding] = []
  // The § or subsection that changes another law, whose points speak of that law's places.
  var amending: String?
  // Sections and subsections that open a list and name a law: it is that of their items.
  var openings: Set<String> = []
  for provision in outline.provisions {
    switch provision.kind {
    case .note, .general, .heading, .kapitel: continue
    case .par, .stk, .nr, .litra: break
    }
    let path = provision.id.path
    if let outer = amending, !path.hasPrefix(outer + "/") { amending = nil }
    if provision.text.utf8.last == UInt8(ascii: ":") {
      let bytes = Array(provision.text.utf8)
      if bytes.starts("I "), bytes.containsWord("ændring") { amending = path }
      if names(bytes, oneOf: lawNames) { openings.insert(path) }
    }
    let isAmending = outline.documentType == .amendingAct || amending != nil
    let found = references(in: provision.text)
    guard !found.isEmpty else { continue }
    var surroundings: Surroundings?
    for reference in found {
      let readings = reference.readings.map { reading in
        reading.filter { $0.law == nil || $0.law == "denne lov" }
      }
      let isOwn = reference.readings.first?.contains { $0.law == "denne lov" } == true
      guard isOwn || !isAmending, let best = readings.first, !best.isEmpty else { continue }
      let isBroken = readings.allSatisfy { reading in
        reading.contains { !known.contains($0, from: provision.id) }
      }
      guard isBroken else { continue }
      var around = surroundings ?? Surroundings(provision.text)
      // What an instruction quotes is the amended law's own text, "denne lov" in it too.
      let isQuoted = isAmending && around.isQuoted(at: reference.start)
      let isInList = provision.id.parent.map { openings.contains($0.path) } ?? false
      if !isQuoted, !isInList, !around.nameOtherLaw(reference) {
        result.append(Finding(kind: .brokenReference, provision: provision.id, quote: reference.text))
      }
      surroundings = around
    }
  }
  return result
}

/// What stands around the references of one text, asked in the order of the text.
private struct Surroundings {
  private let bytes: [UInt8]
  /// Where each Unicode scalar begins, and the end.
  private var starts: [Int] = []
  private var depth = 0
  private var read = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    starts.reserveCapacity(bytes.count + 1)
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { starts.append(index) }
    starts.append(bytes.count)
  }

  /// Whether a quotation is open before a scalar.
  mutating func isQuoted(at scalar: Int) -> Bool {
    while read < scalar {
      if bytes.has("»", at: starts[read]) { depth += 1 }
      if bytes.has("«", at: starts[read]) { depth -= 1 }
      read += 1
    }
    return depth > 0
  }

  /// Whether another law is named close by, so that the place may be that law's: "§ 115, stk. 4, jf. § 105, stk. 2, i
  /// lov om …", "straffelovens § 152, jf. § 152 a", "lov om boligtilsyn § 19", "som affattet ved denne lovs § 1".
  func nameOtherLaw(_ reference: Reference) -> Bool {
    let before = Array(bytes[starts[max(0, reference.start - 90)]..<starts[reference.start]])
    let after = Array(bytes[starts[reference.end]..<starts[min(starts.count - 1, reference.end + 90)]])
    if before.ends(" ved ") { return true }
    if names(before + Array("§".utf8), oneOf: lawNames) { return true }
    return names(after, oneOf: laterLaws)
  }
}

private let lawNames: [StaticString] = [
  "lov om ", "lov nr. ", "lovens §", "loven §", "lovgivning", "bekendtgørelse",
]
private let laterLaws: [StaticString] = [
  " i lov ", "loven,", "loven ", "loven.", " i lovbekendtgørelse", " i den tidligere lov",
]

private func names(_ bytes: [UInt8], oneOf words: [StaticString]) -> Bool {
  words.contains { bytes.containsWord($0) }
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
