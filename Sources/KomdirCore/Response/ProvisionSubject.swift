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

  /// "ny § 19 b", "§ 82 a, stk. 1", "§ 95, stk. 5", "ophævelse af § 112, stk. 3".
  private var point: Phrase? {
    let instruction = provision.text.trimmingPrefix { $0.isNumber || $0 == "." || $0.isWhitespace }
    guard let operation = amendmentInstruction(String(instruction)).operations.first else { return nil }
    switch operation.action {
    case .insert(_, let anchors, _):
      if anchors.first?.level == .section {
        return newLabels.first.flatMap { label in
          label.hasPrefix("§") ? Phrase("ny \(label)", "new \(label)") : nil
        }
      }
      // What comes in, not what it stands beside.
      return anchors.first.flatMap(newPlace(beside:))
    case .repeal:
      return operation.places.first.flatMap(Self.name).map { Phrase("ophævelse af \($0)", "repeal of \($0)") }
    case .substitute, .delete, .insertWords, .replace, .insertAs, .renumber:
      return operation.places.first.flatMap(Self.name).map { Phrase($0, $0) }
    }
  }

  /// The place of a new subsection or number, by the label that the new text gives it; else what it comes into.
  private func newPlace(beside anchor: AmendmentTarget) -> Phrase? {
    var around = anchor
    around.levels = anchor.levels.filter { $0.key < anchor.level ?? .section }
    guard let name = Self.name(around) else { return nil }
    guard anchor.level == .subsection, let label = newLabels.first, label.hasPrefix("stk.") else {
      return Phrase(name, name)
    }
    return Phrase("\(name), \(label)", "\(name), \(label)")
  }

  /// The labels that lines of the new text open with: "»§ 19 b. Kommunalbestyrelsen …" gives "§ 19 b", "»Stk. 5. …"
  /// "stk. 5".
  private var newLabels: [String] {
    (provision.newText ?? "").split(whereSeparator: \.isNewline).compactMap { line in
      let text = line.drop { $0 == "»" || $0 == "\"" || $0.isWhitespace }
      let words = text.split(maxSplits: 3) { $0.isWhitespace }
      if text.hasPrefix("Stk."), words.count > 1 {
        let number = words[1].trimmingCharacters(in: .punctuationCharacters)
        return number.allSatisfy(\.isNumber) && !number.isEmpty ? "stk. \(number)" : nil
      }
      guard words.first == "§", words.count > 1 else { return nil }
      let number = words[1].trimmingCharacters(in: .punctuationCharacters)
      guard !number.isEmpty, number.first?.isNumber == true else { return nil }
      guard !words[1].hasSuffix("."), words.count > 2 else { return "§ \(number)" }
      let letter = words[2].trimmingCharacters(in: .punctuationCharacters)
      return letter.count == 1 && letter.allSatisfy(\.isLetter) && words[2].hasSuffix(".")
        ? "§ \(number) \(letter)" : "§ \(number)"
    }
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
