/// The words of each cue, in Danish, Norwegian and English.
///
/// A pattern is one word or several. "*" at a word's end stands for any ending, at its start for any beginning.
extension Cue {
  var words: [String] {
    switch self {
    case .answer:
      [
        "bemærkning*", "høringssvar*", "ideer", "idéer", "svar", "svaret", "svarene", "svarskema*",
        "udtalelse*", "kommentar*",
        "indsigelse*", "tilbagemelding*", "bidrag", "bidraget", "bidragene", "input", "indspil", "synspunkt*",
        "holdning*", "tilkendegivelse*", "respons", "feedback", "høringsbidrag*", "besvarelse*",
        "indlæg", "høringsindlæg", "skemaet", "skema", "ændringsønsker", "svarbrev*",
        "comment", "comments", "submission", "submissions", "response", "responses", "views", "contribution*",
        "merknad*", "høringsuttalelse*", "høringsinnspill*", "innspill*", "uttalelse*", "tilbakemelding*",
        "reaktion*", "tilbagemeldinger", "rettelsesforslag", "ændringsforslagene", "betragtninger",
        "overvejelser", "erfaringer", "vurdering", "vurderinger", "anbefalinger", "anmærkning*", "kritik",
        "opmærksomhedspunkt*", "høringssvarene", "høringsudtalelse*", "stillingtagen", "indspark", "replik",
        "besvarelserne", "besvarelsen", "skriftlige svar", "spørgeskema*", "svarblanket*", "blanket",
        "blanketten", "votering", "remarks", "observations", "opinion", "opinions", "replies", "reply",
        "answers", "input*", "position* paper", "synsmåte*", "synspunkter", "mening", "meninger",
        "tilkendegive", "høringsinput",
      ]
    case .answering:
      [
        "svare", "svarer", "besvare", "besvares", "afgive", "afgives", "afgivelse", "indgives", "indgive",
        "hører gerne", "høre fra", "hører vi", "kommentere", "kommenteres", "udtale sig", "ytre sig",
        "svares",
        "til at svare", "høre jeres", "deltager", "reply", "respond", "submit", "submitted", "avgi",
        "gi innspill", "svarede", "afgiver", "afgav", "udtale", "udtaler", "bemærke", "kommenterer",
        "melde tilbage", "vende tilbage", "meldes tilbage", "give lyd", "give jeres", "bidrage", "bidrager",
        "ytre", "tilkendegive", "tage stilling", "respondere", "uploade", "uploades", "udfylde", "udfyldes",
        "udfyldt", "besvaret", "indtaste", "indtastes", "forholde sig", "gennemgå", "commenting", "answering",
        "feed back", "provide comments",
      ]
    case .deadline:
      [
        "frist", "fristen", "frister", "*frist", "*fristen", "*fristens", "fristudløb", "deadline",
        "deadlines",
        "*deadline", "deadlinen", "seneste tidspunkt", "sidste dag", "sidste dato", "sidste frist",
        "skæringsdato",
        "tidsramme", "closing date", "due date", "due", "tidsfrist*", "sluttidspunkt*", "slutdato*",
        "sidste chance", "sidste svardag", "svardagen", "seneste frist", "skæringsdag", "time limit",
        "cut-off", "final date", "end date",
      ]
    case .limit:
      [
        "senest", "inden", "til og med", "indtil", "frem til", "t.o.m", "ikke senere end", "før",
        "senere end", "no later than", "not later than", "until", "before", "by", "innen",
        "close of business", "ultimo", "seinest", "allersenest", "inden udgangen af", "tidligst muligt",
        "frem til og med", "hen til", "op til", "ikke efter", "forinden", "til den", "up to", "at the latest",
        "latest", "on or before", "ahead of", "prior to", "innen utgangen",
      ]
    case .receive:
      [
        "i hænde", "hænde", "modtage", "modtager", "modtaget", "modtages", "fremme", "indgået", "indkommet",
        "have dem", "hos os", "nå frem", "nået frem", "nå os", "modtagelse", "tilsendt", "have svaret",
        "have jeres", "have modtaget", "fremkomme", "være indsendt", "være os", "reach", "received",
        "mottatt", "i hende", "udbedes", "reach us", "imødeser", "imødeses", "imødese", "fremsendt",
        "være modtaget", "kommet frem", "ankomme", "ankommet", "foreligge", "foreligger", "indløbe",
        "indløbet", "landet", "tilgå", "tilgået", "nå frem til", "afventer", "venter", "se frem til",
        "ser frem til", "have hørt", "få", "får", "hearing from", "receive", "receives", "arrive", "arrives",
        "mottas",
      ]
    case .close:
      [
        "udløber", "slutter", "lukker", "lukkes", "afsluttes", "afslutning", "løber", "varer", "ender",
        "åben", "åbent", "udløb", "closes", "ends", "open", "lukning", "ophører", "slut", "slutter den",
        "udløbe", "udløbet", "stopper", "slutning", "expires", "expire", "closing", "close", "closed",
        "avsluttes", "lukket", "løber ud", "løber frem", "varer til",
      ]
    case .begin:
      [
        "begynder", "starter", "åbner", "sendes ud", "igangsættes", "start", "fra og med", "opens",
        "startede", "indledes", "indledt", "igangsat", "begyndte", "launched", "begins",
      ]
    case .hearing:
      [
        "høring", "høringen", "høringens", "*høring", "*høringen", "høringsperiode*", "høringsfase*",
        "kommentering", "høringsudgave*", "høringsmateriale*", "fremlagt", "fremlægges", "fremlæggelse*",
        "høringsrunde*", "consultation", "hearing", "høyring", "høringsbrev*", "høringsnotat*", "høringstype",
        "offentlig høring", "høringssag*", "høringsportalen", "partshøring*", "lovhøring*", "hastehøring*",
        "consultations", "public consultation", "høringsrunden", "udtalelse", "kommenteringsperiode*",
        "kommenteringsrunde*", "hørings", "høre", "idéfase*", "indkaldelse", "debatfase*",
        "offentlighedsfase*", "indsigelsesperiode*", "høyringa", "høringa",
      ]
    case .send:
      [
        "sendes", "sendt", "send", "sende", "fremsende", "fremsendes", "fremsendt", "indsende", "indsendes",
        "indsendt", "mailes", "mail den", "maile", "stiles", "stilet", "rettes til", "skriv", "skrive",
        "skriver", "skriv til", "e-postes",
        "tilsendes", "afleveres", "sender", "brug", "returneres", "lægges", "sent", "sendast", "emailed",
        "skrives", "sender I", "mailet", "uploades", "uploade", "indlæses", "indberettes",
        "tilstilles", "tilstille", "tilgå", "overbringes", "poste", "postes", "angives i", "afgives på",
        "afgives via", "fremsend", "returner", "indsend", "send dem", "send det", "mail dem", "forward",
        "forwarded", "submit", "submitted to", "send to", "addressed", "directed", "mailed", "adresseres",
        "rettes", "stilet til",
      ]
    case .request:
      [
        "bedes", "anmode", "anmoder", "anmodes", "anmodet", "anmodning", "beder", "bede", "ønskes", "ønsker",
        "gerne", "opfordres", "opfordrer", "inviterer", "invites", "invited", "please", "kindly", "bes",
        "ber",
        "venligst", "bedes venligst", "imødeser", "modtager gerne", "modtager meget gerne", "hører gerne",
        "vil bede", "skal bede", "skal anmode", "er velkommen", "velkommen", "opfordrer til", "invited to",
        "we ask", "requested", "request", "must", "skal være", "håber",
      ]
    case .copy:
      [
        "kopi", "kopimodtager*", "cc-modtager*", "cc", "c.c", "bcc", "i kopi", "kopi til", "orientering",
        "copy", "med kopi", "kopi bedes",
        "cc til", "c.c. til", "genpart", "underretning", "copied", "copying", "cc:",
      ]
    case .question:
      [
        "spørgsmål", "spørgsmålene", "henvendelse", "henvendelser", "kontakt", "kontakte", "kontaktes",
        "kontaktperson", "ring", "ringe", "yderligere oplysninger", "nærmere oplysninger", "uddybende",
        "tvivl",
        "oplysninger om", "uklart", "questions", "question", "enquiries", "contact", "spørsmål",
        "vejledning om",
        "hjælp", "problemer med", "drøfte", "spørg", "spørgsmål til", "kontaktes på", "uddybning", "uddyber",
        "besvarer gerne", "vejleder", "nærmere information", "yderligere information", "mere at vide",
        "vil I vide", "ønsker du", "kan rettes til", "further information", "for more", "queries", "query",
        "sagsbehandler*", "hotline", "telefonisk",
      ]
    case .address:
      [
        "mail", "e-mail", "email", "mailadresse*", "adressen", "adresse", "postkasse*", "mailboks*",
        "pr. mail",
        "pr. e-mail", "elektronisk", "e-post", "hovedpostkasse*",
      ]
    case .commence:
      [
        "i kraft", "ikrafttræ*", "træde", "træder", "virkning", "virkningstidspunkt*", "gælde", "gælder",
        "gældende",
        "virke", "trådt", "trådte", "sættes i drift", "idriftsættes", "ophæves", "afløser", "ophører",
        "force",
        "apply", "takes effect", "ikraft*", "ikraftsætt*", "sættes i kraft", "have virkning",
        "finde anvendelse", "anvendelse", "anvendes", "implementer*", "rulles ud", "driftsstart",
        "entry into force", "into force", "effective from", "enters into", "trer i kraft", "træde i kraft",
      ]
    case .parliament:
      [
        "fremsæt*", "fremsat", "behandles", "behandle", "behandler", "behandling", "behandlet", "folketinget",
        "folketingets", "folketingsår*", "lovprogram*", "vedtage", "vedtages", "vedtaget", "vedtog",
        "vedtagelse*",
        "udvalget", "*udvalg", "*udvalget", "byrådet", "kommunalbestyrelsen", "regionsrådet", "betænkning*",
        "bestyrelsen", "samråd", "aktstykke", "stortinget", "beslutter", "besluttede", "lagtinget",
        "stilling til", "fremlægges for", "forelægges", "forelægge", "folketing", "folketingssamling*",
        "lovforslaget fremsættes", "førstebehandl*", "udvalgsbehandl*", "1. behandling",
        "regeringen forventer", "magistraten", "økonomiudvalget", "direktionen", "committee", "parliament",
        "council meeting", "politisk behandling",
      ]
    case .meeting:
      [
        "møde", "mødet", "møder", "*møde", "*mødet", "*møder", "mødes", "mødtes", "gennemgang",
        "gennemgangen",
        "webinar*", "workshop*", "konference*", "*konference", "temadag*", "spørgetime*", "briefing",
        "seminar*",
        "arrangement*", "borgermøde*", "værksted*", "teams", "dialogmøde*", "meeting", "event",
        "question hour", "informationsmøde*", "orienteringsmøde*", "temamøde*", "høringsmøde*", "kaffemøde*",
        "stormøde*", "fyraftensmøde*", "videomøde*", "onlinemøde*", "debatmøde*", "topmøde*", "besøg",
        "workshoppen", "hearing day", "info-møde*",
      ]
    case .signUp: ["tilmeld*", "deltagelse", "deltage", "registration", "register", "påmelding*", "meld dig"]
    case .act:
      [
        "lov nr", "bekendtgørelse nr", "vejledning nr", "cirkulære nr", "lovbekendtgørelse*", "forordning",
        "regulation",
        "direktiv", "aftale af", "aftalen af", "brev af", "skrivelse af", "rapport af", "rapport",
        "udkast af",
        "dateret", "medfør", "*aftale", "*aftalen", "aftale", "aftalen", "beslutning af", "dom af", "act no",
        "lov af", "bekendtgørelse af", "cirkulære af", "direktiv nr", "forordning nr", "kommissionens",
        "finanslov*", "forlig", "forliget", "betænkning nr", "delaftale*", "økonomiaftale*",
        "trepartsaftale*", "protokol af", "kontrakt af",
      ]
    case .past:
      [
        "sendte", "blev", "var", "havde", "drøftede", "drøftet", "siden", "har været", "indgik", "afgav",
        "skulle", "oversendt", "evalueret", "indkom", "fik", "udsendte", "hørte", "sluttede",
        "udløb", "fremgik", "fandt", "was", "were", "bad", "skrev", "forkortede", "løb", "vedtog",
        "besluttede", "fremsatte", "aftalte", "offentliggjorde", "modtog", "godkendte", "igangsatte",
        "nedsatte", "præsenterede", "blev sendt", "er tidligere", "trådte", "gjaldt", "gik", "afholdt",
        "holdt", "published on", "decided", "adopted", "agreed",
      ]
    case .former:
      [
        "oprindelig*", "tidligere", "hidtidig*", "daværende", "første", "gamle", "forrige", "originally",
        "tidlegare", "allerede udsendte", "først udmeldte", "først meldte", "først", "udmeldte", "hidtil",
        "den gamle", "tidligere udmeldte", "tidligere meddelte", "previously", "original", "the original",
        "initial",
      ]
    case .extend:
      [
        "forlæng*", "udsættes", "udsætte", "udsættelse*", "udsætter", "udsat", "udskyd*", "udskudt", "rykkes",
        "rykke", "rykker", "rykket", "ny frist", "nye frist", "ændret til", "ændres til", "rettelse",
        "udvidet til",
        "udvides", "mere tid", "uge mere", "uger mere", "længere frist", "ny høringsfrist", "ny svarfrist",
        "er nu",
        "extended", "extension", "utsatt", "utsettes", "fornyet frist", "frist er rykket", "forlænget",
        "forlængelse", "får længere", "får mere", "giver mere", "skubbes", "skubber", "rykker vi", "flyttes",
        "flyttet", "flytter", "fremrykkes", "fristforlængelse*", "fristudskydelse*", "ændring af frist",
        "ny dato", "erstattes af", "afløses af", "prolonged", "postponed", "moved to", "new deadline",
      ]
    case .expect:
      [
        "forventes", "forventer", "ventes", "påtænkes", "hensigten", "planen", "planlagt", "agtes",
        "foreslås",
        "regner med", "expected", "forventet", "forventeligt", "skal efter planen", "sigter", "forventer at",
        "regner", "sigter mod", "påregner", "påregnes", "tilstræber", "tilstræbes", "satser", "ambitionen",
        "tidsplanen", "forventning", "efter planen", "plans to", "intends", "intend", "aims", "anticipated",
        "foreseen", "ventelig*",
      ]
    case .publish:
      [
        "offentliggør*", "offentliggjort", "udgives", "udgivet", "udsendes", "udsendt", "udkommer",
        "foreligge*",
        "udsted*", "udstedt", "publice*", "lanceres", "trykke*", "trykken", "klar", "opdateret", "published",
        "omdeles", "udmeldes", "kundgør*", "bekendtgøres", "lægges på", "lægges ud", "gøres tilgængelig",
        "bringes på", "samles i", "sammenfattes", "høringsnotat", "made public", "publication", "publicise*",
      ]
    case .duty:
      [
        "indberet*", "ansøg*", "meddelelse", "overgang*", "overgangsperiode*", "udpeget", "opfølgning",
        "evalueres",
        "fornyes", "godkende*", "kalenderåret", "skatteåret", "tilskudsåret", "befolkningstal", "årligt",
        "hvert",
        "fyldt", "ansøgningsrunde*", "kommunerne skal", "kommunen skal", "gøres op", "forsøget", "ordningen",
        "udbetal*", "ansøge", "ansøgning*", "afrapporter*", "rapporter*", "opkræv*", "betale", "betales",
        "faktur*", "forfald*", "opgør*", "registrer* hvert", "valgperiode*", "budgetår*", "skoleår*",
        "tællingsdato*", "opgørelsesdato*",
      ]
    case .quoteNumber:
      [
        "anfør", "anføre", "anføres", "anført", "angiv", "angive", "angives", "angivelse", "oplys", "oplyse",
        "oplyses",
        "oplyst", "mærket", "mrk", "mærk", "henvis", "henvisning", "henvises", "henvist", "emnefelt*",
        "emnet",
        "emnelinje*", "nævnt", "nævne", "behold", "quoting", "quote", "påført", "under", "med nummer", "brug",
        "emnefelt skal", "skriv sagsnummer*", "sagsnummeret bedes", "mærkes", "opgiv", "opgives", "opgivet",
        "noter", "noteres", "citer", "please quote", "subject line", "state", "mention",
      ]
    case .caseWord:
      [
        "sagsnr", "sagsnummer", "sagsnummeret", "sagsid", "sags-id", "journalnr", "journalnummer",
        "journalnummeret",
        "j.nr", "jnr", "j nr", "j. nr", "sag", "sagen", "sags nr", "ref", "ref.nr", "ref.-nr", "referencenr",
        "referencenummer", "our ref", "reference", "saksnr", "saksnummer", "sagsident", "sag nr", "vores ref",
        "vor ref",
        "case no", "case number", "esdh-nr", "sags.nr", "sagsbetegnelse", "eshd-sagsnr", "sagsnumre",
        "journal nr", "j.nr.:", "journalnumm*", "sagsreference*", "sags-nr", "sag-nr", "file no",
        "file number", "ref.no", "sak", "arkivnr", "kle-nr",
      ]
    case .documentWord:
      [
        "dok", "doknr", "dok.nr", "dok nr", "dok. nr", "dokumentnr", "akt-id", "aktid", "akt id", "akt nr",
        "aktnr",
        "dok id", "dok. id", "cvr", "cvr-nr", "ean", "ean-nr", "klagenummer", "tlf", "telefon", "bilag",
      ]
    case .again:
      [
        "supplerende høring", "fornyet høring", "ekstraordinær høring", "delvis høring", "genhøring",
        "ny høring",
        "på ny", "fornyede høring", "anden høring", "delhøring", "supplerende", "fornyet", "ekstraordinær",
        "igen i høring",
        "høre igen", "høring igen", "andet udkast", "second consultation", "2. høring", "ny høringsrunde",
        "genudsendes",
        "høres igen", "endnu en høring", "tillægshøring", "2. høringsrunde", "anden høringsrunde", "ny runde",
        "sendes på ny", "genfremsend*", "ændret udkast", "revideret udkast", "justeret udkast",
        "opdateret udkast", "tilretning", "supplement til", "second round", "re-consultation",
        "additional consultation", "partiel høring",
      ]
    case .author:
      [
        "sender", "fremsender", "udsender", "udarbejdet", "skal anmode", "skal bede", "anmoder", "beder",
        "foreslår",
        "inviterer", "har lavet", "har skrevet", "har revideret", "revideret", "ændrer", "hører",
        "har besluttet",
        "skal herved", "skal hermed", "invites", "sendte", "skal venligst", "har sendt", "lægger",
        "varetager",
        "vedtaget", "besluttede", "imødeser", "behandler", "drøftede", "har",
      ]
    case .onBehalf: ["på vegne", "vegne af", "på ministeriets vegne", "bistår", "on behalf"]
    case .draft:
      [
        "udkast", "udkastet", "udkast til", "forslag", "forslaget", "lovforslag", "lovforslaget", "lovudkast",
        "draft",
        "utkast", "lovudkastet", "bekendtgørelsesudkast*", "oplæg",
      ]
    case .restate:
      ["det vil sige", "dvs", "altså", "rettere", "nærmere bestemt", "således at", "dog senest", "that is"]
    }
  }
}
