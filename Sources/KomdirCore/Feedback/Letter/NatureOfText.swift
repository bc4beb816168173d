/// Whether a text points elsewhere ("se vedhæftede") or says that there is nothing to say.
enum NatureOfText {
  static func nature(of text: String, in placement: Placement, isMail: Bool) -> Remark.Nature {
    if isNoRemarks(text) { return .noRemarks }
    if placement.match == .general, isPointer(text), isMail || text.unicodeScalars.count < 120 {
      return .pointer
    }
    return .substantive
  }

  /// "Se vedhæftede", "Vores bemærkninger fremgår af den vedlagte fil", "Jeg videresender …": short, and no more.
  static func isPointer(_ text: String) -> Bool {
    let line = folded(text)
    guard line.count <= 240, sentences(in: text).count <= 3 else { return false }
    let points = [
      "vedhaeft", "vedlagt", "vedlaeg", "videresender", "se bilag", "se venligst bilag", "i bilaget",
      "attached",
    ].contains { line.contains($0) }
    let below =
      (line.contains("nedenfor") || line.contains("nedenstaaende") || line.contains("herunder"))
      && ["svar", "bemaerkninger", "bidrag", "input", "kommentarer"].contains { line.contains($0) }
      && Phrases.starts(
        line, ["se", "jeg", "hermed", "vores", "du", "i", "nedenfor", "nedenstaaende", "herunder"])
    guard points || below else { return false }
    // What argues is no pointer: "Det vedhæftede regneark viser, at …".
    return !Phrases.contains(
      line, ["boer", "men", "dog", "mangler", "savner", "foreslaar", "uklart", "viser"])
  }

  /// "Ingen bemærkninger", "har intet at tilføje", "kan tiltræde uden bemærkninger": short, and nothing after it.
  static func isNoRemarks(_ text: String) -> Bool {
    let line = folded(text)
    guard line.count <= 320 else { return false }
    guard saysNothing(line) else { return false }
    if Phrases.contains(
      line,
      [
        "men", "dog", "bortset fra", "ud over", "udover", "imidlertid", "alligevel", "undtagen", "til selve",
        "til indholdet", "boer", "foreslaar", "mangler", "savner", "oensker", "opfordrer", "anbefaler",
        "henstiller",
        "opmaerksom paa", "bekymret", "bekymrede", "uklart", "problematisk", "for kort", "for sent",
      ])
    {
      return false
    }
    return sentences(in: text).count <= 2
  }

  /// Whether a folded text says that there is nothing to remark on.
  static func saysNothing(_ line: String) -> Bool {
    let nothing = [
      "ingen bemaerkninger", "ikke bemaerkninger", "ikke nogen bemaerkninger",
      "ikke yderligere bemaerkninger",
      "ingen kommentarer", "ikke kommentarer", "ikke nogen kommentarer", "intet at tilfoeje",
      "intet at bemaerke",
      "ikke noget at bemaerke", "ikke noget at tilfoeje", "ingen yderligere bemaerkninger",
      "ingen indvendinger",
      "afstaar fra at afgive", "ikke anledning til bemaerkninger", "uden bemaerkninger", "ingen indsigelser",
      "ikke anledning til kommentarer", "ingen konkrete bemaerkninger", "ingen saerlige bemaerkninger",
      "ingen input", "ikke noget input", "ingen bemaerkning",
    ]
    return Phrases.contains(line, nothing)
  }

  /// Cuts "Vi har ingen bemærkninger, dog …" in two; nil where the text is no such sentence.
  static func cutAtException(_ text: String) -> (nothing: String, rest: String)? {
    let line = FoldedText(text)
    let scalars = line.scalars
    for exception in [" dog ", " bortset fra ", " med undtagelse af ", " ud over ", " udover ", " men "] {
      let pattern = Array(exception.unicodeScalars)
      guard let found = firstIndex(of: pattern, in: scalars), found > 0 else { continue }
      var before = String.UnicodeScalarView()
      before.append(contentsOf: scalars[..<found])
      let head = String(before)
      guard head.count <= 200, saysNothing(head), !Phrases.contains(head, ["til selve", "til indholdet"])
      else {
        continue
      }
      guard head.hasSuffix(",") || head.hasSuffix(".") || head.hasSuffix(";") || exception != " men " else {
        continue
      }
      // "Vi har ingen bemærkninger. Vi gør dog opmærksom på …": the second sentence is the exception.
      let exceptionStart = line.origins[found + 1]
      let sentence = sentenceRanges(in: text).last { $0.lowerBound <= exceptionStart }
      let opensSentence = sentence.map { saysNothing(folded(text.scalars(in: 0..<$0.lowerBound))) } ?? false
      let cut = opensSentence ? sentence?.lowerBound ?? exceptionStart : exceptionStart
      let total = text.unicodeScalars.count
      let nothing = text.scalars(in: 0..<cut).trimmed
      let rest = text.scalars(in: cut..<total).trimmed
      guard rest.split(separator: " ").count >= 4 else { continue }
      return (nothing, rest)
    }
    return nil
  }

  private static func firstIndex(of pattern: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars.count >= pattern.count else { return nil }
    return (0...(scalars.count - pattern.count)).first { start in
      scalars[start..<start + pattern.count].elementsEqual(pattern)
    }
  }
}
