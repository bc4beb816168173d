import KomdirCore

extension HelpCatalogue {
  /// Copies among texts, and the search in an archive.
  static let search: [Phrase] = [
    Phrase(
      "Find tekster, der siger det samme, uden arkiv.", "Find texts that say the same, without an archive."),
    Phrase(
      "Et JSON-objekt på hver linje, med id og text. En gruppe er exact (de samme ord), near (ord føjet til eller udeladt) eller contained (et stykke af en længere tekst). Ord, som en kopi føjer til, står mellem [+ og +], ord, den udelader, mellem [- og -]. I et arkiv finder collate det samme.",
      "One JSON object a line, with id and text. A group is exact (the same words), near (words added or left out) or contained (a passage of a longer text). Words that a copy adds stand between [+ and +], words that it leaves out between [- and -]. In an archive collate finds the same."
    ),
    Phrase(
      "Teksterne, et JSON-objekt på hver linje; - er standard-input.",
      "The texts, one JSON object a line; - is standard input."),
    Phrase(
      "Søg i bemærkninger, høringens papirer og sendte høringssvar.",
      "Search remarks, the hearings' papers and responses sent."),
    Phrase(
      "Ord søges i alle bøjninger og i sammensatte ord, med æ, ø, å eller ae, oe, aa, og også med ét forkert bogstav. Ord i anførselstegn skal stå sådan efter hinanden. En henvisning som § 7, stk. 1, finder det, der handler om stedet; en kommunes eller et medlems navn finder det, de har skrevet. Uden --hearing søges i alle høringer. Svarene er interne: de viser medlemmernes egne ord, uanset samtykke, og er ikke til andre.",
      "Words are looked for in all their forms and within compounds, with æ, ø, å or ae, oe, aa, and with one letter wrong. Words in quotation marks must stand like that. A reference such as § 7, stk. 1, finds what is about that place; the name of a municipality or a member finds what they wrote. Without --hearing all hearings are searched. The answers are internal: they show members' own words, whatever their consent, and are not for others."
    ),
    Phrase("Det, der søges efter.", "What to look for."),
    Phrase(
      "Kun her: remarks, documents eller responses.",
      "Only here: remarks, documents or responses."),
    Phrase("Højst så mange svar.", "At most so many answers."),
  ]
}
