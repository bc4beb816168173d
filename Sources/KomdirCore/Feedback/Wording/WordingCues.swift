/// How words beside a quotation speak for it as the text that a member wants, and against it as the draft's.
enum WordingCues {
  /// From this sum on a quotation is a proposal.
  static let threshold = 1.0

  /// Words that lead to the new text, by the weight they have right before it.
  private static let leading: [String: Double] = [
    "til": 1.2, "skriv": 2, "skrive": 2, "skrives": 2, "skrevet": 1, "staa": 1.8, "lyde": 2, "affattes": 2.5,
    "affatte": 2, "formuleres": 2, "formulere": 2, "omformuleres": 2, "tilfoej": 2.5, "tilfoejes": 2.5,
    "tilfoeje": 2.5, "tilfoejet": 2, "indsaet": 2.5, "indsaettes": 2.5, "indsaette": 2.5, "indfoejes": 2.5,
    "indfoej": 2.5, "brug": 1.6, "bruge": 1.4, "bruges": 1.2, "anvendes": 1, "hedde": 2, "kaldes": 1.5,
    "suppleres": 2, "supplere": 2, "udbygges": 1.5, "afloeses": 2, "erstattet": 2, "erstattes": 2,
    "erstatte": 1.5, "udskiftes": 2,
    "aendres": 1.5, "rettes": 1.5, "aendret": 1.5, "rettet": 1.5, "hellere": 1.8, "stedet": 1.6,
    "foreslaar": 1.2, "foreslaas": 1.5, "foreslaa": 1.2, "forslag": 1.5, "foretraekker": 1.5,
    "foretraekke": 1.5, "noejes": 1.2, "vaere": 1.2, "saaledes": 2, "ordlyd": 1.6, "ordlyden": 1.4,
    "nyt": 1.2,
    "ny": 1.2, "praeciseres": 1.2, "tilfoejelsen": 2, "tilfoejelse": 2, "change": 1.5, "read": 1.5, "add": 2,
    "insert": 2, "replace": 0.5, "with": 0.8, "write": 2, "reads": 1.5, "worded": 2, "inserted": 2,
    "added": 2,
    "phrased": 2, "reworded": 2, "wording": 1.6, "prefer": 1.5, "propose": 1.2, "proposes": 1.2,
    "replaced": 2,
  ]

  /// Words that lead to the draft's own text or to what the new text stands beside.
  private static let naming: [String: Double] = [
    "for": -2, "end": -2, "efter": -2, "foran": -2, "foer": -2, "fra": -2, "slet": -2.5, "slette": -2.5,
    "stryg": -2.5, "stryge": -2.5, "fjern": -2.5, "fjerne": -2.5, "siger": -1.5, "staar": -1.5, "hvad": -2,
    "menes": -2.5, "forstaas": -2, "nuvaerende": -3, "gaeldende": -3, "eksisterende": -3, "gammel": -3,
    "udkastets": -2, "udkastet": -1, "bestemmelsens": -2, "imod": -2, "mod": -1.5, "hvorfor": -2,
    "instead": -2, "delete": -2.5, "deleted": -2.5, "remove": -2.5, "says": -1.5, "states": -1.5, "after": -2,
    "before": -2, "existing": -3, "current": -3, "term": -1.5, "phrase": -1.5, "meant": -2.5,
  ]

  /// Words that only carry a quotation and tell nothing by themselves.
  private static let carrying: Set<String> = [
    "ordet", "ordene", "ord", "formuleringen", "formulering", "saetningen", "saetning", "teksten", "tekst",
    "udtrykket", "begrebet", "vendingen", "passagen", "punktum", "stykke", "led", "et", "en", "den", "det",
    "de",
    "som", "med", "af", "foelgende", "blot", "bare", "i", "at", "nr", "stk", "pkt", "sidst", "eksempelvis",
    "fx",
    "f", "eks", "blev", "der", "ogsaa", "noget", "nok", "godt", "evt", "the", "word", "words", "paragraffen",
    "bestemmelsen", "kun", "lige", "saa", "er",
  ]

  /// Whether a word tells of a change: "ændres", "rettet", "forlænges", "fra".
  private static func changes(_ word: String) -> Bool {
    if word == "fra" || word == "ord" || word == "ordlyden" { return true }
    return [
      "aendr", "ret", "skift", "udskift", "erstat", "formuler", "omformuler", "praecis", "juster", "omskriv",
      "byt",
      "forkort", "forlaeng", "udvid", "haev", "saenk", "foreslaa", "forslag", "suppler", "udbyg", "change",
      "ordet",
      "teksten", "formulering",
    ].contains { word.hasPrefix($0) }
  }

  /// What the words before a quotation say of it.
  static func before(_ text: String) -> Double {
    let words = foldedWords(text).map(String.init)
    let isColon = text.trimmed.hasSuffix(":")
    var score = isColon ? 0.4 : 0
    var distance = 0
    var isBare = true
    for index in words.indices.reversed() {
      let word = words[index]
      if carrying.contains(word) || word.allSatisfy(\.isNumber) {
        if [
          "ordet", "ordene", "udtrykket", "begrebet", "vendingen", "passagen", "formuleringen", "saetningen",
        ]
        .contains(word),
          !words[..<index].contains(where: { $0.hasPrefix("afloes") || $0.hasPrefix("erstat") })
        {
          isBare = false
        }
        continue
      }
      distance += 1
      let decay = max(0, 1 - 0.3 * Double(distance - 1))
      if word == "stedet", words.indices.contains(index + 1), words[index + 1] == "for" { continue }
      if let weight = leading[word] {
        // "den nuværende ordlyd", "fra ordlyden": the draft's.
        if index > 0, let old = naming[words[index - 1]], old <= -2.5 { return old }
        // "Henvisningen til »§ 4«", "46 mio. til »øvrige udgifter«": only what changes leads to its new text by "til".
        if word == "til", !words[..<index].contains(where: changes) { break }
        score += weight * decay
        break
      }
      if let weight = naming[word] {
        score += weight * decay
        break
      }
      if distance >= 4 { break }
    }
    if score < 0.5, !isBare { score -= 1.5 }
    if isColon, score < threshold,
      words.contains(where: { (leading[$0] ?? 0) >= 1.2 && $0 != "til" && $0 != "vaere" }),
      !words.contains(where: { (naming[$0] ?? 0) <= -2.5 })
    {
      score += 0.8
    }
    return score
  }

  /// What the words after a quotation, up to the next or the sentence's end, say of it.
  static func after(_ text: String) -> Double {
    let words = foldedWords(text).map(String.init)
    guard !words.isEmpty else { return 0 }
    let head = Array(words.prefix(8))
    // "»x« til »y«", "»x« afløses af »y«": what stands before goes.
    if ["til", "bliver", "med", "skal", "boer", "kan"].contains(words[0]), words.count <= 3 { return -2.5 }
    if words[0] == "til" { return -2.5 }
    // "replace »x« with »y«", "»x« should be replaced by »y«", "»x« should read »y«"
    if words[0] == "with" || words[0] == "by" { return -2.5 }
    if head.contains("replaced") || head.contains("deleted") || head.contains("read") { return -2.5 }
    for (word, next) in zip(head.prefix(5), head.dropFirst().prefix(5))
    where ["af", "med", "til"].contains(next) && (word.hasSuffix("es") || word.hasSuffix("et")) {
      return -2.5
    }
    if words.count <= 3, let last = words.last,
      ["nok", "tilstraekkeligt", "tilstraekkelig", "rigeligt"].contains(last)
    {
      return 1.5
    }
    let old: Set<String> = [
      "aendres", "aendret", "erstattes", "erstattet", "rettes", "rettet", "udgaar", "udgaa", "slettes",
      "stryges",
      "bortfalder", "fjernes", "skiftes", "udskiftes", "byttes", "uklart", "uklar", "uklare", "mangler",
      "betyder",
      "daekker", "defineres", "praeciseres", "omformuleres", "affattes", "affattet",
    ]
    let new: Set<String> = [
      "indsaettes", "tilfoejes", "indfoejes", "indsat", "tilfoejet", "stedet", "bedre", "foretraekkes",
      "klarere",
      "tydeligere", "passende", "foran", "frem",
    ]
    for (index, word) in head.enumerated() {
      // "»x« foreslås ændret til »y«", "… bør erstattes af »y«": this one goes.
      if old.contains(word) { return -2.5 }
      if new.contains(word) { return index <= 4 ? 2 : 1 }
    }
    return 0
  }

  /// The text of a short order without marks: "Skriv adgang til journaler."
  static func ordered(in sentence: String) -> String? {
    let words = sentence.split(separator: " ").map(String.init)
    if let word = named(in: words) { return word }
    guard (3...8).contains(words.count), let verb = words.first, !sentence.contains(":"),
      !sentence.contains(",")
    else {
      return nil
    }
    guard ["skriv", "indsaet", "tilfoej"].contains(folded(verb)) else { return nil }
    let rest = foldedWords(words.dropFirst().joined(separator: " ")).map(String.init)
    let vague: Set<String> = [
      "en", "et", "at", "om", "den", "det", "dem", "de", "noget", "hvad", "hvem", "hvor", "hvilke",
      "hvornaar", "i",
      "ind", "til", "det", "dette", "disse", "hellere", "gerne", "fristen", "mere", "kortere", "klart",
      "ordet",
      "ordene", "eventuelt", "her", "der", "ogsaa", "eksempler", "flere", "selv", "paa", "klarere", "enklere",
      "mig",
      "os",
    ]
    let particles: Set<String> = [
      "ind", "sammen", "om", "ud", "af", "op", "ned", "her", "kortere", "tydeligt", "klart",
    ]
    guard let first = rest.first, let last = rest.last, !vague.contains(first), !particles.contains(last)
    else {
      return nil
    }
    var text = words.dropFirst().joined(separator: " ")
    while let end = text.last, ".!".contains(end) { text.removeLast() }
    return text
  }

  /// "Vi foreslår ordet kontaktperson.": the one word that closes the sentence.
  private static func named(in words: [String]) -> String? {
    guard words.count >= 3, let last = words.last, last.hasSuffix("."),
      ["ordet", "betegnelsen", "udtrykket"].contains(folded(words[words.count - 2])),
      words.dropLast(2).contains(where: { word in
        ["foreslaar", "brug", "bruge", "hellere", "foretraekker", "anvend"].contains(folded(word))
      })
    else { return nil }
    let word = String(last.dropLast())
    return word.allSatisfy(\.isLetter) ? word : nil
  }

  /// Whether the words before a colon announce a new text without quotation marks.
  static func announces(_ text: String) -> Bool {
    let words = foldedWords(text).suffix(6).map(String.init)
    guard let last = words.last, !words.contains(where: { (naming[$0] ?? 0) <= -2.5 }) else { return false }
    let head = words.joined(separator: " ")
    // "Sæt datoen ind: …", "Skriv det sådan: …"
    if words.count <= 4, last == "ind" && words[0] == "saet" || words[0] == "skriv" { return true }
    if Phrases.contains(
      head,
      [
        "ny ordlyd", "ny formulering", "ny tekst", "forslag til ordlyd", "forslag til formulering",
        "forslag til tekst", "forslag til ny ordlyd", "forslag til ny formulering", "forslag til ny tekst",
        "foreslaaet ordlyd", "foreslaaet formulering", "foreslaaet tekst", "aendringsforslag", "tekstforslag",
        "affattes saaledes", "foelgende ordlyd", "foelgende formulering", "aendres til",
        "formuleres saaledes",
        "proposed wording", "proposed text", "tilfoej", "indsaet", "tilfoejes", "indsaettes",
      ])
    {
      return last != "om" && last != "er"
    }
    return false
  }
}
