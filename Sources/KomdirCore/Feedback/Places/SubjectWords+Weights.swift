/// Stems that remarks on any draft share, with the weight that is left to them when a remark's subject is looked for.
///
/// Counted over members' remarks on eight drafts: a stem that stands in remarks on three of them weighs 0.35, on four
/// 0.2, on five 0.12, on six 0.08, on seven or eight 0.04.
extension SubjectWords {
  static let weights: [String: Double] = {
    var weights: [String: Double] = [:]
    for (weight, stems) in table {
      for stem in stems.split(whereSeparator: \.isWhitespace) { weights[String(stem)] = weight }
    }
    return weights
  }()

  private static let table: [(Double, String)] = [
    (
      0.35,
      """
      aabningstid aeldr aergerligt afgraensning afkrydsningsskema aftal antagels bakk bedr begrundels
      begrundelseskrav behov bekraeft beloeb bemand beregning besked beskrivels besparels billigt bind boed
      burd bygg byraad daarligt dansk definition deler desto direktion diskut drift dyrt egen egentlig egne
      ejer eksempl endelig evalu faerr fastsaett fil fjerd folk fordel forklar forlaeng formiddag forud
      genbrug gener gentag grund haandfuld halv henvist hermed hertil hjemmel holdning hvorfor
      indkoeringsperiod indtil interval januar kapitel kapitl klagesag koeb konkr kontaktpunkt kraft kritik
      kvartal kvitt lagt led lidt linj loeb loesning loft luft maad medlemm mener mild modsatt modtag moed
      nabo nogl nuva nyttigt oeget oekonomisk offentliggoerels omtal opdrag oplev oprett overfloedigt
      overgangsperiod overlapp oversigt part period permanent pill plads privat raekk raekkefoelg reform
      revisor sammensaetning sanktion skab skatteyd skift skriftlig snitflad soeg stemning stoerr stor svaer
      svaert taber taet tall tank tidligst tilsigt tilsyn tog uaendr ude udgav udsted udvid uenig ugern
      undervaerk undtag unge varig varsel vedlagt vedtagels vel vent ventetid virkelig webinar ydels
      """
    ),
    (
      0.2,
      """
      adgang administr alligevel angaa ansvar antal bare begg begreb begrund bemyndigels bero betydning bord
      brevskabelon budgetaar dage data del dere drej ene faaet faktisk fast fejl flytt forening foreslaa
      foretraekk forhandling fornuftigt forskell gaml gavn give gode haft halvt hent heraf hinand hoeringssvar
      hvilk hvornaar igennem ikrafttraedels klar kommentar leverando leveringstid lill list loen lovtekst
      lyder mellem mest mig mine modvilj mulig nabokommun naepp ned nyt oekonomiafdeling oevrig oevrigt omgang
      opfordr opgo ordet overskrift overvejels paabud pkt plan reelt regneark ret revisionsbestemmels ring
      saerlig saett sagen sagern sammenholdt selvbetjeningsloesning sidd sige sin ske skriftligt slaa slet
      syne tal taler tast tempo tilslutt traed tvivl udtryk uge undervej undervisning undtagels vaesentlig
      vagthold varsl vedhaeft vedtag vide virk vurd
      """
    ),
    (
      0.12,
      """
      afsat anderled angaar anonymis baggrund bemaerk betyd bevisbyrd bidrag chefgrupp digital direkt dobbelt
      doemm droeftels endnu engangsudgift erfaring erstatt fagchef fagsystem fint flest foreligg forhold
      formulering forudsaett frem fremgaa fremgaar gav gennemgik glad grundlag haeft hak havd hell helt henvis
      hoeringsbrev hold imod indsnaevr isaer koert kommunal kommunalbestyrels konkret konsekvens lag leve lov
      lovet maerk man material meget minist mod model muligt naevnt nedenfor nogen oekonomi offentlig opgiv
      oplaering ord ordning pct peng plad postkass praecisering raaderum raadig ramm regel rent resultat sag
      sat sker slid spar spurgt stilling stillingtag stoerrels styrels syn telefon tilbag tillid tredjedel
      uklart under vaelg vedhaefted vedr vedro vigtigst vurdering
      """
    ),
    (
      0.08,
      """
      aaret aarligt aarsvaerk afgoerels afsnit aldrig almindelig alt anledning arbejd baad borgerservic brev
      desud dett dog droeft dut eksempel ekstra enest enkl faell foreslaaed forkert form forsoeg forstaa
      forvej forvent fremhaev gaa graens henvendels hjaelp hjemmesid hoering hvad hvert hvordan ikrafttraed
      inden indhold intet kend klag knap kost kredsmoed laegg laeng lave ligg mang medarbejd mening naest
      navnlig netop omkring par peger proev regn rejst rundt saadan sager saml sammenligning send senest side
      skoen skyld sprog stadig stat still stoett summ tage tekst var vej vejen vidt vikar
      """
    ),
    (
      0.04,
      """
      aar aendr aendring alen alle allered anden andet andr beder bedt bemaerkning bestemmels betal blev bliv
      boer borg brug brugt dag dato dem den denn der derfor det efter eller end ender enig enkelt faa faar
      fald find fler foelg foer foerst for fordi foreslaar forskellig forslag forvaltning fra frist gaar gaeld
      gang gern giver god goer halvdel har have hele hensyn henvisning her hoer hos hvem hver hvis hvor igen
      ikke ind ingen jeg kan komm kommun kort kraev krav kun kunn laes lign loes lokal loven lovforslag maa
      maaned mangl med men mere midt mindr mindst ministeri mio naar naevn noget nok nye ogsaa omfatt omraad
      opgav oplysning orden over paa papir paragraf pass praksi problem punkt regl rett saa saetning samm savn
      selv selvbetjening ser set siden sidst sig siger skal skrev skriv som spoergsmaal staa staar sted stk
      svar tager tid til tilfoej timer ting uden udgift udkast uger vaer ved vejledning vil vill vore
      """
    ),
  ]
}
