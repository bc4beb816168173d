/// Whose answer a text supports: "tilslutter sig Koldings svar", "henholder sig til høringssvaret fra KL".
///
/// Three things must stand together in a sentence: a verb that supports, a word for an answer, and a name beside it,
/// in the genitive before or after "fra" or "af" behind.
enum SupportedAnswer {
  /// The owners as written, each once: "Koldings", "KL's", "Vejle Kommune".
  static func owners(in text: String) -> [String] {
    var owners: [String] = []
    for sentence in sentences(in: text) {
      for owner in self.owners(inSentence: sentence) where !owners.contains(owner) { owners.append(owner) }
    }
    return owners
  }

  /// Words that supporters use, by their stems.
  private static let verbs = [
    "henhold", "tilslut", "bakke", "stoett", "tiltraed", "enig", "deler", "bifald", "support", "endors",
    "concur",
  ]

  /// Words for an answer, by their stems.
  private static let answers = [
    "svar", "hoeringssvar", "bemaerkning", "bidrag", "synspunkt", "udtalelse", "indlaeg", "kommentar",
    "punkter", "holdning", "response", "reply", "comments", "submission", "contribution",
  ]

  /// What a letter of one's own house, or the draft, is called; nobody else's answer.
  private static let ownHouse = [
    "kommunen", "ministeri", "regering", "folketing", "ministeren", "udkast", "lovforslag", "forslag",
    "bekendtgoerelse", "vejledning", "foreningen", "kommuner",
  ]

  /// Words from the verb to the answer at most; words between an answer and its owner.
  private static let reach = 12
  private static let ownerReach = 2

  private static func owners(inSentence sentence: String) -> [String] {
    let words = self.words(of: sentence)
    let keys = words.map(folded)
    let isVerb = keys.map { key in verbs.contains { key.hasPrefix($0) } }
    guard isVerb.contains(true) else { return [] }
    var owners: [String] = []
    for (place, key) in keys.enumerated() where answers.contains(where: { key.hasPrefix($0) }) {
      guard supports(place, keys, isVerb) else { continue }
      owners += before(place, words, keys) + after(place, words, keys)
    }
    return owners
  }

  /// Whether a verb says so of the answer at a place: one before it that is not denied, or one behind it in the
  /// passive or after "kan" ("KL's svar kan vi tiltræde").
  private static func supports(_ answer: Int, _ keys: [String], _ isVerb: [Bool]) -> Bool {
    for verb in keys.indices where isVerb[verb] && abs(verb - answer) <= reach && verb != answer {
      if keys[max(0, verb - 2)..<min(keys.count, verb + 3)].contains(where: { deniers.contains($0) }) {
        continue
      }
      if verb < answer { return true }
      let isPassive = keys[verb].hasSuffix("es")
      if isPassive || keys[answer..<verb].contains(where: { ["kan", "kunne", "vil", "can"].contains($0) }) {
        return true
      }
    }
    return false
  }

  private static let deniers: Set<String> = ["ikke", "hverken", "not", "cannot"]

  /// "Kolding og Vejle Kommunes svar": names before the answer, the last in the genitive.
  private static func before(_ answer: Int, _ words: [String], _ keys: [String]) -> [String] {
    var end = answer
    while end > 0, answer - end < ownerReach, !isName(words[end - 1]), words[end - 1] != ",",
      !isMunicipalityWord(keys[end - 1]), !joiners.contains(keys[end - 1])
    {
      end -= 1
    }
    guard end > 0, isMunicipalityWord(keys[end - 1]) || isGenitive(words[end - 1]) else { return [] }
    return names(endingAt: end, words, keys)
  }

  /// "høringssvaret fra KL", "svaret afgivet af Kolding og Vejle".
  private static func after(_ answer: Int, _ words: [String], _ keys: [String]) -> [String] {
    guard
      let from = keys.indices.first(where: {
        $0 > answer && ["fra", "af", "from", "of", "by"].contains(keys[$0])
          && keys[(answer + 1)..<$0].allSatisfy { givers.contains($0) }
      })
    else { return [] }
    var end = from + 1
    while end < words.count,
      isName(words[end]) || isMunicipalityWord(keys[end])
        || end > from + 1 && end + 1 < words.count && (words[end] == "," || joiners.contains(keys[end]))
          && isName(words[end + 1])
    {
      end += 1
    }
    return end > from + 1 ? names(endingAt: end, words, keys) : []
  }

  /// Words between an answer and who gave it.
  private static let givers: Set<String> = [
    ",", "der", "som", "er", "var", "blev", "afgivet", "sendt", "fremsendt", "indsendt", "udarbejdet",
    "skrevet",
    "modtaget", "kommet", "that", "was", "is", "given", "submitted", "sent", "made",
  ]

  /// The names of a list that ends before `end`, in the order written.
  private static func names(endingAt end: Int, _ words: [String], _ keys: [String]) -> [String] {
    var names: [String] = []
    var index = end
    while index > 0 {
      var start = index
      while start > 0, isName(words[start - 1]) || isMunicipalityWord(keys[start - 1]) { start -= 1 }
      // A sentence's first word is written large whatever it is; a verb is no name.
      while start < index, verbs.contains(where: { keys[start].hasPrefix($0) }) { start += 1 }
      guard start < index else { break }
      let name = written(Array(words[start..<index]), Array(keys[start..<index]))
      if !ownHouse.contains(where: { folded(name).hasPrefix($0) }),
        !LineWords.departments.contains(where: { folded(name).hasPrefix($0) })
      {
        names.insert(name, at: 0)
      }
      guard start > 1, words[start - 1] == "," || joiners.contains(keys[start - 1]),
        isName(words[start - 2]) || isMunicipalityWord(keys[start - 2])
      else { break }
      index = start - 1
    }
    return names
  }

  private static let joiners: Set<String> = ["og", "samt", "and"]

  /// "Vejle Kommunes" is written down as "Vejle Kommune".
  private static func written(_ words: [String], _ keys: [String]) -> String {
    guard let last = keys.last, isMunicipalityWord(last), words.count > 1 else {
      return words.joined(separator: " ")
    }
    let word = last.hasSuffix("s") ? String(words[words.count - 1].dropLast()) : words[words.count - 1]
    return (words.dropLast() + [word]).joined(separator: " ")
  }

  private static func isMunicipalityWord(_ key: String) -> Bool {
    ["kommune", "kommunes", "regionskommune", "regionskommunes", "municipality"].contains(key)
  }

  private static func isName(_ word: String) -> Bool { word.first?.isUppercase == true }

  private static func isGenitive(_ word: String) -> Bool {
    isName(word) && (word.hasSuffix("s") || word.hasSuffix("'") || word.hasSuffix("’"))
  }

  /// Words as written, commas as words of their own.
  private static func words(of sentence: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in sentence {
      if character.isLetter || character.isNumber || character == "'" || character == "’" || character == "-"
      {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if character == "," { words.append(",") }
    }
    return word.isEmpty ? words : words + [word]
  }
}
