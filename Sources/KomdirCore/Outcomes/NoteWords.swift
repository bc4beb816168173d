/// Words by which notes on hearings say who means what. All folded.
enum NoteWords {
  /// Whether the word is a verb by which a party's remark is rendered.
  static func isSaying(_ word: String) -> Bool {
    sayings.contains { word.hasPrefix($0) }
  }

  /// Whether the word can be the verb of a main clause.
  static func isFinite(_ word: String) -> Bool {
    isSaying(word) || auxiliaries.contains(word)
  }

  private static let auxiliaries: Set<String> = [
    "er", "har", "kan", "vil", "skal", "boer", "maa", "blev", "bliver", "gaar", "ser", "giver", "var",
    "havde", "faar",
    "goer", "tager", "stiller", "beder", "retter", "oplyser", "haaber", "naevner",
  ]

  private static let sayings = [
    "anfoer", "bemaerker", "bemaerket", "finder", "foreslaar", "foreslaaet", "oensker", "mener", "peger",
    "paapeger",
    "efterspoerg", "efterlys", "spoerger", "spurgt", "stoetter", "bakker", "opfordrer", "savner", "anbefaler",
    "kritiser", "frygter", "beklager", "fremhaever", "understreger", "noterer", "erindrer", "udtrykker",
    "tilslutter",
    "forudsaetter", "anser", "rejser", "advarer", "anmoder", "hilser", "vurderer", "henstiller", "foreslog",
    "tvivler",
    "undrer", "stiller", "papeger", "argumenter", "kraever", "konstaterer", "noedvendiggoer", "laegger",
    "gengiver",
    "henviser", "modsaetter", "protester",
  ]
}
