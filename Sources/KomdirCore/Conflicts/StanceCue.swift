/// What words say of whether somebody wants a thing, in Danish and a little English.
///
/// They are weighed against each other (`StanceSigns`); none decides alone. All are folded. A star stands for any ending,
/// `_` for a blank.
enum StanceCue: Int, CaseIterable {
  /// The attitude is good: "hilser velkommen", "rimelig".
  case approves
  /// The attitude is bad: "fraråder", "for kort".
  case objects
  /// Something is to go: "udgå", "slettes".
  case removes
  /// Words for the going itself: whoever approves of it wants the thing away ("afskaffelsen af").
  case takesAway
  /// Something is to stay as it is.
  case keeps
  /// Something is asked for.
  case demands
  /// The same, in words that by themselves ask for a thing.
  case demandsPlainly
  case asks
  /// What others say is told.
  case reports
  case conditions
  case more
  case less
  /// Beside an amount: it is the one that is wanted.
  case sets
  /// Beside an amount: it is the one that is not wanted.
  case rejects
}

extension StanceCue {
  static let words: [StanceCue: String] = [
    .approves:
      """
    stoett* bakke*_op enig enige tilslutte* velkommen hilse* glade glad glaed* positiv* tilfreds* fornuftig*
    rimelig* passende rigtig rigtigt rigtigst* rigtige_skridt noedvendig* fordel* gevinst* lettelse letter
    velbegrunde* klar_til klare_til i_orden fint bifald* tiltraed* anerkend* accepter* uproblematisk*
    staa_inde_for leve_med passer overhold* velvalgt godt god gode gavn* hensigtsmaessig* tilstraekkelig*
    vigtigt vigtig sympati* forbedr* enkelt enklere retfaerdig* sund sundt oenskvaerdig* ros rose* frigoer*
    ligger_godt spar_tid ensartet ens_regler naturlig* indlysende loesning* begejstr* setter_pris
    saetter_pris kompromis opbakning medvind paa_hoejde luft paa_tide klog* kaerkommen* udmaerke* imoedeser
    opmuntrende forstaaelse_for bakkes_op er_nok kan_gennemfoeres gennemfoeres virket_efter_hensigten
    ensartet_praksis trygt trygge_ved prisvaerdig* glimrende lovende ser_frem_til okay acceptabel*
    realistisk* overkommelig* holdbar* afbalanceret balanceret vellykket meningsfuld* giver_mening
    giver_god_mening paakraev* relevant* kan_godt udmaerket roser velvillig* bakke* welcome* support* agree*
    reasonable appropriate sensible
    """,
    .objects:
      """
    imod modsaett* modstander* fraraade* advare* gaar_for_vidt gaar_for_langt urimelig* forkert* strider
    unoedvendig* uheldig* urealistisk* for_kort for_lang for_langt for_laenge for_meget for_lidt for_lav*
    for_hoej* for_omfattende for_stor for_bred* for_snaever* bekymr* frygte* utryg* betaenkelig* kritisk*
    kritiser* problematisk* ude_af_proportion* uacceptab* afvise* uenig* protest* meningsloes* spild skade*
    skaevvrid* uhensigtsmaessig* undrer kan_ikke_se ser_ingen_grund ingen_grund belast* tung tungt
    bureaukrati* tvivl* nej mister udhule* overfloedig* ude_af_trit tage_afstand tager_afstand dyr dyrt
    svaekke* forringe* umulig* haabloes* ugennemtaenkt indgreb indgribende skeptisk* forbehold*
    uforstaaelig* ikke_rimelig gaar_galt vender_os_mod vender_sig_mod uklog* for_vidtgaaende vidtgaaende
    beklag* risiker* gaar_imod uoverskuelig* uoverkommelig* unfair uretfaerdig* tvinge* for_stort for_store
    for_dyrt for_stram* for_vag* overdreven* overdrevet fejl fejlagtig* utilfreds* nytteloes* formaalsloes*
    kontraproduktiv* mistillid* oppose* object* against unreasonable unnecessary disagree*
    """,
    .removes:
      """
    udgaa udgaar slette* fjerne* ophaeve* afskaffe* droppe* stryge* strog* bortfald* falder_bort falde_bort
    tages_ud tage_ud opgive* opgives udelade* forsvind* undlade* undgaa* holdes_ude holdes_helt_ude
    tages_af_bordet opgive skrottes nedlaegg* afskaere* forkaste* skaeres_vaek holde_ude ud_af annuller*
    traekkes_tilbage udtages skrot* sloejfe* vaek gaa_ud gaar_ud kasser* delete* removed dropped abolish*
    """,
    .takesAway:
      """
    afskaffelse* ophaevelse* bortfald* forsvind* falder_bort falde_bort ikke_laengere afskaere* fjernelse*
    afloese* slopp* slipper slippe uden ikke_kan_indbringes ikke_kan_paaklages fritag* undtag* friholde*
    sluttes endelig sidste_ord det_sidste ude abolition
    """,
    .keeps:
      """
    bevar* opretthold* forbliv* fasthold* bliv*_staaende boer_blive maa_blive skal_blive beholde* fortsat
    fortsaette* uaendre* roeres_ikke bestaa nuvaerende som_i_dag ligge_fast boer_derfor_blive behold
    bibehold* viderefoer* gaeldende status_quo staa_ved som_hidtil som_nu uroert maintain* retain* unchanged
    """,
    .demands:
      """
    boer skal foreslaa* oensk* savne* gerne hellere anbefal* foretraek* lad giv saet skriv overvej bede*
    beder efterlys* kraev* krav maa burde kunne ville behov_for brug_for mangler udvid* forlaeng* udskyd*
    udsaet* rykkes haeves saenkes haev forventer forslag opfordre* indfoer* udbed* appellerer henstille*
    haabe* rette bedst hoejst mindst tidligst should propose* suggest* request* prefer*
    """,
    .asks:
      """
    ? hvem hvordan hvornaar hvilke* hvorfor uklar* praecisere* fremgaar_ikke fremgaar forklar* eksempler
    tvivl mangler_svar forstaas spoerg* gaelder_de oplyst svar_paa unclear clarify clarified afklar* uvished
    uvist
    """,
    .reports:
      """
    mener_at har_hoert hoert_fra hoert_oensker deres_opfattelse deres_holdning refererer noteret
    til_orientering gengiver nabokommun* oplyser
    """,
    .conditions:
      """
    hvis saafremt forudsat under_forudsaetning blot betinge* naar_blot samtidig if provided kun_hvis
    """,
    .demandsPlainly:
      """
    boer skal_kunne foreslaa* oensk* gerne anbefal* hjemmel maa_gerne savne* skal hoerer maa ville vil
    brug_for behov_for should propose*
    """,
    .more:
      """
    laengere forlaeng* udvid* haev* stoerre flere hoejere for_kort for_lav* for_lidt foerst udskyd* udsaet*
    senere oeges oege mindst for_faa for_snaever* skaerp* bredere oeg* hoejne* loeft* styrk* strengere
    hyppigere oftere longer higher extend*
    """,
    .less:
      """
    kortere forkort* begraens* saenk* lavere mindre faerre halver* for_lang for_laenge for_langt laenge
    for_hoej* for_meget for_stor* hoejst ned_til skaeres_ned hurtigere tidligere rigeligt nok for_mange
    for_bred* bloedes nedsaet* reducer* lempe* lempelig* sjaeldnere mindske* skaere_ned minimer* shorter
    lower reduce*
    """,
    .sets:
      """
    boer_vaere foreslaa* foreslog saettes_til saet boer maa_vaere mindst hoejst op_til tilstraekkelig* nok
    rigeligt rimelig* passende fint fornuftig* stoett* vaere foretraek* hellere gerne anbefal* rette_niveau
    velvalgt i_orden kan_goere_det ramme_bedre til giv lad accepter* staa_inde_for enig* bakke* velkommen
    hilser uproblematisk* klar_til vil_vaere ville kunne loeber forlaeng* udskyd* begraens* uenig* tilfreds*
    forslag passer vent skal maa behov forbliv* fortsaet* should propose* reasonable enough
    """,
    .rejects:
      """
    for_kort for_lang* for_meget for_lidt for_lav* for_hoej* urealistisk* ude_af_proportion* ingen_tid
    ikke_begrundet kan_ikke_anbefale ikke_anbefale ikke_stoette ikke_tiltraede ikke_acceptere er_laenge for_laenge ingen_kan for_knap* utilstraekkelig* for_stram*
    raekker_ikke naeppe saenkes_fra overskrid* too_short too_long too_high too_low for_dyrt
    """,
  ]

  /// Words that turn what stands beside them round.
  static let negations: Set<String> = [
    "ikke", "ingen", "intet", "naeppe", "hverken", "aldrig", "ej", "not", "no", "never",
  ]

  /// Words that turn from what is granted to what is wanted.
  static let turns: Set<String> = ["men", "dog", "imidlertid", "hvorimod", "but", "however"]
}
