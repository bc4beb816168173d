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
    guard line.contains("indvend") || line.contains("indsigelse") || line.contains("objection") else {
      return false
    }
    if placement.match != .general { return true }
    if namesTopic(text) { return true }
    let words = foldedWords(text).map(String.init)
    guard let at = words.firstIndex(where: { $0.hasPrefix("indvend") || $0.hasPrefix("indsigelse") })
    else {
      return false
    }
    // What stands before "har vi ingen indvendinger imod", or after "mod", beside the names of the whole paper.
    let object = words[at...].contains("imod") ? Array(words[..<at]) : Array(words[(at + 1)...].dropFirst())
    let topics = object.filter { $0.count >= 6 && !["kommune", "kommunen", "yderligere"].contains($0) }
    return topics.count >= 2 && !topics.contains(where: namesWhole)
  }

  /// "5. Loftet over klassestørrelsen: …": what the text is about stands before its colon.
  private static func namesTopic(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].count <= 80 else { return false }
    let words = foldedWords(String(parts[0])).map(String.init)
    return words.contains { $0.count >= 6 && !$0.hasPrefix("kommune") } && !words.contains(where: namesWhole)
      && !words.contains { word in ["bemaerkning", "kommentar", "svar"].contains { word.contains($0) } }
  }

  /// Whether a word names the whole paper.
  private static func namesWhole(_ word: String) -> Bool {
    ["udkast", "forslag", "lovforslag", "hoering", "indhold", "materiale", "bekendtgoerelse", "vejledning"]
      .contains { word.hasPrefix($0) }
  }

  /// Whether a text supports another's answer: "tilslutter sig Koldings svar", "henholder sig til KL's høringssvar".
  static func supportsOthers(_ text: String) -> Bool { !SupportedAnswer.owners(in: text).isEmpty }

  /// "Se vedhæftede", "Vores bemærkninger fremgår af den vedlagte fil", "Jeg videresender …": short, and no more.
  static func isPointer(_ text: String) -> Bool {
    let line = folded(text)
    guard line.count <= 240, sentences(in: text).count <= 3 else { return false }
    let points = [
      "vedhaeft", "vedlagt", "vedlaeg", "videresender", "se bilag", "se venligst bilag", "i bilaget",
      "attached", "enclosed", "see annex",
    ].contains { line.contains($0) }
    let below =
      (line.contains("nedenfor") || line.contains("nedenstaaende") || line.contains("herunder"))
      && ["svar", "bemaerkninger", "bidrag", "input", "kommentarer"].contains { line.contains($0) }
      && Phrases.starts(
        line, ["se", "jeg", "hermed", "vores", "du", "i", "nedenfor", "nedenstaaende", "herunder"])
    guard points || below, !sentences(in: text).contains(where: isView) else { return false }
    // What argues is no pointer: "Det vedhæftede regneark viser, at …".
    return !Phrases.contains(
      line,
      [
        "boer", "men", "dog", "mangler", "savner", "foreslaar", "uklart", "viser", "should", "but", "however",
        "unclear", "shows", "propose", "proposes",
      ])
  }

  /// Whether a sentence beside the one that points says something of its own: "Derudover er vi meget positive over for …".
  private static func isView(_ sentence: String) -> Bool {
    let line = folded(sentence)
    let words = foldedWords(sentence).map(String.init)
    guard words.count >= 6,
      !["vedhaeft", "vedl", "bilag", "nedenfor", "attached"].contains(where: { line.contains($0) }),
      !Phrases.farewells.contains(where: { line.contains($0) }),
      words.contains(where: { Phrases.ownVoice.contains($0) })
    else { return false }
    return words.contains { word in
      LineWords.arguing.contains(word) || LineWords.judging.contains { word.hasPrefix($0) }
    }
  }

  /// A sentence cut at its exception: what is said of the whole, and what is excepted.
  struct Exception: Equatable {
    enum Whole { case nothing, support }

    var whole: Whole
    var head: String
    var rest: String
  }

  /// Cuts "Vi har ingen bemærkninger, dog …" and "Vi tilslutter os KL's svar, bortset fra …" in two; nil where the text
  /// is no such sentence.
  static func cutAtException(_ text: String) -> Exception? {
    let line = FoldedText(text)
    let scalars = line.scalars
    // The first of them cuts: "…, men vi vil dog gerne" is cut before "men".
    let found = exceptions.compactMap { exception in
      firstIndex(of: Array(exception.unicodeScalars), in: scalars).map { (exception: exception, start: $0) }
    }.sorted { $0.start < $1.start }
    for (exception, found) in found where found > 0 {
      var before = String.UnicodeScalarView()
      before.append(contentsOf: scalars[..<found])
      let head = String(before)
      let exceptionStart = line.origins[found + 1]
      guard let whole = whole(of: head, text.scalars(in: 0..<exceptionStart)) else { continue }
      guard
        head.hasSuffix(",") || head.hasSuffix(".") || head.hasSuffix(";")
          || ![" men ", " but "].contains(exception)
      else {
        continue
      }
      // "Vi har ingen bemærkninger. Vi gør dog opmærksom på …": the second sentence is the exception.
      let sentence = sentenceRanges(in: text).last { $0.lowerBound <= exceptionStart }
      let opensSentence =
        sentence.map {
          let earlier = text.scalars(in: 0..<$0.lowerBound)
          return self.whole(of: folded(earlier), earlier) != nil
        } ?? false
      let cut = opensSentence ? sentence?.lowerBound ?? exceptionStart : exceptionStart
      let total = text.unicodeScalars.count
      let rest = text.scalars(in: cut..<total).trimmed
      guard rest.split(separator: " ").count >= (narrowing.contains(exception) ? 3 : 4) else { continue }
      return Exception(whole: whole, head: text.scalars(in: 0..<cut).trimmed, rest: rest)
    }
    return nil
  }

  /// Exceptions that name what they except, and others that say something of it.
  private static let narrowing = [
    " bortset fra ", " med undtagelse af ", " paa naer ", " undtagen ", " except ", " apart from ",
  ]
  private static let exceptions =
    narrowing + [" dog ", " ud over ", " udover ", " men ", " but ", " however ", " other than "]

  /// What the words before an exception say of the whole: nothing, or that another's answer holds.
  private static func whole(of head: String, _ written: String) -> Exception.Whole? {
    guard head.count <= 200 else { return nil }
    if saysNothing(head), !Phrases.contains(head, ["til selve", "til indholdet"]) { return .nothing }
    return supportsOthers(written) ? .support : nil
  }

  private static func firstIndex(of pattern: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars.count >= pattern.count else { return nil }
    return (0...(scalars.count - pattern.count)).first { start in
      scalars[start..<start + pattern.count].elementsEqual(pattern)
    }
  }
}
