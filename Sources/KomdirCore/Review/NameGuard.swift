import Foundation

/// Finds, in words that are written for others, members who did not consent to be named: by name, by municipality, by
/// mail address, telephone or street.
///
/// A municipality's name occurs as a place too ("kører til Horsens"). What stands around it is weighed: where it speaks,
/// or stands as an authority, it is found for sure; where it stands as a place, a person is asked.
struct NameGuard {
  struct Finding: Equatable {
    enum Kind: Equatable { case person, municipality, address }

    /// As the text has it.
    var words: String
    var kind: Kind
    /// Whether it names the member, or may only mean a place or another person.
    var isSure: Bool
  }

  /// Names of people, each as its folded words.
  var people: [[String]] = []
  /// Municipalities, each as its folded words.
  var municipalities: [[String]] = []
  /// Mail addresses and domains ("@odder.example"), in lower case.
  var addresses: Set<String> = []
  /// Eight digits each.
  var telephones: Set<String> = []
  /// Streets with their number, folded.
  var streets: Set<String> = []

  /// - Parameter speaks: whether whoever is named in the text is a speaker, as in a note of dissent.
  func findings(in text: String, speaks: Bool = false) -> [Finding] {
    let words = GuardedWord.all(in: text)
    var found: [Finding] = []
    func add(_ finding: Finding) {
      if let index = found.firstIndex(where: { $0.words == finding.words && $0.kind == finding.kind }) {
        found[index].isSure = found[index].isSure || finding.isSure
      } else {
        found.append(finding)
      }
    }
    for finding in addressFindings(in: text) { add(finding) }
    for index in words.indices {
      for name in people {
        if let end = match(name, words, at: index) {
          add(Finding(words: Self.written(words[index..<end]), kind: .person, isSure: true))
        }
      }
      if let finding = surname(words, at: index) { add(finding) }
      for name in municipalities {
        guard words[index].isCapital, let end = match(name, words, at: index),
          let isSure = judge(words, index, end, speaks: speaks)
        else { continue }
        add(Finding(words: Self.written(words[index..<end]), kind: .municipality, isSure: isSure))
      }
    }
    return found
  }

  // MARK: People

  /// Words that go before a surname that stands alone.
  private static let offices: Set<String> = [
    "direktoer", "kommunaldirektoer", "direktoeren", "kommunaldirektoeren", "borgmester", "chef", "hr", "fru",
    "mr", "ms",
  ]

  /// A surname alone is a name behind an office or before a verb of speech; else a person is asked.
  private func surname(_ words: [GuardedWord], at index: Int) -> Finding? {
    let word = words[index]
    guard word.isCapital, !word.opensSentence, word.folded.count >= 4 else { return nil }
    guard
      let name = people.first(where: { name in
        guard name.count > 1, let last = name.last, last.count >= 4 else { return false }
        return word.folded == last || word.folded == last + "s"
      })
    else { return nil }
    let firsts = Set(name.dropLast())
    if index > 0, firsts.contains(words[index - 1].folded) { return nil }
    // A first name that is another's: another person.
    if index > 0, words[index - 1].isCapital, !Self.offices.contains(words[index - 1].folded),
      !words[index - 1].opensSentence
    {
      return nil
    }
    let isSure =
      index > 0 && Self.offices.contains(words[index - 1].folded) || speaks(words, after: index + 1)
    return Finding(words: word.written, kind: .person, isSure: isSure)
  }

  // MARK: Municipalities

  private static let bodies: Set<String> = [
    "byraad", "byraads", "kommunalbestyrelse", "kommunalbestyrelses", "magistrat", "direktion",
  ]

  private static func isBody(_ word: GuardedWord) -> Bool {
    bodies.contains(word.folded) || AuthorityName.isBody(word.folded)
  }
  private static let bodiesBefore: Set<String> = [
    "kommunen", "byraadet", "borgmesteren", "borgmester", "direktionen", "kommunaldirektoeren",
    "forvaltningen",
    "kommunalbestyrelsen", "kolleger", "kollegerne", "colleagues",
  ]
  private static let places: Set<String> = [
    "i", "til", "ved", "omkring", "naer", "gennem", "langs", "over", "mellem", "uden", "paa", "fra", "nord",
    "syd", "oest",
    "vest", "in", "to", "at", "near", "between", "from", "mod", "via", "rundt", "of",
    "through", "around", "towards",
  ]
  private static let landmarks: Set<String> = [
    "havn", "sygehus", "hospital", "universitetshospital", "lufthavn", "station", "museum", "fjord", "bugt",
    "kirke", "omraadet",
    "egnen", "by", "midtby", "landevej", "universitet",
  ]
  private static let saidBy: Set<String> = [
    "foreslaaet", "anfoert", "rejst", "fremfoert", "fremhaevet", "paapeget", "naevnt", "bemaerket", "skrevet",
    "oensket",
    "oplyst", "proposed", "raised",
  ]
  private static let sentThings: Set<String> = [
    "svar", "svaret", "hoeringssvar", "hoeringssvaret", "bidrag", "bidraget", "bemaerkning", "bemaerkningen",
    "bemaerkninger",
    "bemaerkningerne", "forslag", "forslaget", "input", "holdning", "synspunkt", "synspunktet", "opfattelse",
    "oenske",
    "oensket", "brev", "mail", "argument", "vurdering", "eksempel", "kommunaldirektoer", "direktoer",
    "borgmester", "medlem",
    "kollega", "indvending", "kritik", "stoette", "response", "reply", "answer", "view", "views", "comment",
    "comments", "proposal", "proposals", "suggestion", "opinion", "position", "letter", "submission", "point",
    "concern", "concerns", "objection", "support",
  ]
  private static let withOthers: Set<String> = [
    "enig", "enige", "uenig", "uenige", "sammen", "linje", "ligesom", "ifoelge", "som", "herunder",
    "like", "agree", "agrees", "disagree",
  ]
  private static let verbs: Set<String> = [
    "mener", "finder", "skriver", "siger", "anfoerer", "foreslaar", "peger", "bemaerker", "oensker",
    "stoetter", "vurderer",
    "oplyser", "paapeger", "fremhaever", "anbefaler", "opfordrer", "tilslutter", "bakker", "tager", "goer",
    "deler", "frygter",
    "fastholder", "kraever", "afviser", "indstiller", "henviser", "understreger", "spoerger", "efterlyser",
    "advarer",
    "udtrykker", "er", "har", "kan", "vil", "ser", "laegger", "hilser", "savner", "undrer", "says", "writes",
    "proposes",
    "notes", "finds", "considers", "supports", "disagrees", "agrees", "suggests", "wants", "argues", "has",
    "is", "would", "prefers", "prefer", "welcomes", "welcome", "asks", "ask", "believes", "believe", "thinks",
    "propose", "support", "suggest", "want", "consider", "states", "objects", "object", "expects", "takes",
  ]
  /// Verbs that a place can have as well: they count only beside a name of an authority, or in a note of dissent.
  private static let weakVerbs: Set<String> = [
    "er", "har", "kan", "vil", "ser", "is", "has", "goer", "tager",
    "would", "takes",
  ]
  /// Names that begin a sentence as common words do.
  private static let commonWords: Set<String> = [
    "vejen", "skive", "greve", "odder", "struer", "faxe", "assens", "varde",
  ]

  /// Nil: a common word, no name. True: the municipality is named. False: it may stand for a place.
  private func judge(_ words: [GuardedWord], _ start: Int, _ nameEnd: Int, speaks isSpeaker: Bool) -> Bool? {
    var end = nameEnd
    if isSpeaker || end - start == words.count { return true }
    // "Eastmarch Borough Council": what stands after a name stands after what the authority is called.
    let bodyAt = words[min(end, words.count)...].prefix(3).firstIndex {
      !$0.opensSentence && !AuthorityName.isKind($0.folded)
    }
    let isBody = bodyAt.map { Self.isBody(words[$0]) } ?? false
    let after = isBody ? bodyAt.map { words[$0] } : end < words.count ? words[end] : nil
    if isBody { end = bodyAt ?? end }
    let before = start > 0 && !words[start].opensSentence ? words[start - 1].folded : ""
    let beforeThat = start > 1 && !words[start].opensSentence ? words[start - 2].folded : ""
    let isAuthority =
      isBody || before == "i" && Self.bodiesBefore.contains(beforeThat)
    // "Byrådet i Næstved": an authority, not a place.
    if before == "i", Self.bodiesBefore.contains(beforeThat) { return true }
    let isGenitive = words[nameEnd - 1].isGenitive
    if let after, !after.opensSentence, after.joinsWithHyphen { return false }
    if isGenitive, let after, Self.sentThings.contains(after.folded), !after.opensSentence { return true }
    if isAuthority, end + 1 < words.count, Self.sentThings.contains(words[end + 1].folded) { return true }
    if before == "fra", Self.sentThings.contains(beforeThat) { return true }
    if before == "fra" || before == "i", start > 1, words[start - 2].isCapital,
      !words[start - 2].opensSentence
    {
      // "Mikkel Aaby fra Næstved": a person from there.
      if before == "fra" { return true }
    }
    if before == "af", Self.saidBy.contains(beforeThat) { return true }
    if Self.withOthers.contains(before) || before == "med" && Self.withOthers.contains(beforeThat) {
      if before != "som" || speaks(words, after: isAuthority ? end + 1 : end) { return true }
    }
    let isPlace =
      Self.places.contains(before)
      || after.map { Self.landmarks.contains($0.folded) && !$0.opensSentence } ?? false
    if !isPlace, speaks(words, after: isAuthority ? end + 1 : end, weakToo: isAuthority) { return true }
    if isPlace { return false }
    if isAuthority { return true }
    if words[start].opensSentence, nameEnd - start == 1, Self.commonWords.contains(words[start].folded) {
      return nil
    }
    return false
  }

  /// Whether a verb of speech follows, over an "og" and further names at most.
  private func speaks(_ words: [GuardedWord], after index: Int, weakToo: Bool = false) -> Bool {
    var at = index
    var steps = 0
    while at < words.count, steps < 6, !words[at].opensSentence {
      let word = words[at]
      if Self.verbs.contains(word.folded) {
        return weakToo || !Self.weakVerbs.contains(word.folded) || saysView(words, after: at + 1)
      }
      guard
        word.isCapital || word.folded == "og" || word.folded == "and" || Self.isBody(word)
          || AuthorityName.isKind(word.folded)
          || word.folded == "kommuner"
      else { return false }
      at += 1
      steps += 1
    }
    return false
  }

  /// "er uenig", "har foreslået", "gør opmærksom": what makes a weak verb one of speech.
  private func saysView(_ words: [GuardedWord], after index: Int) -> Bool {
    let views: Set<String> = [
      "enig", "enige", "uenig", "uenige", "imod", "bekymret", "bekymrede", "positiv", "positive", "kritisk",
      "kritiske",
      "opmaerksom", "skeptisk", "skeptiske", "against", "concerned", "content", "nothing", "opposed", "happy",
      "prefer", "like", "rather", "different", "welcome", "support", "satisfied",
    ]
    return words[min(index, words.count)...].prefix(3).contains {
      views.contains($0.folded) || Self.saidBy.contains($0.folded) || Self.sentThings.contains($0.folded)
    }
  }

  // MARK: Addresses

  private func addressFindings(in text: String) -> [Finding] {
    var found: [Finding] = []
    let lower = text.lowercased()
    for token in lower.split(whereSeparator: { $0.isWhitespace || "<>()[],;\"»«".contains($0) }) {
      let word = token.trimmingCharacters(in: CharacterSet(charactersIn: ".:"))
      guard let at = word.firstIndex(of: "@") else { continue }
      if addresses.contains(word) || addresses.contains(String(word[at...])) {
        found.append(Finding(words: word, kind: .address, isSure: true))
      }
    }
    for number in Self.telephones(in: text) where telephones.contains(number) {
      found.append(Finding(words: number, kind: .address, isSure: true))
    }
    let plain = " " + folded(text) + " "
    for street in streets.sorted() where plain.contains(" " + street) {
      found.append(Finding(words: street, kind: .address, isSure: true))
    }
    return found
  }

  /// Runs of eight digits, written together or in groups.
  static func telephones(in text: String) -> [String] {
    var found: [String] = []
    var digits = ""
    var blanks = 0
    for character in text + "." {
      if character.isASCII, character.isNumber {
        digits.append(character)
        blanks = 0
      } else if character == " " || character == "\u{A0}", !digits.isEmpty, blanks == 0 {
        blanks = 1
      } else {
        if digits.count == 8 { found.append(digits) }
        digits = ""
        blanks = 0
      }
    }
    return found
  }

  // MARK: Words

  /// The end of a name that begins at `index`; its last word may stand in the genitive.
  private func match(_ name: [String], _ words: [GuardedWord], at index: Int) -> Int? {
    guard index + name.count <= words.count, !name.isEmpty else { return nil }
    for (offset, part) in name.enumerated() {
      let word = words[index + offset]
      if offset > 0, word.opensSentence { return nil }
      if word.folded == part { continue }
      guard offset == name.count - 1 else { return nil }
      guard word.folded == part + "s" || part.hasSuffix("s") && word.folded == String(part.dropLast()) else {
        return nil
      }
    }
    return index + name.count
  }

  private static func written(_ words: ArraySlice<GuardedWord>) -> String {
    words.map(\.written).joined(separator: " ")
  }
}

/// A word of a text with what the guard asks of it.
struct GuardedWord {
  var written: String
  var folded: String
  var isCapital: Bool
  /// Whether a full stop, a colon or a line break stands before it, or nothing at all.
  var opensSentence: Bool
  /// Whether a hyphen ties it to the word before ("Vejle-modellen").
  var joinsWithHyphen: Bool

  var isGenitive: Bool { folded.hasSuffix("s") || written.hasSuffix("'") || written.hasSuffix("’") }

  static func all(in text: String) -> [GuardedWord] {
    var words: [GuardedWord] = []
    var current = ""
    var opens = true
    var hyphen = false
    var previous: Character = " "
    func close() {
      guard !current.isEmpty else { return }
      words.append(
        GuardedWord(
          written: current, folded: KomdirCore.folded(current).filter { $0.isLetter || $0.isNumber },
          isCapital: current.first?.isUppercase ?? false, opensSentence: opens, joinsWithHyphen: hyphen))
      current = ""
      opens = false
      hyphen = false
    }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character.isLetter || character.isNumber {
        current.append(character)
      } else if !current.isEmpty, "'’".contains(character), index + 1 < characters.count,
        characters[index + 1] == "s", index + 2 == characters.count || !characters[index + 2].isLetter
      {
        // "Glenharrow's": the genitive is no word of its own.
        current.append(character)
      } else {
        close()
        if ".!?:\n".contains(character) || character.isNewline { opens = true }
        hyphen = character == "-" && (previous.isLetter || previous.isNumber)
      }
      previous = character
    }
    close()
    return words
  }
}
