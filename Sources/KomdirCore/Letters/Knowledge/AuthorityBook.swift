/// Bodies that hear: names, the house above them, short names and mail domains.
///
/// What the table lacks is known by its form all the same; an entry only adds weight, joins short name and name,
/// and tells an agency's ministry.
enum AuthorityBook {
  struct Entry: Sendable {
    var name: String
    /// Short names, also the middle part of mail domains ("star" of star.dk).
    var shortNames: [String]
    /// The ministry that it stands under; nil where it stands alone.
    var parent: String?
  }

  static let entries: [Entry] = rows.split(separator: "\n").map { row in
    let parts = row.split(separator: ";", omittingEmptySubsequences: false).map { singleSpaced(String($0)) }
    return Entry(
      name: parts[0], shortNames: parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : [],
      parent: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil)
  }

  private static let byName = Dictionary(
    entries.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  static func entry(named name: String) -> Entry? { byName[name.lowercased()] }

  /// The body that a short name stands for: "STAR", "Ufm".
  static func entry(short name: String) -> [Entry] {
    let key = name.lowercased()
    return entries.filter { $0.shortNames.contains(key) }
  }

  /// Names of ministries are joined anew at each change of government: the parts serve all of them.
  // name; short names and domains; stands under
  private static let rows = """
    Statsministeriet; stm
    Finansministeriet; fm fin
    Økonomiministeriet; oem
    Økonomi- og Indenrigsministeriet; oim
    Indenrigsministeriet; im
    Indenrigs- og Sundhedsministeriet; ism im sum
    Indenrigs- og Boligministeriet; im ibm
    Sundhedsministeriet; sum sm
    Sundheds- og Ældreministeriet; sum
    Sundheds- og Forebyggelsesministeriet; sum
    Ældreministeriet; aem aeldre
    Social- og Boligministeriet; sbm sm
    Social- og Ældreministeriet; sm
    Social- og Indenrigsministeriet; sim
    Social-, Bolig- og Ældreministeriet; sm
    Socialministeriet; sm
    Børne- og Socialministeriet; sm
    Børne- og Undervisningsministeriet; uvm bum
    Undervisningsministeriet; uvm
    Uddannelses- og Forskningsministeriet; ufm
    Uddannelses- og Forskningsstyrelsen; ufs; Uddannelses- og Forskningsministeriet
    Kulturministeriet; kum
    Kirkeministeriet; km
    By-, Land- og Kirkeministeriet; blkm km
    Miljøministeriet; mim
    Miljø- og Fødevareministeriet; mfvm
    Miljø- og Ligestillingsministeriet; mim mlm
    Ministeriet for Fødevarer, Landbrug og Fiskeri; fvm
    Ministeriet for Grøn Trepart; mgt mgtp
    Ministeriet for Samfundssikkerhed og Beredskab; msb samsik
    Klima-, Energi- og Forsyningsministeriet; kefm
    Energi-, Forsynings- og Klimaministeriet; efkm
    Transportministeriet; trm
    Transport- og Boligministeriet; trm
    Transport-, Bygnings- og Boligministeriet; trm
    Erhvervsministeriet; em
    Erhvervs- og Vækstministeriet; evm em
    Skatteministeriet; skm
    Justitsministeriet; jm
    Forsvarsministeriet; fmn
    Udenrigsministeriet; um
    Udlændinge- og Integrationsministeriet; uim
    Beskæftigelsesministeriet; bm
    Digitaliseringsministeriet; digmin
    Digitaliserings- og Ligestillingsministeriet; digmin
    Kommunal- og Forvaltningsministeriet; kfm
    Ankestyrelsen; ast; Social- og Boligministeriet
    Arbejdstilsynet; at; Beskæftigelsesministeriet
    Arbejdsmarkedets Erhvervssikring; aes
    Banedanmark; bane; Transportministeriet
    Beredskabsstyrelsen; brs; Ministeriet for Samfundssikkerhed og Beredskab
    Bolig- og Planstyrelsen; bpst
    Børne- og Ungdomspædagogernes Landsforbund; bupl
    Civilstyrelsen; civilstyrelsen; Justitsministeriet
    Danmarks Statistik; dst; Digitaliseringsministeriet
    Danmarks Miljøportal; miljoeportal
    Danske Regioner; regioner
    Datatilsynet; datatilsynet dt; Justitsministeriet
    Det Nationale Videnscenter for Demens; videnscenterfordemens
    Digitaliseringsstyrelsen; digst; Digitaliseringsministeriet
    Energistyrelsen; ens; Klima-, Energi- og Forsyningsministeriet
    Erhvervsstyrelsen; erst; Erhvervsministeriet
    Europa-Kommissionen; ec europa
    Familieretshuset; familieretshuset; Social- og Boligministeriet
    Finanstilsynet; ftnet; Erhvervsministeriet
    Fiskeristyrelsen; fiskeristyrelsen; Ministeriet for Fødevarer, Landbrug og Fiskeri
    Folketinget; ft
    Folketingets Ombudsmand; ombudsmanden
    Forsyningstilsynet; forsyningstilsynet; Klima-, Energi- og Forsyningsministeriet
    Færdselsstyrelsen; fstyr; Transportministeriet
    Fødevarestyrelsen; fvst foedevarestyrelsen; Ministeriet for Fødevarer, Landbrug og Fiskeri
    Geodatastyrelsen; gst
    Institut for Menneskerettigheder; humanrights
    KL; kl
    KOMBIT; kombit
    Klagenævnet for Udbud; klfu
    Klimadatastyrelsen; kds sdfi; Klima-, Energi- og Forsyningsministeriet
    Kommunekredit; kommunekredit
    Konkurrence- og Forbrugerstyrelsen; kfst; Erhvervsministeriet
    Kriminalforsorgen; krfo kriminalforsorgen; Justitsministeriet
    Kystdirektoratet; kyst; Miljøministeriet
    Landbrugsstyrelsen; lbst; Ministeriet for Fødevarer, Landbrug og Fiskeri
    Ligebehandlingsnævnet; lbn
    Lægemiddelstyrelsen; dkma laegemiddelstyrelsen; Indenrigs- og Sundhedsministeriet
    Medarbejder- og Kompetencestyrelsen; medst; Finansministeriet
    Miljø- og Fødevareklagenævnet; mfkn
    Miljøstyrelsen; mst; Miljøministeriet
    Nationalt Center for Ældre; nca
    Naturstyrelsen; nst; Miljøministeriet
    Naturerhvervstyrelsen; naturerhverv
    Nævnenes Hus; naevneneshus; Erhvervsministeriet
    Patientombuddet; patientombuddet
    Plan- og Landdistriktsstyrelsen; plst; By-, Land- og Kirkeministeriet
    Planklagenævnet; naevneneshus
    Rigsarkivet; sa rigsarkivet; Kulturministeriet
    Rigsombudsmanden på Færøerne; fo
    Rigsombudsmanden i Grønland; gl
    Rigspolitiet; politi; Justitsministeriet
    Rigsrevisionen; rigsrevisionen
    Rådet for Digital Sikkerhed; digitalsikkerhed
    Det Centrale Handicapråd; dch
    Sikkerhedsstyrelsen; sik; Erhvervsministeriet
    Slots- og Kulturstyrelsen; slks; Kulturministeriet
    Social- og Boligstyrelsen; sbst; Social- og Boligministeriet
    Social- og Ældrestyrelsen; sas
    Socialstyrelsen; socialstyrelsen
    Socialtilsynet; socialtilsyn
    Spillemyndigheden; spillemyndigheden; Skatteministeriet
    Statens Institut for Folkesundhed; sdu
    Statens It; statens-it; Digitaliseringsministeriet
    Statens Serum Institut; ssi; Indenrigs- og Sundhedsministeriet
    Styrelsen for Arbejdsmarked og Rekruttering; star; Beskæftigelsesministeriet
    Styrelsen for Dataforsyning og Infrastruktur; sdfi
    Styrelsen for Forskning og Uddannelse; ufm
    Styrelsen for Grøn Arealomlægning og Vandmiljø; sgav; Ministeriet for Grøn Trepart
    Styrelsen for International Rekruttering og Integration; siri; Udlændinge- og Integrationsministeriet
    Styrelsen for It og Læring; stil; Børne- og Undervisningsministeriet
    Styrelsen for Patientklager; stpk; Indenrigs- og Sundhedsministeriet
    Styrelsen for Patientsikkerhed; stps; Indenrigs- og Sundhedsministeriet
    Styrelsen for Samfundssikkerhed; samsik; Ministeriet for Samfundssikkerhed og Beredskab
    Styrelsen for Undervisning og Kvalitet; stuk; Børne- og Undervisningsministeriet
    Styrelsen for Vand- og Naturforvaltning; svana
    Sundhedsdatastyrelsen; sds sundhedsdata; Indenrigs- og Sundhedsministeriet
    Sundhedsstyrelsen; sst; Indenrigs- og Sundhedsministeriet
    Søfartsstyrelsen; dma soefartsstyrelsen; Erhvervsministeriet
    Skattestyrelsen; skat sktst; Skatteministeriet
    Gældsstyrelsen; gaeldst; Skatteministeriet
    Vurderingsstyrelsen; vurdst; Skatteministeriet
    Trafikstyrelsen; tbst trafikst; Transportministeriet
    Trafik-, Bygge- og Boligstyrelsen; tbst
    Udbetaling Danmark; atp udk
    Udlændingestyrelsen; us; Udlændinge- og Integrationsministeriet
    VIVE; vive
    Vejdirektoratet; vd; Transportministeriet
    Økonomistyrelsen; oes; Finansministeriet
    """
}
