import DanishLaw

/// Places that no reference names, or that one leaves open: by what the remark is about.
extension FeedbackReader {
  /// Remarks that name no place: words of the draft that they quote are their place; else what they are about is
  /// likely where the draft speaks of the same, and a person is asked.
  func placeUnnamed(_ reading: inout FeedbackReading) {
    guard !reading.questions.contains(where: { if case .otherHearing = $0 { true } else { false } }) else {
      return
    }
    let named = reading.remarks.map { remark in
      remark.placement.match == .none ? nil : remark.placement.provision.flatMap(draft.subjects.order)
    }
    for index in reading.remarks.indices {
      let remark = reading.remarks[index]
      let near = SubjectNeighbours(of: index, among: named)
      if let chosen = chosen(remark) ?? narrowed(remark, near: near) {
        reading.remarks[index].placement = chosen
        continue
      }
      guard remark.placement.match == .general, remark.placement.candidates.isEmpty,
        remark.nature == .substantive
      else { continue }
      if let quoted = draft.placement(quotedIn: remark.text) {
        reading.remarks[index].placement = quoted
      } else if let guess = draft.subjects.guess(for: remark.text, theme: remark.theme, near: near) {
        reading.remarks[index].placement.take(guess)
        takePart(of: remark.text, &reading.remarks[index].placement)
      }
    }
  }

  /// Of several places that a reference leads to, the one that the remark is about: points that touch a § equally well,
  /// a list in the question above a column of answers.
  private func chosen(_ remark: Remark) -> Placement? {
    var placement = remark.placement
    guard remark.nature == .substantive else { return nil }
    var choices = places.equals(of: placement) ?? []
    if choices.isEmpty, [.cell, .row].contains(remark.kind), placement.match == .exact,
      let first = placement.provision,
      let written = placement.asWritten,
      (1...8).contains(placement.candidates.count), !folded(remark.text).contains(folded(written))
    {
      choices = [first] + placement.candidates
    }
    guard !choices.isEmpty, let choice = draft.subjects.choice(of: choices, for: remark.text),
      choice != placement.provision
    else { return nil }
    placement.candidates.removeAll { $0 == choice }
    placement.candidates.insert(contentsOf: [placement.provision].compactMap { $0 }, at: 0)
    placement.provision = choice
    placement.document =
      placement.document ?? draft.subjects.order(of: choice).map(draft.subjects.document(of:))
    placement.match = .exact
    return placement
  }

  /// A chapter as a place holds the § that the remark is about, a heading of guidance the section below it.
  private func narrowed(_ remark: Remark, near: SubjectNeighbours) -> Placement? {
    var placement = remark.placement
    guard placement.match == .exact, let whole = placement.provision else { return nil }
    var part = draft.subjects.part(of: placement, for: remark.text)
    if part == nil, remark.nature == .substantive, let span = draft.subjects.span(of: whole),
      let guess = draft.subjects.guess(for: remark.text, theme: nil, near: near, among: span),
      guess.likelihood >= SubjectGuess.narrowingBar
    {
      part = guess.candidates.first
    }
    guard let part else { return nil }
    placement.candidates.insert(whole, at: 0)
    placement.provision = part
    return placement
  }

  /// "… hver uge (stk. 3)": the part that the remark names, of the § that it is likely about.
  private func takePart(of text: String, _ placement: inout Placement) {
    guard placement.match == .general,
      let section = placement.candidates.first?.path.split(separator: "/").first,
      section.hasPrefix("par:"), !places.countsPoints,
      let mention = places.mentions(in: text).first(where: { !$0.isOwn && $0.isPrecise })
    else { return }
    var scope = PlaceScope()
    scope.last = ReferenceTarget(par: String(section.dropFirst("par:".count)))
    let part = places.placement(of: [mention], in: text, scope: &scope)
    guard part.match == .exact, let id = part.provision, id.path.hasPrefix(section + "/") else { return }
    placement.candidates.removeAll { $0 == id }
    placement.candidates = Array(([id] + placement.candidates).prefix(3))
  }
}
