/// What the columns of a register are called, in Danish and English.
extension MemberTable.Column {
  /// The column that a header names; nil for one that says nothing here.
  ///
  /// - Parameter header: in lower case without signs.
  static func named(_ header: String) -> Self? { byHeader[header] }

  private static let byHeader: [String: Self] = Dictionary(
    table.flatMap { column, danish, english in (danish + english).map { ($0, column) } },
    uniquingKeysWith: { first, _ in first })

  private static let table: [(column: Self, danish: [String], english: [String])] = [
    (
      .name,
      [
        "navn", "fulde navn", "fuldt navn", "medlem", "person", "kontakt", "kontaktperson", "kontaktnavn",
        "kommunaldirektør", "kommunaldirektørens navn", "repræsentant",
      ],
      [
        "name", "full name", "member", "member name", "contact", "contact person", "contact name",
        "contact officer", "chief executive", "chief officer", "officer", "representative",
      ]
    ),
    (.firstName, ["fornavn"], ["first name", "given name", "forename"]),
    (.lastName, ["efternavn"], ["last name", "surname", "family name"]),
    (
      .title, ["stilling", "titel", "stillingsbetegnelse", "funktion", "rolle"],
      ["title", "position", "job title", "role", "post", "office"]
    ),
    (
      .municipality,
      [
        "kommune", "kommunenavn", "kommunens navn", "kommuner", "organisation", "myndighed",
        "medlemskommune",
      ],
      [
        "municipality", "municipality name", "authority", "local authority", "authority name", "council",
        "council name", "local council", "member authority", "member council", "organization",
      ]
    ),
    (
      .municipalityCode, ["kommunekode", "kommunenr", "kommunenummer", "kode", "komkode"],
      ["municipality code", "authority code", "council code", "code"]
    ),
    (.region, ["region"], []),
    (.district, ["kreds", "kredsforening"], ["district"]),
    (
      .mail,
      [
        "e mail", "mail", "e mails", "mails", "mailadresse", "e mailadresse", "mailadresser",
        "e mail adresse", "emailadresse", "e mailadresser", "e post",
      ],
      [
        "email", "emails", "mail address", "email address", "email addresses", "e mail address",
        "e mail addresses",
      ]
    ),
    (
      .aliases, ["aliaser", "alias", "andre navne", "kaldenavn", "kaldenavne"],
      ["aliases", "other names", "also known as"]
    ),
    (.initials, ["initialer", "init"], ["initials"]),
    (
      .consent,
      ["samtykke", "må nævnes", "samtykke til navn", "navn må nævnes", "samtykker"],
      ["consent", "consents", "consents to be named", "consent to be named", "may be named"]
    ),
  ]
}
