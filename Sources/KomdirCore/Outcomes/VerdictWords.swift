/// What a word of an authority's answer speaks for. All words are folded.
///
/// The forms count, not the stems alone: "er ændret" tells of a change, "ændringer" of none yet.
enum VerdictWords {
  enum Role {
    /// The text in hearing was changed.
    case change
    /// It is explained somewhere.
    case explain
    /// It stays as it was.
    case keep
    /// It is noted, or left to later.
    case note
    /// The authority agrees.
    case agree
    /// It is met; with "ikke" it is not.
    case meet
    /// Grounds, cause, need: something only where it is denied.
    case grounds
    /// Only in part.
    case part
  }

  static func role(of word: String) -> Role? { roles[word] }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    func add(_ role: Role, _ words: String) {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    // Participles and passives: what was done.
    for stem in [
      "aendr", "just", "tilrett", "tilpass", "omformuler", "lemp", "flytt", "rykk", "forlaeng", "erstatt",
      "fjern",
      "stramm", "tilfoej", "affatt", "udvid", "begraens", "indskraenk", "indarbejd", "indfoer", "indfoej",
      "ophaev",
      "slett", "saenk", "haev", "skaerp", "udelad", "dropp", "halver", "indskrev", "omskrev", "forenkl",
      "forhoej",
      "reducer", "suppler", "optag", "revider", "opdel", "udbyg", "aabn",
    ] {
      for ending in ["et", "ede", "ere t", "eret", "es", "te", "t", "eres"] where !ending.contains(" ") {
        roles[stem + ending] = .change
      }
    }
    add(
      .change,
      "indsat indsaettes nedsat nedsaettes udgaaet udgaar udskudt udskydes afloest medtaget medtages rettet rettes "
        + "udtaget bortfaldet bortfalder lagt strammet skrevet gjort sat udeladt ombyttet indskudt")
    add(
      .change,
      "justeret justeres suppleret suppleres revideret reduceret halveret omformuleret forenklet rykket rykke"
    )
    add(
      .explain,
      "praeciseret praeciseres tydeliggjort tydeliggoeres uddybet uddybes omtalt omtales beskrevet beskrives beskriver "
        + "forklaret forklares fremgaar fremhaevet belyst eksempel eksempler eksemplet eksemplificeret oplyse oplyses "
        + "afklaret klargjort udfoldet anfoert")
    add(
      .keep,
      "fastholder fastholdes fastholde fastholdt bevares bevaret bevarer bevare opretholder opretholdes opretholdt "
        + "opretholde bestaar uaendret uaendrede afvist afvises afviser forkastet nej fortsat viderefoeres svaekke "
        + "svaekkes foraeldes undergrave overlappe")
    add(
      .note,
      "noteret noterer efterretning indgaar indgaa inddrage inddrages inddraget overvejet overvejes overveje "
        + "overvejelser overvejelserne opmaerksom kvitterer droefte droeftes droefter droeftelse droeftelser "
        + "droeftelserne dialog forstaaeligt forstaaelse bemaerket senere videre fremadrettet opfoelgning undersoeges "
        + "undersoege vurderes genbesoeges evalueres tilfredshed anerkender")
    add(.agree, "enig enige tiltraede tiltraeder ja tilslutte tilslutter medhold")
    add(
      .meet,
      "imoedekommet imoedekommes imoedekomme imoedekommer fulgt foelges foelge tilgodeset efterkommet efterkommes "
        + "foelge stoettes")
    add(
      .grounds,
      "grundlag anledning behov muligt mulig hensigtsmaessigt noedvendigt noedvendig relevant stoette binde hensigten "
        + "finder ser oensker agter")
    add(.part, "delvist delvis dels")
    return roles
  }()

  static let denials: Set<String> = ["ikke", "ingen", "intet", "hverken", "uden", "naeppe", "aldrig", "ej"]
  static let contrasts: Set<String> = ["men", "dog", "derimod", "imidlertid", "omvendt"]
  /// Where explanations stand, as words begin.
  static let explanations = ["bemaerkning", "vejledning", "forord", "notat", "faq", "haandbog", "skrivelse"]
  static let limits: Set<String> = ["hoejst", "hoejest", "maksimalt", "begraenset", "alene", "kun"]
}
