// How labels are written, in Danish, Norwegian and English; lower case, without the sign that follows.

extension LetterLabel {
  var names: [String] {
    switch self {
    case .date: ["dato", "brevdato", "date", "den dato", "dateret"]
    case .published:
      [
        "offentliggjort", "publiceret", "udgivet", "sendt i høring", "oprettet", "published",
        "høring startet",
        "høringsstart", "startdato", "udsendt", "publisert", "oprettet dato", "publiceringsdato",
      ]
    case .received: ["modtaget", "received", "sendt", "sent", "mottatt"]
    case .caseNumber:
      [
        "sagsnr.", "sagsnr", "sags nr.", "sags nr", "sags-id", "sagsid", "sags id", "sagsnummer", "sags-nr.",
        "journalnr.", "journalnr", "journalnummer", "j.nr.", "j.nr", "j. nr.", "j nr.", "j nr", "jnr.", "jnr",
        "j.-nr.", "sag nr.", "sag", "sag nr", "vores ref.", "vores reference", "vores sagsnr.", "vor ref.",
        "sm nr.", "our ref.", "our ref", "our reference", "case no.", "case number", "case no", "saksnr.",
        "saksnr",
        "saksnummer", "vår ref.", "vår ref", "ref.nr.", "ref.nr", "ref.-nr.", "referencenr.",
        "referencenummer",
        "sagsident", "esdh-sagsnr.", "file no.", "sagsnr./j.nr.", "esdh", "id", "sagsbetegnelse",
        "sags- og dokumentnr.", "ref. no.", "reference no.", "vort j.nr.", "sagsnr.:", "acadre nr.",
      ]
    case .documentNumber:
      [
        "dok.nr.", "dok. nr.", "dok nr.", "doknr.", "doknr", "dok.", "dokumentnr.", "akt-id", "akt id",
        "aktid", "dok",
        "dok.nr", "dok. id", "dok id", "dokument-id", "akt nr.", "akt nr", "aktnr.", "cvr", "cvr-nr.",
        "cvr nr.", "ean",
        "ean-nr.", "ean nr.", "doc. no.", "dokumentnummer", "klagenummer", "cpr",
      ]
    case .department:
      [
        "enhed", "kontor", "center", "afdeling", "enhed/kontor", "team", "område/kontor", "direktorat",
        "forvaltning",
        "kontor/enhed", "division", "unit", "avdeling", "kontor/afdeling", "fagområde", "sekretariat",
        "ansvarligt kontor", "ansvarlig enhed", "enhed/kontor/center",
      ]
    case .caseWorker:
      [
        "sagsbeh.", "sagsbeh", "sagsbehandler", "behandler", "initialer", "kontaktperson", "kontakt navn",
        "kontaktnavn",
        "saksbehandler", "case officer", "init.", "brevid", "sagsbehandlet af", "ansvarlig",
        "ansvarlig sagsbehandler",
      ]
    case .deadline:
      [
        "frist", "høringsfrist", "svarfrist", "frist for svar", "frist for høringssvar",
        "frist for bemærkninger",
        "deadline", "høringsfristen", "ny frist", "ny høringsfrist", "svar senest", "høringssvar senest",
        "forlænget høringsfrist", "forlænget frist", "fristen", "fristen er", "høringsperiode",
        "frist for afgivelse af høringssvar",
        "closing date", "deadline for comments", "svardato", "seneste svardato", "sidste frist", "slutdato",
        "høringsslut",
        "høringsfrist dato", "frist for innspill", "høringsperioden",
      ]
    case .replyTo:
      [
        "svar sendes til", "svar til", "høringssvar", "høringssvar sendes til", "høringssvar til", "svar",
        "bemærkninger til", "bemærkninger sendes til", "svaradresse", "send svar til", "indsendes til",
        "send til",
        "sendes til", "svar på mail", "reply to", "submit to", "send høringssvar til", "høringssvar sendes",
        "postkasse for svar", "svarpostkasse", "send comments to", "mail til svar", "svarmail",
      ]
    case .copyTo: ["kopi til", "cc", "c.c.", "kopi", "cc til", "copy to", "med kopi til", "kopi af svar"]
    case .contact:
      [
        "kontakt", "spørgsmål", "spørgsmål til", "yderligere oplysninger", "henvendelse", "contact",
        "enquiries",
        "spørgsmål rettes til", "kontaktoplysninger", "henvendelser", "oplysninger",
      ]
    case .contactMail:
      [
        "kontaktmail", "kontakt mail", "kontakt e-mail", "kontakt-mail", "kontakt email", "e-mail", "mail",
        "email", "e-post",
      ]
    case .from:
      [
        "fra", "afsender", "myndighed", "ministerium", "ansvarlig myndighed", "from", "authority",
        "udsendt af",
        "høringsmyndighed", "ansvarligt ministerium", "høringspart", "styrelse",
      ]
    case .to: ["til", "modtager", "modtagere", "to", "adressat", "adressater"]
    case .subject:
      [
        "emne", "vedr.", "vedrørende", "hvad høres", "titel", "sag/emne", "angående", "subject", "re", "ang.",
        "høring om", "hvad handler høringen om", "høringens titel", "høringsemne", "høringsmateriale",
        "sagen",
      ]
    case .phone:
      [
        "direkte telefon", "direkte tlf.", "direkte tlf", "telefon", "tlf.", "tlf", "kontakttelefon", "tel.",
        "direkte tel.",
        "mobil", "mob.", "direkte", "phone", "dir. tlf.", "telefonnr.", "t", "m", "telefon direkte",
        "telephone", "dir.",
      ]
    case .kind: ["høringstype", "type", "dokumenttype", "høringskategori", "kategori"]
    case .otherDate:
      [
        "ikrafttræden", "forventet ikrafttræden", "ikrafttrædelse", "svarmateriale forventes",
        "forventet fremsættelse",
        "folketingsår", "fremsættelse", "træder i kraft", "høringsnotat forventes", "opdateret",
        "forventet ikrafttrædelse",
        "høringsnotat forventes offentliggjort", "sidst opdateret", "senest opdateret",
        "forventes offentliggjort",
        "møde", "tilmelding", "informationsmøde", "orienteringsmøde", "borgermøde",
      ]
    case .area: ["område", "emneområde", "emneord", "politikområde", "tema"]
    case .reference: ["ref.", "ref", "koordineret med", "reference", "deres ref.", "jeres ref.", "your ref."]
    case .attachments: ["vedhæftet", "vedhæftede filer", "bilag", "attachments", "vedlagt", "dokumenter"]
    }
  }

  /// Words by which a label that nobody listed is known, in the order that they are asked.
  static let stems: [(label: LetterLabel, stems: [String])] = [
    (
      .otherDate,
      [
        "ikraft", "fremsæt", "folketingsår", "opdateret", "notat", "vedtag", "tilmeld", "møde", "virkning",
        "forventes", "forventet", "behandling", "høringsstart", "gælder", "træder",
      ]
    ),
    (.copyTo, ["kopi"]),
    (
      .deadline,
      [
        "frist", "deadline", "svarfrist", "senest", "høringsperiode", "åben", "closing", "udløb",
        "høringsfrist",
      ]
    ),
    (.replyTo, ["svar", "bemærkninger", "indsend", "høringssvar", "submit", "kommentarer"]),
    (
      .caseNumber,
      ["sagsn", "sags-", "sagsid", "journal", "j.nr", "jnr", "saksn", "case", "sag"]
    ),
    (.documentNumber, ["dok", "akt", "cvr", "ean", "klagen"]),
    (.phone, ["tlf", "telefon", "phone", "mobil", "direkte"]),
    (.contactMail, ["mail", "e-mail", "kontaktmail"]),
    (.caseWorker, ["sagsbeh", "saksbeh", "behandler", "initial", "kontaktperson"]),
    (.contact, ["kontakt", "spørgsmål", "henvend", "contact", "ansvarlig", "oplysninger"]),
    (.department, ["kontor", "afdeling", "enhed", "forvaltning", "division", "team", "avdeling"]),
    (.from, ["myndighed", "afsender", "ministerium", "authority", "udsender"]),
    (.subject, ["emne", "vedr", "titel", "subject"]),
    (.kind, ["type", "høringstype"]),
    (.published, ["offentligg", "publice", "oprettet", "startdato", "udsendt"]),
    (.date, ["dato", "date"]),
    (.to, ["modtager", "adressat"]),
  ]
}
