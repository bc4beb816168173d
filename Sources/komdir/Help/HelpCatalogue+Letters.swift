import KomdirCore

extension HelpCatalogue {
  /// What is asked of a letter and a list of consultees.
  static let letters: [Phrase] = [
    Phrase(
      "Læs brevet igen, og sig, hvorfor hver værdi blev valgt.",
      "Read the letter again and say why each value was chosen."),
    Phrase(
      "Vis, hvem en høringsliste nævner, og om foreningen er en af dem.",
      "List whom a list of consultees names, and whether the association is one."),
    Phrase("Listen; - er standard-input.", "The list; - is standard input."),
    Phrase(
      "Foreningen, der ledes efter; KOMDIR, hvor intet er sagt.",
      "The association to look for; KOMDIR where nothing is said."),
  ]
}
