/// What offices are named after: the fields that public administration is divided into.
///
/// "Cirkulær Økonomi og Affald", "Børn, Unge og Familier", "Arktisk Kartografi": an office without "Kontor" in its
/// name is known by the field's words and by where it stands.
enum PolicyWords {
  /// Beginnings of words; what follows is free ("sundhedsjura", "sundhed").
  private static let stems: [String] = """
    adgang adress affald afgift aftale almen analyse anbring anlæg ansættelse apotek arbejd areal arkitektur arkiv
    arktisk arv asyl barn barsel bedrift befolkning behandling bekæmp beredskab beskyttelse beskæftigelse betaling
    bevar bibliotek bistand bolig brand bruger brand budget by bygge byg byudvikling bæredygtig børn cirkulær civil
    cyber dag dagtilbud data databeskyttelse demens demokrati detailhandel digital drift dyr dybde dødsfald ejendom
    ekspropriation elev elektronisk energi entreprenør erhverv erstatning etik eu europa evaluering familie fast film
    finans fiskeri fjernvarme flygtning folk folkeoplysning folkeskole forbrug forebyg foreb forening forhold forretning
    forskning forsikring forsorg forsvar forsyning fortid forurening forvaltning fred fri fritid frivillig fysisk fælles
    fængsel færdsel fødevare gambling genbrug genoptræning geo grundskole grundskyld grundvand grøn grænse gymnasi
    handel handicap havn havmiljø helbred hest hjem hjemløs hjælpemid hospital hr hus husdyr høj idræt ikt indfødsret
    indkomst indkøb indsats indvandring infrastruktur inklusion innovation institution integration international
    investering it jobcenter jord jura juridisk jæger kapital kartografi kemikal kirke klage klima kommun kommunikation
    koncern konkurrence kontrakt koordin korrektion kriminal krise kultur kunst kvalifikation kvalitet kyst kørekort køretøj
    land landbrug landdistrikt landskab landzone lange lav ledelse ledning levned lige ligestilling logistik lokal lov
    luft lyd læge lægemid lære løn marked maritim medarbejder medicin medie mellemfolkelig menneske miljø min mobilitet
    modtagelse monitor museum musik myndighed natur navn nordisk nær nødhjælp offentlig opholds opsyn organisation
    overførsel overvågning parkering pas patient pension personale persondata pleje plan planlægning planteavl politi
    politik praksis prisme privat produkt projekt psykiatri puljer pædagog rammer redning region regnskab rehabilitering
    rekruttering religion rente ressource ret retlig risiko råd rådgivning råstof samarbejd samfund sammenhæng
    sekretariat selskab selvbetjening service sikkerhed sikring skat skibsfart skole skov slot social spildevand spil
    sport sprog stat statistik stof stofmisbrug strafferet strategi strøm studie støj støtte sundhed sygedagpenge sygehus
    sårbar søfart tandpleje tandsund taxi teater tekn tele tid tilbud tildeling tilskud tilsyn told trafik transport
    trivsel tryghed turisme uddannelse udbud udenrig udlending udligning udlænding udsat udvikling ulykke undervisning
    unge ungdom vand vandløb vandmiljø vedvarende vej velfærd veteran veterinær videregående viden vikar vildt vind
    virksomhed visitation visum voksen vurdering vækst værge ydelse ytring økonomi ældre økologi
    affairs climate coastal consumer data development digital economy education energy environment equality family
    finance fisheries grid health housing immigration industry innovation international labour law legal maritime
    market planning policy ports public regulation safety security shipping social sustainability tax transport water
    welfare youth
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let byStart = Dictionary(grouping: stems) { $0.prefix(2) }
  private static let small: Set<String> = [
    "og", "for", "i", "af", "på", "det", "den", "de", "med", "and", "of", "the", "&",
  ]

  static func isField(_ word: String) -> Bool {
    let lower = word.lowercased()
    return (byStart[lower.prefix(2)] ?? []).contains { stem in
      lower.hasPrefix(stem) && (stem.count > 3 || lower.count <= stem.count + 3)
    }
  }

  /// How many words of a name are fields, and how many are none; small words apart.
  static func count(in name: String) -> (fields: Int, others: Int) {
    var fields = 0
    var others = 0
    for word in name.split(whereSeparator: { " ,-/".contains($0) }) where !small.contains(word.lowercased()) {
      if isField(String(word)) { fields += 1 } else { others += 1 }
    }
    return (fields, others)
  }
}
