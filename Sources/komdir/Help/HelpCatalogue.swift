import KomdirCore

/// The texts of the help screens in Danish and English, side by side. The commands carry the English ones; a test holds
/// that each of them stands here.
enum HelpCatalogue {
  /// The Danish words for an English text of a command; nil where it has none.
  static func danish(_ english: String) -> String? { byEnglish[english] }

  private static let byEnglish: [String: String] = Dictionary(
    (general + archive + letters + feedback + response + versions + law + tracking + search).map {
      ($0.english, $0.danish)
    }
  ) { first, _ in first }

  /// Names of values in usage lines: `<file>`.
  static let placeholders: [(english: String, danish: String)] = [
    ("file", "fil"), ("files", "filer"), ("paths", "stier"), ("name", "navn"), ("time", "tidspunkt"),
    ("id", "nr"),
    ("subcommand", "kommando"), ("reason", "grund"), ("value", "beslutning"), ("target", "bemærkning"),
    ("date", "dato"), ("member", "medlem"), ("title", "titel"), ("authority", "myndighed"),
    ("department", "kontor"), ("case-number", "sagsnr"), ("reply-to", "adresser"), ("cc", "adresser"),
    ("contact-name", "navn"), ("contact-phone", "telefon"), ("contact-email", "adresse"),
    ("reservation", "forbehold"), ("opening", "indledning"), ("role", "rolle"), ("state", "status"),
    ("accepted-by", "navn"), ("replaces", "fil"), ("text", "tekst"), ("place", "sted"),
    ("provision", "bestemmelse"), ("piece", "stykke"), ("at", "ord"), ("position", "standpunkt"),
    ("text-file", "fil"), ("theme", "tema"), ("order", "plads"), ("dissent", "mindretal"),
    ("section", "afsnit"),
    ("output", "fil"), ("annex", "bilag"), ("format", "format"), ("old", "ældre"), ("new", "nyere"),
    ("base", "lov"), ("acts", "ændringslove"), ("association", "forening"), ("alias", "navn"),
    ("address", "adresse"), ("signatory", "underskriver"), ("contact", "kontakt"), ("originals", "mappe"),
    ("options", "tilvalg"), ("received", "tidspunkt"), ("subject", "nr"), ("year", "år"), ("rules", "fil"),
    ("note", "notat"), ("response", "svar"), ("shell", "skal"), ("hearing", "nr"), ("workspace", "fil"),
    ("owners", "navne"), ("sources", "kilder"), ("code", "segl"), ("terms", "fil"), ("query", "søgeord"),
    ("where", "hvor"), ("paper", "papir"), ("attach", "fil"), ("number", "antal"),
  ]

  static let general: [Phrase] = [
    Phrase(
      "Følg en høring fra ministeriets brev til det fælles høringssvar.",
      "Take a hearing from the ministry's letter to the joint response."),
    Phrase("En første gang, fra papirerne til svaret:", "A first run, from the papers to the response:"),
    Phrase(
      "Slutkoder: 0 færdig, 1 færdig, men noget kræver et menneske, 2 forkert brug, 3 en fil kunne ikke læses, 4 et program mangler, 70 fejl i komdir, 130 stoppet med Ctrl-C.",
      "Exit codes: 0 done, 1 done but something needs a person, 2 wrong usage, 3 input unreadable, 4 a needed program is missing, 70 internal error, 130 stopped by Ctrl-C."
    ),
    Phrase("Vis versionen.", "Show the version."),
    Phrase("Vis hjælpen.", "Show help information."),
    Phrase("Vis hjælpen til en kommando.", "Show subcommand help information."),
    Phrase(
      "Arkivet; ellers KOMDIR_WORKSPACE, ellers komdir.sqlite her.",
      "The archive; else KOMDIR_WORKSPACE, else komdir.sqlite here."),
    Phrase(
      "Høringen; kun nødvendig, når flere er åbne.", "The hearing; needed only where several are open."),
    Phrase("Hvem der gør det; ellers KOMDIR_USER.", "Who does this; else KOMDIR_USER."),
    Phrase("Stil uret; ellers KOMDIR_NOW.", "Set the clock; else KOMDIR_NOW."),
    Phrase("Skriv JSON til programmer.", "Print JSON for programs."),
    Phrase("Sproget, komdir taler: da eller en.", "Language of what komdir says: da or en."),
    Phrase(
      "Filen, der skrives: .docx, .odt, .html eller .md.", "The file to write: .docx, .odt, .html or .md."),
    Phrase("Filerne; - er standard-input.", "The files; - is standard input."),
  ]
}
