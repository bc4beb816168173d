/// The words that values are read by; all folded.
extension ValueScanner {
  static let numerals: [String: Double] = {
    let names = [
      "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
      "fjorten",
      "femten", "seksten", "sytten", "atten", "nitten", "tyve",
    ]
    var numerals = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Double($0 + 1)) })
    for (name, value) in [
      ("et", 1.0), ("fireogtyve", 24), ("femogtyve", 25), ("tredive", 30), ("fyrre", 40), ("otteogfyrre", 48),
      ("halvtreds", 50), ("tres", 60), ("halvfjerds", 70), ("tooghalvfjerds", 72), ("firs", 80),
      ("halvfems", 90),
      ("hundrede", 100), ("tusind", 1_000), ("tusinde", 1_000), ("halvanden", 1.5), ("halvandet", 1.5),
      ("halv", 0.5),
      ("halvt", 0.5), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
      ("eight", 8),
      ("ten", 10), ("twelve", 12),
    ] { numerals[name] = value }
    return numerals
  }()

  static let ordinals: [String: Double] = [
    "foerste": 1, "anden": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7, "ottende": 8,
  ]

  static let weekdays: Set<String> = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag",
  ]

  static let fullers: Set<String> = ["hele", "fulde", "hel", "enkelt", "enkelte", "aabent", "aabne"]

  static let comparing: Set<String> = [
    "laengere", "kortere", "tidligere", "senere", "ekstra", "yderligere", "bagud", "siden",
  ]

  static let everyNth: [String: Double] = [
    "anden": 50, "tredje": 33.3, "fjerde": 25, "femte": 20, "tiende": 10,
  ]

  static let fractions: [String: Double] = [
    "halvdel": 50, "tredjedel": 33.3, "tredjedele": 66.6, "fjerdedel": 25, "femtedel": 20, "tiendedel": 10,
  ]

  /// Stems of rhythms with times a year.
  static let rhythms: [(String, Double)] = [
    ("halvaar", 2), ("kvartal", 4), ("maaned", 12), ("uge", 52), ("aar", 1), ("dag", 365),
  ]

  /// Beginnings of units with what they measure, the longer first where one opens another.
  static let units: [(String, StatedValue.Kind, Double)] = [
    ("minut", .duration, 1 / 1_440), ("time", .duration, 1 / 24), ("hour", .duration, 1 / 24),
    ("doegn", .duration, 1), ("arbejdsdag", .duration, 1.4), ("hverdag", .duration, 1.4),
    ("dag", .duration, 1),
    ("day", .duration, 1), ("uge", .duration, 7), ("week", .duration, 7), ("maaned", .duration, 30),
    ("mdr", .duration, 30), ("month", .duration, 30), ("kvartal", .duration, 90), ("aar", .duration, 365),
    ("year", .duration, 365), ("kr", .money, 1), ("dkk", .money, 1), ("mio", .money, 1e6),
    ("million", .money, 1e6),
    ("mia", .money, 1e9), ("milliard", .money, 1e9), ("pct", .share, 1), ("procent", .share, 1),
    ("percent", .share, 1), ("km", .length, 1_000), ("kilomet", .length, 1_000), ("cm", .length, 0.01),
    ("centimet", .length, 0.01), ("meter", .length, 1), ("m2", .area, 1), ("m²", .area, 1),
    ("kvadratmet", .area, 1),
    ("kvm", .area, 1), ("gange", .count, 1), ("gang", .count, 1), ("mand", .count, 1), ("person", .count, 1),
    ("plads", .count, 1), ("elev", .count, 1), ("boern", .count, 1), ("lektion", .count, 1),
  ]
}
