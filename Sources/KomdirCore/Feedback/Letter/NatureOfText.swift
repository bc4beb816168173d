/// Whether a text points elsewhere ("se vedhæftede") or says that there is nothing to say.
enum NatureOfText {
  static func nature(of text: String, in placement: Placement, isMail: Bool) -> Remark.Nature {
    if isNoRemarks(text), !agreesToPart(text, placement), !supportsOthers(text) { return .noRemarks }
    if placement.match == .general, isPointer(text), !supportsOthers(text),
      isMail || text.unicodeScalars.count < 120
    {
      return .pointer
    }
    return .substantive
  }

  /// "Ingen indvendinger mod kap. 5", "… har vi ingen indvendinger imod": a view on one part of the draft.
  private static func agreesToPart(_ text: String, _ placement: Placement) -> Bool {
    let line = folded(text)
    guard line.contains("indvending") || line.contains("indsigelse") else { return false }
    if placement.match != .general { return true }
    let words = foldedWords(text).map(String.init)
    guard let at = words.firstIndex(where: { $0.hasPrefix("indvending") || $0.hasPrefix("indsigelse") })
    else {
      return false
    }
    // What stands before "har vi ingen indvendinger imod", or after "mod", beside the names of the whole paper.
    let whole = [
      "udkast", "forslag", "lovforslag", "hoering", "indhold", "materiale", "bekendtgoerelse", "vejledning",
    ]
    let object = words[at...].contains("imod") ? Array(words[..<at]) : Array(words[(at + 1)...].dropFirst())
    let topics = object.filter { $0.count >= 6 && !["kommune", "kommunen", "yderligere"].contains($0) }
    return topics.count >= 2 && !topics.contains { word in whole.contains { word.hasPrefix($0) } }
  }

  /// Whether a text supports another's answer: "tilslutter sig Koldings svar", "henholder sig til KL's høringssvar".
  static func supportsOthers(_ text: String) -> Bool { supported(in: text) != nil }

  /// Whose answer a text supports, as written; nil where it supports none.
  static func supported(in text: String) -> String? {
    for sentence in sentences(in: text) {
      let words = foldedWords(sentence).map(String.init)
      let verbs = ["henhold", "tilslut", "bakke", "stoett", "tiltraed", "enig", "deler", "bifald"]
      guard let verb = words.firstIndex(where: { word in verbs.contains { word.hasPrefix($0) } }) else {
        continue
      }
      let papers = [
        "svar", "hoeringssvar", "bemaerkning", "bidrag", "synspunkt", "udtalelse", "indlaeg", "kommentar",
        "punkter",
        "holdning",
      ]
      let rest = words[verb...]
      guard let paper = rest.firstIndex(where: { word in papers.contains { word.hasPrefix($0) } }),
        paper > verb + 1,
        paper - verb <= 9
      else { continue }
      // The owner stands before the paper, in the genitive: "Koldings svar", "KL's høringssvar", "Vejle Kommunes bidrag".
      let written = sentence.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-") }
      guard written.count >= 2 else { continue }
      for (index, word) in written.enumerated().dropFirst() {
        let key = folded(String(word))
        guard papers.contains(where: { key.hasPrefix($0) }) else { continue }
        let owner = String(written[index - 1])
        let isOwner =
          owner.first?.isUppercase == true
          && (owner.hasSuffix("s") || owner.hasSuffix("'") || owner.hasSuffix("’"))
        guard isOwner else { continue }
        if folded(owner) == "kommunes", index >= 2 { return String(written[index - 2]) + " Kommune" }
        return owner
      }
    }
    return nil
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
    let exceptions = [
      " dog ", " bortset fra ", " med undtagelse af ", " ud over ", " udover ", " men ", " paa naer ",
    ]
    // The first of them cuts: "…, men vi vil dog gerne" is cut before "men".
    let found = exceptions.compactMap { exception in
      firstIndex(of: Array(exception.unicodeScalars), in: scalars).map { (exception: exception, start: $0) }
    }.sorted { $0.start < $1.start }
    for (exception, found) in found where found > 0 {
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
