import DanishLaw

/// What a provision of a draft is about, in as few words as a heading bears: the place of the law that a point of an
/// amending act changes, the title of a section of notes or guidance.
struct ProvisionSubject {
  private let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  /// Nil where the provision's text names nothing that says it.
  var phrase: Phrase? {
    switch provision.kind {
    case .general, .heading: title.map { Phrase($0, $0) }
    case .nr: point
    case .par, .stk: commencement
    case .kapitel, .litra, .note: nil
    }
  }

  /// The heading without its number: "2.3. Støtten fortsætter" is "Støtten fortsætter".
  private var title: String? {
    var text = Substring(provision.text.split(whereSeparator: \.isNewline).first ?? "")
    if text.hasPrefix(provision.label) { text = text.dropFirst(provision.label.count) }
    while let first = text.first, first.isNumber || first == "." || first == ")" || first.isWhitespace {
      text.removeFirst()
    }
    let words = text.trimmingCharacters(in: .whitespaces)
    return (1...Self.longestTitle).contains(words.count) ? words : nil
  }

  private static let longestTitle = 120

  /// "ny § 19 b", "§ 82 a, stk. 1", "ophævelse af § 112, stk. 3".
  private var point: Phrase? {
    let instruction = provision.text.trimmingPrefix { $0.isNumber || $0 == "." || $0.isWhitespace }
    guard let operation = amendmentInstruction(String(instruction)).operations.first else { return nil }
    if case .insert(_, let anchors, _) = operation.action, anchors.first?.level == .section,
      let section = newSection
    {
      return Phrase("ny § \(section)", "new § \(section)")
    }
    guard let place = operation.places.first.flatMap(Self.name) else { return nil }
    if case .repeal = operation.action { return Phrase("ophævelse af \(place)", "repeal of \(place)") }
    return Phrase(place, place)
  }

  /// The § that the new text opens with: "»§ 19 b. Kommunalbestyrelsen …" gives "19 b".
  private var newSection: String? {
    for line in (provision.newText ?? "").split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == "»" || $0.isWhitespace }
      guard text.hasPrefix("§") else { continue }
      let words = text.dropFirst().split { $0.isWhitespace }
      guard let number = words.first?.trimmingCharacters(in: .punctuationCharacters), !number.isEmpty,
        number.allSatisfy(\.isNumber)
      else { return nil }
      guard !words[0].hasSuffix("."), words.count > 1 else { return number }
      let letter = words[1].trimmingCharacters(in: .punctuationCharacters)
      return letter.count == 1 && letter.allSatisfy(\.isLetter) && words[1].hasSuffix(".")
        ? "\(number) \(letter)" : number
    }
    return nil
  }

  /// A place of the amended law as people write it; nil for one that names no section.
  private static func name(_ target: AmendmentTarget) -> String? {
    guard target.part == .text, let sections = target.levels[.section], sections.count == 1,
      sections[0].last == nil
    else { return nil }
    var path = "par:\(sections[0].first)"
    for (level, step) in [(AmendmentLevel.subsection, "stk"), (.number, "nr"), (.letter, "litra")] {
      guard let labels = target.levels[level] else { continue }
      guard labels.count == 1, labels[0].last == nil else { break }
      path += "/\(step):\(labels[0].first)"
    }
    return provisionName(path)
  }

  private var commencement: Phrase? {
    provision.text.prefix(160).contains("træder i kraft") ? Phrase("ikrafttræden", "commencement") : nil
  }
}
