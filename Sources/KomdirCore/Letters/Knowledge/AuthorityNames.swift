/// The bodies of the state and beside it, today's and those since 1995.
extension AuthorityBook {
  /// Names of ministries are joined anew at each change of government: the parts serve all of them.
  // name; short names and domains; stands under
  static let names = """
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
    Indenrigs- og Socialministeriet; ism
    Social- og Integrationsministeriet; sm
    Social-, Børne- og Integrationsministeriet; sbim sm
    Ministeriet for Børn, Ligestilling, Integration og Sociale Forhold; mblis sm
    Velfærdsministeriet; vfm
    Ministeriet for Sundhed og Forebyggelse; sum
    Økonomi- og Erhvervsministeriet; oem
    Erhvervs- og Selskabsstyrelsen; eogs; Økonomi- og Erhvervsministeriet
    Erhvervs- og Byggestyrelsen; ebst; Økonomi- og Erhvervsministeriet
    Erhvervsfremmestyrelsen; efs; Erhvervsministeriet
    By- og Boligministeriet; bm
    Boligministeriet; bom
    Bygge- og Boligstyrelsen; bbs; Boligministeriet
    Ministeriet for By, Bolig og Landdistrikter; mbbl
    Udlændinge-, Integrations- og Boligministeriet; uibm
    Ministeriet for Flygtninge, Indvandrere og Integration; inm nyidanmark
    Integrationsministeriet; inm
    Miljø- og Energiministeriet; mem
    Klima- og Energiministeriet; kemin
    Klima-, Energi- og Bygningsministeriet; kebmin
    Forsknings- og Informationsteknologiministeriet; fsk
    Forskningsministeriet; fsk
    Ministeriet for Videnskab, Teknologi og Udvikling; vtu
    Videnskabsministeriet; vtu
    IT- og Forskningsministeriet; itf
    Ministeriet for Forskning, Innovation og Videregående Uddannelser; fivu
    Ministeriet for Børn og Undervisning; uvm
    Ministeriet for Børn, Undervisning og Ligestilling; uvm
    Arbejdsministeriet; am
    Trafikministeriet; trm
    Transport- og Energiministeriet; trm tem
    Fødevareministeriet; fvm
    Landbrugs- og Fiskeriministeriet; lfm
    Ministeriet for Landbrug, Fødevarer og Fiskeri; fvm
    Ministeriet for Ligestilling og Kirke; mlk
    Ministeriet for Offentlig Innovation; moi
    Ministeriet for Udviklingssamarbejde; um
    Ministeriet for Nordisk Samarbejde; um
    Kirke-, Uddannelses- og Forskningsministeriet; kuf
    Europa- og Ligestillingsministeriet; um
    Den Sociale Sikringsstyrelse; dss; Socialministeriet
    Sikringsstyrelsen; dss
    Den Sociale Ankestyrelse; dsa; Socialministeriet
    Pensionsstyrelsen; penst; Beskæftigelsesministeriet
    Arbejdsdirektoratet; adir; Beskæftigelsesministeriet
    Arbejdsmarkedsstyrelsen; ams; Beskæftigelsesministeriet
    Arbejdsskadestyrelsen; ask; Beskæftigelsesministeriet
    Direktoratet for Arbejdstilsynet; at
    Styrelsen for Fastholdelse og Rekruttering; sfr; Beskæftigelsesministeriet
    Servicestyrelsen; servicestyrelsen; Socialministeriet
    Statsforvaltningen; statsforvaltningen
    Statsforvaltningen Syddanmark; statsforvaltningen
    Det Kommunale og Regionale Evalueringsinstitut; kreevi
    Det Kommunale Momsrefusionsudvalg; im
    Krevi; krevi
    Sundhedsdokumentation; sst
    Sundhedsvæsenets Patientklagenævn; pkn
    Statens Luftfartsvæsen; slv; Transportministeriet
    Trafikstyrelsen for Jernbane og Færger; trafikstyrelsen
    Bygningsstyrelsen; bygst; Transportministeriet
    Kystinspektoratet; kyst
    Farvandsvæsenet; frv
    Kort & Matrikelstyrelsen; kms; Miljøministeriet
    Skov- og Naturstyrelsen; sns; Miljøministeriet
    By- og Landskabsstyrelsen; blst; Miljøministeriet
    Naturklagenævnet; nkn
    Natur- og Miljøklagenævnet; nmkn
    Miljøklagenævnet; mkn
    Plantedirektoratet; pdir
    Fødevaredirektoratet; fdir
    Veterinærdirektoratet; vetdir
    Direktoratet for FødevareErhverv; dffe
    Landbrugs- og Fiskeristyrelsen; lfst
    Styrelsen for Slotte og Kulturejendomme; slke
    Kulturarvsstyrelsen; kuas; Kulturministeriet
    Biblioteksstyrelsen; bs; Kulturministeriet
    Styrelsen for Bibliotek og Medier; bibliotekogmedier; Kulturministeriet
    Kulturstyrelsen; kulturstyrelsen; Kulturministeriet
    Kunststyrelsen; kunst; Kulturministeriet
    Statens Arkiver; sa; Kulturministeriet
    Told- og Skattestyrelsen; tolds
    SKAT; skat
    Toldstyrelsen; toldst; Skatteministeriet
    Skatteforvaltningen; sktst
    Skatteankestyrelsen; skatteankestyrelsen
    Landsskatteretten; lsr
    Motorstyrelsen; motorst; Skatteministeriet
    Skatteministeriets Departement; skm
    Udviklings- og Forenklingsstyrelsen; ufst; Skatteministeriet
    Administrations- og Servicestyrelsen; adst; Skatteministeriet
    Finansstyrelsen; oes
    Personalestyrelsen; perst; Finansministeriet
    Moderniseringsstyrelsen; modst; Finansministeriet
    Statens Administration; statens-adm
    Slots- og Ejendomsstyrelsen; ses
    Velfærdskommissionen; vk
    IT- og Telestyrelsen; itst
    Telestyrelsen; tst
    Konkurrencestyrelsen; ks
    Forbrugerstyrelsen; fs
    Forbrugerombudsmanden; kfst
    Patent- og Varemærkestyrelsen; dkpto; Erhvervsministeriet
    Erhvervs- og Vækststyrelsen; erst
    Danmarks Miljøundersøgelser; dmu
    Danmarks Meteorologiske Institut; dmi
    De Nationale Geologiske Undersøgelser for Danmark og Grønland; geus
    GEUS; geus
    Energitilsynet; energitilsynet
    Energinet; energinet
    Center for Kommunal Økonomi; im
    CPR-administrationen; cpr
    CPR-kontoret; cpr
    Indenrigs- og Sundhedsministeriets Benchmarkingenhed; benchmark
    Danmarks Evalueringsinstitut; eva
    Danmarks Akkrediteringsinstitution; akkr
    Styrelsen for Videregående Uddannelser; ufm
    Forsknings- og Innovationsstyrelsen; fi
    Universitets- og Bygningsstyrelsen; ubst
    Undervisningsstyrelsen; us
    Skolestyrelsen; skolestyrelsen
    UNI-C; uni-c
    Styrelsen for Uddannelse og Kvalitet; stuk; Børne- og Undervisningsministeriet
    Børne- og Undervisningsstyrelsen; stuk
    Kvalitets- og Tilsynsstyrelsen; ktst
    Udlændingeservice; nyidanmark
    Hjemrejsestyrelsen; hjst; Udlændinge- og Integrationsministeriet
    Flygtningenævnet; fln
    Udlændingenævnet; udln
    Direktoratet for Kriminalforsorgen; krfo; Justitsministeriet
    Direktoratet for Kriminalforsorg; krfo; Justitsministeriet
    Rigspolitichefen; politi
    Rigsadvokaten; ankl
    Politiets Efterretningstjeneste; pet
    Domstolsstyrelsen; domstol
    Den Uafhængige Politiklagemyndighed; dup
    Færdselssikkerhedskommissionen; fsk
    Rådet for Sikker Trafik; sikkertrafik
    Center for Cybersikkerhed; cfcs; Forsvarsministeriet
    Forsvarskommandoen; fko
    Forsvarsministeriets Ejendomsstyrelse; ejst; Forsvarsministeriet
    Hjemmeværnskommandoen; hjv
    Søværnskommandoen; svn
    Arbejdsmiljørådet; amr
    Det Nationale Forskningscenter for Arbejdsmiljø; nfa
    Beskæftigelsesrådet; br
    Statens Byggeforskningsinstitut; sbi
    Socialforskningsinstituttet; sfi
    AKF; akf
    Det Etiske Råd; etiskraad
    Børnerådet; boerneraadet
    Rådet for Socialt Udsatte; udsatte
    Ligestillingsrådet; lige
    Folketingets Administration; ft
    Grønlands Selvstyre; nanoq
    Naalakkersuisut; nanoq
    Færøernes Landsstyre; lms
    Sundhedskartellet; shk
    Forhandlingsfællesskabet; forhandlingsfaellesskabet
    Kommunernes Landsforening; 
    Amtsrådsforeningen; arf
    Trafikselskabet Movia; moviatrafik movia
    Sydtrafik; sydtrafik
    Midttrafik; midttrafik
    FynBus; fynbus
    Nordjyllands Trafikselskab; nordjyllandstrafikselskab ntr
    Metroselskabet; m
    Sund & Bælt; sbf
    Udviklingsselskabet By & Havn; byoghavn
    Havarikommissionen; havarikommissionen
    Jernbanenævnet; jernbanenaevnet
    Ankenævnet på Energiområdet; energianke
    Disciplinærnævnet; dn
    Spildevandsudvalget; ida
    Professionshøjskolen Absalon; pha
    Københavns Professionshøjskole; kp
    VIA University College; via
    UC SYD; ucsyd
    UCL Erhvervsakademi og Professionshøjskole; ucl
    Professionshøjskolen UCN; ucn
    Styrelsen for Sundhed og Forebyggelse; sst
    Ældretilsynet; stps
    Nationalt Genom Center; ngc; Indenrigs- og Sundhedsministeriet
    Amgros; amgros
    MedCom; medcom
    Danmarks Nationalbank; nationalbanken
    Danish Energy Agency; ens
    Danish Agency for Digital Government; digst
    Danish Ministry of the Environment; mim
    Danish Health Authority; sst
    Danish Business Authority; erst
    Danish Maritime Authority; dma
    Danish Data Protection Agency; datatilsynet
    Danish Environmental Protection Agency; mst
    Danish Geodata Agency; gst
    Danish Transport Authority; trafikst
    Danish Veterinary and Food Administration; fvst
    Danish Working Environment Authority; at
    Danish Patient Safety Authority; stps
    Danish Medicines Agency; dkma
    Danish Competition and Consumer Authority; kfst
    Danish Immigration Service; us
    Danish Agency for Labour Market and Recruitment; star
    Danish Health Data Authority; sds
    Danish Civil Aviation and Railway Authority; trafikst
    European Commission; ec europa
    Det Europæiske Databeskyttelsesråd; edpb
    European Data Protection Board; edpb
    Nordisk Ministerråd; norden
    """
}
