/// Words of administration and law that say nearly the same: whoever looks for one is shown the others too, further down.
enum Synonyms {
  /// For a stem the stems that say nearly the same.
  static func of(_ stem: String) -> Set<String> { byStem[stem] ?? [] }

  private static let byStem: [String: Set<String>] = {
    var byStem: [String: Set<String>] = [:]
    for line in groups.split(whereSeparator: \.isNewline) {
      let stems = Set(line.split(separator: " ").map { SearchWords.stem(String($0)) })
      for stem in stems { byStem[stem, default: []].formUnion(stems) }
    }
    return byStem.mapValues { $0 }
  }()

  private static let groups = """
    udgift merudgift udgifter omkostning koster betale regning økonomi finansiering penge
    kompensation kompenseres dut merudgift finansiering refusion godtgørelse økonomi skadesløs
    besparelse mindreudgift provenu gevinst
    gebyr betaling takst afgift egenbetaling
    frist tidsfrist varsel dage hverdage uger måneder timer døgn
    forlængelse udsættelse udskyde udskydelse
    ikrafttrædelse ikrafttræden ikraft virkningstidspunkt
    overgangsordning overgangsperiode overgangsbestemmelse
    gyldighed gælde gyldig udløbe udløber løbetid varighed måneder
    bagud tilbagevirkende bagudrettet
    afskaffelse afskaffe ophævelse ophæve bortfald forsvinde fjerne udgå
    forhøjelse forhøje hæve stigning øge
    nedsættelse nedsætte sænke lempelse reduktion reducere
    kompetence afgørelse beføjelse beslutning bemyndigelse tilladelse
    klage klageadgang klageinstans anke påklage rekurs
    straf bøde sanktion strafbar
    tilsyn kontrol inspektion
    indberetning indberette indmelde oplysningspligt
    opbevaring opbevare gemme
    pligt forpligtelse krav skylde
    ret rettighed adgang
    evaluering evaluere opfølgning revision
    personale ansat medarbejder
    høre høring inddrage partshøring
    samtykke accept godkendelse tilladelse
    forvaltning administration sagsbehandling
    byråd kommunalbestyrelse kommune
    kommunal lokal kommune
    borger indbygger
    leverandør it-leverandør system
    digital elektronisk selvbetjening
    definition afgrænsning præcisering
    bemyndigelse hjemmel lovhjemmel
    """
}
