/// What a sentence of a letter does, told by the words it uses. Every list is folded (see `FoldedText`).
enum Phrases {
  /// Whether a folded text contains one of `phrases` as whole words.
  static func contains(_ text: String, _ phrases: [String]) -> Bool {
    let bytes = Array(text.utf8)
    return phrases.contains { containsWords(bytes, $0) }
  }

  /// Whether a folded text starts with one of `phrases`, a word ending there.
  static func starts(_ text: String, _ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      guard text.hasPrefix(phrase) else { return false }
      guard let next = text.dropFirst(phrase.count).first else { return true }
      return !(next.isLetter || next.isNumber) || phrase.last == " "
    }
  }

  private static func containsWords(_ text: [UInt8], _ phrase: String) -> Bool {
    let phrase = Array(phrase.utf8)
    guard !phrase.isEmpty, text.count >= phrase.count else { return false }
    let isWord: (UInt8) -> Bool = { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    var start = 0
    while start + phrase.count <= text.count {
      if text[start] == phrase[0], start == 0 || !isWord(text[start - 1]),
        text[start..<start + phrase.count].elementsEqual(phrase)
      {
        let end = start + phrase.count
        // A phrase that ends in a hyphen mark "~" would be a stem; plain phrases end where the word ends.
        if end == text.count || !isWord(text[end]) { return true }
      }
      start += 1
    }
    return false
  }

  static let closings =
    [
      "med venlig hilsen", "venlig hilsen", "med venlige hilsner", "venlige hilsner", "bedste hilsner",
      "de bedste hilsner", "med de bedste hilsner", "bedste hilsen", "mange hilsner", "hilsen", "hilsner",
      "mvh",
      "vh", "dbh", "kh", "med hilsen", "med hoejagtelse", "paa kommunens vegne", "paa vegne af",
      "med venlig hilsner",
      "med oensket om", "med oenske om", "rigtig god", "hav en god", "fortsat god",
      "paa forvaltningens vegne",
      "p.k.v.", "p.b.v.", "p.d.v.", "kind regards", "best regards", "m.v.h", "m.v.h.", "v.h.",
    ] + EnglishPhrases.closings

  /// Endings of words for offices: "kommunaldirektør", "afdelingschef".
  static let officeStems =
    [
      "direktoer", "direktoeren", "chef", "chefen", "konsulent", "leder", "borgmester", "jurist",
      "fuldmaegtig",
      "sekretaer", "koordinator", "advokat", "planlaegger", "specialkonsulent", "direktion", "raadgiver",
    ] + EnglishPhrases.offices

  static let greetings =
    [
      "kaere", "hej", "hejsa", "goddag", "god dag", "godmorgen", "til rette vedkommende", "til sekretariatet",
      "hallo", "dear", "hi", "kaere alle",
    ] + EnglishPhrases.greetings

  /// What letters thank, greet and account for, after "tak for", "takker for", "kvitterer for".
  static let thanks = [
    "muligheden", "lejligheden", "henvendelsen", "invitationen", "hoeringen", "det tilsendte", "mailen",
    "jeres mail",
    "din mail", "materialet", "tilsendte materiale", "det fremsendte", "det fremsendte materiale",
    "initiativet",
    "samarbejdet", "fristforlaengelsen", "at blive hoert", "at vi maa", "at vi maatte", "at maatte",
    "at faa lejlighed", "at faa mulighed", "opfordringen", "anledningen", "udkastet", "jeres henvendelse",
    "rykkeren",
  ]

  static let thanking = [
    "tak for", "takker for", "takker foreningen for", "kvitterer for",
  ]

  /// Every verb with every object: "tak for muligheden".
  static let thankingFor = thanking.flatMap { verb in thanks.map { verb + " " + $0 } }

  /// Sentences that thank or hand over without such an object.
  static let handingOver =
    [
      "hermed fremsendes", "hermed sendes", "fremsender hermed", "sender hermed", "har med interesse laest",
      "tak fordi",
      "paa forhaand tak", "mange tak",
    ] + EnglishPhrases.handingOver

  /// Openings of a cover note: "Her kommer vores input", "Som aftalt …".
  static let coverOpenings =
    [
      "hermed", "her kommer", "her er", "her har", "som aftalt", "som lovet", "jeg vender", "vi vender",
      "vedhaeftet",
      "nedenfor", "herunder", "i det foelgende", "paa vegne af", "vedlagt", "i forlaengelse af",
      "med henvisning til",
      "foelgende er", "dette er",
    ] + EnglishPhrases.coverOpenings

  /// What a cover note hands over.
  static let contributions =
    [
      "bidrag", "bidraget", "input", "svar", "svaret", "hoeringssvar", "bemaerkninger", "kommentarer",
      "tilbagemelding",
      "tilbagemeldinger", "bemaerkningerne", "kommentarerne", "synspunkter", "lidt fra", "vores punkter",
      "noter",
    ] + EnglishPhrases.contributions

  /// Sentences around a thanks that tell how the letter came about.
  static let occasion =
    [
      "bedt om bemaerkninger", "bedt om bidrag", "bedt om input", "har modtaget", "anmodet om bemaerkninger",
      "sendt i hoering", "inviteret til at", "har sendt udkast",
    ] + EnglishPhrases.occasions

  static let farewells =
    [
      "velkomne til at ringe", "velkommen til at ringe", "velkomne til at kontakte",
      "velkommen til at kontakte",
      "velkomne til at skrive", "velkommen til at vende tilbage", "velkomne til at vende tilbage",
      "til raadighed for uddybning", "til raadighed for yderligere", "til raadighed, hvis",
      "til raadighed for spoergsmaal",
      "ser frem til at laese", "ser frem til det videre", "ser frem til at foelge", "ser frem til resultatet",
      "god arbejdslyst", "held og lykke", "god weekend", "spoergsmaal kan rettes til",
      "henvendelse kan ske til",
      "henvendelser kan ske til", "kan kontaktes paa", "kan rettes til undertegnede",
      "uddyber gerne ovenstaaende",
      "skriv endelig, hvis", "ring endelig",
    ] + EnglishPhrases.farewells

  /// Topics of the notices below a mail; see `noticeSubjects`.
  static let disclaimers = [
    "fortrolig", "rette modtager", "personoplysninger", "persondata", "databeskyttelse", "privatliv",
    "confidential", "intended recipient", "virus", "cookie", "sikker mail", "digital post", "nyhedsbrev",
    "hjemmeside", "gdpr", "tavshedspligt",
  ]

  /// Words by which such a notice speaks of the mail itself, or sends its reader to a page.
  static let noticeSubjects = [
    "denne mail", "denne e-mail", "denne besked", "denne meddelelse", "e-mailen", "mailen", "this e-mail",
    "this email", "this message", "www.", "http", "laes mere", "laes om", "laes, hvordan", "laes hvordan",
    "se mere",
    "se hvordan", "se, hvordan", "du kan laese", "foelg os", "tilmeld dig", "send digital post",
    "skriv sikkert",
    "skriv til os", "privatlivspolitik", "cookiepolitik", "naar du skriver til", "naar vi modtager",
    "hvordan vi behandler", "vores behandling af", "hvordan kommunen behandler",
  ]

  static let deviceNotices = [
    "foer du printer", "foer du udskriver", "taenk paa miljoeet", "sendt fra min", "sendt fra outlook",
    "sent from my",
    "hent outlook", "get outlook", "sendt via", "foelg os paa", "tilmeld dig vores nyhedsbrev",
  ]

  static let politicalBodies = [
    "godkendelse", "behandling", "politisk", "politiske", "byraadets", "byraad", "byraadet",
    "kommunalbestyrelsens",
    "kommunalbestyrelsen", "udvalgets", "udvalg", "oekonomiudvalget", "oekonomiudvalgets", "bestyrelsens",
    "magistraten", "borgerrepraesentationen", "regionsraadets",
  ]

  /// Openings that carry on the point before: its reason, its consequence, its list.
  static let continuations =
    [
      "derfor", "det skyldes", "det haenger sammen med", "konsekvensen er", "konsekvensen bliver",
      "konsekvenserne er",
      "baggrunden er", "baggrunden for", "baggrund for", "begrundelsen er", "grunden er", "aarsagen er",
      "det drejer sig", "det gaelder", "det betyder", "det medfoerer", "det indebaerer", "det vil sige",
      "det vil medfoere",
      "til sammenligning", "eksempelvis", "for eksempel", "f.eks.", "fx", "som eksempel", "et eksempel er",
      "med andre ord", "saaledes", "dermed", "herved",
      "paa den baggrund", "paa denne baggrund", "af samme grund", "af den grund", "resultatet er",
      "resultatet bliver",
      "foelgen er", "foelgen bliver", "det er baggrunden", "det er grunden", "heraf foelger", "omvendt",
      "det samme goer sig", "tilsvarende", "vi foreslaar derfor", "vi anbefaler derfor", "vi beder derfor",
      "vi henstiller derfor", "her taenkes", "der taenkes", "der er tale om", "vores erfaring er",
      "erfaringen er",
    ] + EnglishPhrases.continuations

  /// Words that open a point of its own, though on the same place.
  static let newPoints =
    [
      "hertil kommer", "og saa en", "og saa", "stadig om", "endnu en", "endnu et", "for det andet",
      "for det tredje",
      "for det fjerde", "en anden ting", "et andet", "derudover", "desuden", "endvidere", "endelig",
      "yderligere",
      "i oevrigt", "derimod", "samtidig", "samme bestemmelse", "sluttelig", "afslutningsvis", "generelt",
      "ud over",
      "udover", "paa et andet punkt",
    ] + EnglishPhrases.newPoints

  /// Words with which a letter speaks of its sender.
  static let ownVoice: Set<String> = EnglishPhrases.ownVoice.union([
    "vi", "jeg", "kommunen", "forvaltningen", "kommunerne", "omraadet", "afdelingen", "centret",
    "ledergruppen",
  ])

  /// Words of a sentence that names a place only to compare with it.
  static let comparing: Set<String> = EnglishPhrases.comparing.union([
    "henviser", "henvise", "henvises", "svarer", "samme", "som", "jf", "jaevnfoer", "gaelder", "foelger",
    "efter",
    "fremgaar", "modsat", "ligesom", "parallel", "overlapper", "ligner", "end", "ikke", "se",
  ])

  /// Openings of a sentence that turns to the next place.
  static let turning =
    [
      "nu til", "saa til", "saa er der", "og saa", "naeste punkt", "videre til", "endelig er der", "dernaest",
      "derefter",
      "foerst", "endvidere", "herudover", "derudover", "endelig", "desuden", "til sidst", "tilbage til",
    ] + EnglishPhrases.turning

  /// Openings that leave the places behind and speak of the whole again.
  static let backToGeneral =
    [
      "endelig", "afslutningsvis", "generelt", "overordnet", "helt generelt", "som helhed", "sluttelig",
    ] + EnglishPhrases.ofTheWhole

  /// Openings that speak of the whole even below a provision's heading.
  static let ofTheWhole =
    [
      "generelt", "helt generelt", "overordnet set", "overordnet", "som helhed", "afslutningsvis",
    ] + EnglishPhrases.ofTheWhole

  /// Words that finite sentences have and headings rarely do.
  static let sentenceWords: Set<String> = EnglishPhrases.sentenceWords.union([
    "vi", "er", "boer", "skal", "kan", "vil", "har", "maa", "ikke", "mangler", "savner", "stoetter",
    "foreslaar",
    "oensker", "beder", "bliver", "gaar", "giver", "synes", "mener", "finder", "foreligger", "kraever",
    "ville",
    "burde", "var", "faar", "goer", "os", "jeg", "man", "hvorfor", "hvornaar",
  ])
}
