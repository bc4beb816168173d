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
  for provision in outline.provisions {
    switch provision.kind {
    case .note, .general, .heading, .kapitel: continue
    case .par, .stk, .nr, .litra: break
    }
    let isAmending = outline.documentType == .amendingAct
    for reference in references(in: provision.text) {
      let readings = reference.readings.map { reading in
        reading.filter { $0.law == nil || $0.law == "denne lov" }
      }
      let isOwn = reference.readings.first?.contains { $0.law == "denne lov" } == true
      guard isOwn || !isAmending, let best = readings.first, !best.isEmpty else { continue }
      let isBroken = readings.allSatisfy { reading in
        reading.contains { !known.contains($0, from: provision.id) }
      }
      if isBroken {
        found.append(Finding(kind: .brokenReference, provision: provision.id, quote: reference.text))
      }
    }
  }
  return found
}

/// The provisions that references can point at, ranges in labels included.
private struct KnownProvisions {
  private var ids = Set<String>()
  private var ranges: [(first: LabelValue, last: LabelValue)] = []

  init(_ provisions: [Provision]) {
    for provision in provisions {
      ids.insert(provision.id.path)
      if provision.kind == .par, let ends = LabelEnds(provision.id), ends.first < ends.last {
        ranges.append((ends.first, ends.last))
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
    return ids.contains { id in
      guard id.hasPrefix("par:\(par)/stk:"), let ends = LabelEnds(ProvisionID(id)) else { return false }
      return ends.first <= value && value <= ends.last
    }
  }
}
