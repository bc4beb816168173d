/// Matters that public administration speaks of everywhere, with words that speak of each. A codebook's theme that is about
/// one of them is recognised by more words than its own terms; they weigh less (`ThemeSigns`).
enum ThemeConcept: Int, CaseIterable {
  /// What things cost and who pays.
  case economy
  /// Systems, registers, forms.
  case informationTechnology
  /// When and for how long.
  case deadlines
  /// Between authorities.
  case transitions
  /// What citizens may expect.
  case rights
  /// What municipalities decide themselves.
  case discretion
  case staff
  /// Reporting, control, paperwork.
  case documentation
  case smallMunicipalities
  case children
  case digitalEthics
  case complaints
  /// What words mean.
  case definitions
  case evaluation

  /// Folded; a star stands for any ending.
  static let words: [ThemeConcept: String] = [
    .economy:
      """
    oekonomi* udgift* merudgift* dut omkostning* koste* kost betal* regning* gebyr* finansier* budget*
    refusion* kompens* tilskud* kr kroner mio mia bespar* takst* penge* ydelse* ydelsen beloeb* sats*
    procentsats* egenbetaling* stoetteloeft kontanthjaelp* starthjaelp* loft* skat* indtaegt* indtaegter
    kapital* grundkapital* indskud* laan* rente* husleje* leje* boligstoette boligstoette* provenu*
    statstilskud* bloktilskud* udlign* oekonomisk* dyr dyre dyrt dyrere billig* billigere rammebeloeb*
    anlaegsmidler midler bevilling* bevilg* ressource* ressourcer skadesloes* krone* opkraev* afgift* boede*
    satsregulering* overfoerselsindkomst* refundere* loenudgift* raad
    """,
    .informationTechnology:
      """
    it system* systemleverandoer* sagssystem* fagsystem* data* dataudveksling snitflade* leverandoer*
    register* registre jobnet bbr digital* ansoegningsskema* borger* virk* virk blanket* skema*
    selvbetjening* software program* stregkode* bossinf kode* udvikl* nemid mitid cpr* app* server*
    elektronisk* integration*
    """,
    .deadlines:
      """
    ikraft* ikrafttraed* kraft implementer* frist* varsel* udskyd* udsaet* overgangsordning*
    overgangsperiode* dato* datoen slutdato* aarsskifte* nytaar nytaar* maaned* uge uger ugers hverdag*
    arbejdsdag* dage doegn timer periode* perioden loebetid* loebe loeber varighed* gyldighed* udloeb*
    udgangen januar februar marts april juni juli august september oktober november december tidsplan*
    tidsramme* forberede* forberedelse* sommerferie* tidligst senest klar kvartal hurtig* udloebe*
    tidsbegraens* opbevaring* ventetid* tidsfrist* straks snart traede traeder halvaar* aar
    virkningstidspunkt* starttidspunkt*
    """,
    .transitions:
      """
    overgang* sammenhaeng* samarbejd* koordin* handlekommune* fraflytning* fraflytter* tilflytning*
    nabokommune* region* regional* politi* orienter* mellemkommunal* flytter flyttet flytning myndigheder
    myndighed* snitflader tvaers tvaergaaende sektor* hospital* sygehus* psykiatri* praktiserende laege*
    almen styrelse* styrelsen* politiet ansvarsfordel* rette* henvendelse* skift* skifte skifter udskriv*
    udskrevet kommuner overleverin* overlever* overdrag*
    """,
    .rights:
      """
    retssikker* partshoer* partshoeres samtykk* sanktion* straf* straffe* rettighed* proportional*
    ligebehandl* tilbagevirk* bagud rimelig* tro retsfoelelse* afgoerelse* begrund* hoeres hoert ret retten
    pligt* pligter* krav vilkaarlig* forskelsbehandl* diskriminer* frihed* ytring* ytringer ytringsfrihed*
    privatliv* tvang* tvinge* borger borgeren borgerne borgere udsatte udsat hjemloese skriftlig* besked
    brev breve oplys* oplyse oplyses vejled* maalgruppe* ejendomsret* haefte* haefter strafbart beskyttelse*
    beskytte* retfaerd* uretfaerd* amnesti boedestraf* vejlede
    """,
    .discretion:
      """
    raaderum* selvstyr* lokale lokal lokalt kommunalbestyrelse* byraad* byraadet skoen* skoennet
    metodefrihed* saerregl* statslig* centrale central* hjemmel* bemyndig* kompetencen afgoeres
    beslutning* beslutte* beslutter bestemme* bestemmer selv valgfri* frihed* regler fastsaette fastsaetter
    politiske politisk* frivillig* skal* detaljer* detailregul* detailstyr* kriterier* bekendtgoerelse*
    anvisningsret* anvisning* veto indstilling* indstil* udpege* kommunal kommunale lokalraad* undtag*
    dispens* antal antallet
    """,
    .staff:
      """
    medarbejd* personale* kompetenc* efteruddann* sagsbehandler* rekrutter* bemand* aarsvaerk* arbejdstid*
    vikar* ansat* ansatte mandetim* mand fagligh* faglig* uddann* teknikere tekniker* arbejdskraft*
    stilling* ansaette* omskoling* vagtplan* overenskomst* loen* personalets kollega* kolleger frivillige
    vagt* jobcenter* bemandet
    """,
    .documentation:
      """
    dokument* tilsyn* kontrol* kontroller* indberet* bureaukrat* ajourfoer* registrer* proceskrav*
    opgoerelse* opgoer* administr* administrativ* papirarbejde* skema* indmeld* meldes rapport* rapporter*
    journal* notat* notere* haandhaev* inspektion* straffes overtraedelse* fotografi* billede* kvittering*
    taelle* papir* bevis* dokumentere attest* sagsgang* arbejdsgang*
    """,
    .smallMunicipalities:
      """
    oe oeer oeen oekommun* oeens lille smaa mindre smaaoe* faerge* faergen landdistrikt* landkommun*
    yderomraad* yderkommun* afstand* langt udkant* udkanten land landet landsby* landsbyer bornholm* laesoe*
    samsoe* fanoe* aeroe* indbygger* indbyggere turist* turistby* graense* graensekommun* sommerhus*
    tyndt befolk* vores
    """,
    .children:
      """
    boern* barn* unge ung* skole* daginstitution* foraeldre* boernefamil* elev* elever ungdom* ungdomsbolig*
    uddannelsesinstitution* studerende* familie* familier boernehave* dagtilbud* laerer*
    """,
    .digitalEthics:
      """
    digitalt udsatte* selvbetjening* mitid nemid persondata* cpr* samkoer* anonym* offentliggoer* papir*
    gdpr databeskyttelse* digital post fritaget personoplysning* adresse* telefonnummer* privatadresse*
    overvaag*
    """,
    .complaints:
      """
    klage* klageadgang* klageinstans* ankestyrels* paaklag* rekurs* proev* anke* indbringe* proevet proeves
    proevelse* domstol* endelig klagesag* appel* ombudsmand*
    """,
    .definitions:
      """
    definition* definer* praeciser* uklar* fortolk* begreb* udtryk* ordlyd* formuler* afgraens* tvivl* menes
    ord ordet ordene forstaas forstaa tydelig* tydeliggoer* klar klart eksempel* eksempler fremgaa* afklar*
    bemaerkningerne vejledning* vejledningen hvad hvornaar gaelder skriv lovtekst* tekst* teksten laeses
    lyde hedde affattes omfattet omfatter beregnes maales
    """,
    .evaluation:
      """
    evaluer* evaluering* opfoelg* revisionsbestemm* statistik* erfaring* erfaringsopsamling* effektmaal*
    midtvejs* foelge foelges undersoeg* opgoerelse* goeres op opgjort virkningen forloebsstudie* maale*
    revideres revision*
    """,
  ]
}
