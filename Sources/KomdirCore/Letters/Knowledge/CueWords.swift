/// The words of each cue, in Danish, Norwegian and English.
///
/// A pattern is one word or several. "*" at a word's end stands for any ending, at its start for any beginning.
extension Cue {
  var words: [String] {
    switch self {
    case .answer:
      [
        "bemærkning*", "høringssvar*", "svar", "svaret", "svarene", "svarskema*", "udtalelse*", "kommentar*",
        "indsigelse*", "tilbagemelding*", "bidrag", "bidraget", "bidragene", "input", "indspil", "synspunkt*",
        "holdning*", "tilkendegivelse*", "respons", "feedback", "høringsbidrag*", "besvarelse*",
        "indlæg", "høringsindlæg", "skemaet", "skema", "ændringsønsker", "svarbrev*",
        "comment", "comments", "submission", "submissions", "response", "responses", "views", "contribution*",
        "merknad*", "høringsuttalelse*", "høringsinnspill*", "innspill*", "uttalelse*", "tilbakemelding*",
      ]
    case .answering:
      [
        "svare", "svarer", "besvare", "besvares", "afgive", "afgives", "afgivelse", "indgives", "indgive",
        "hører gerne", "høre fra", "hører vi", "kommentere", "kommenteres", "udtale sig", "ytre sig",
        "svares",
        "til at svare", "høre jeres", "deltager", "reply", "respond", "submit", "submitted", "avgi",
        "gi innspill",
      ]
    case .deadline:
      [
        "frist", "fristen", "frister", "*frist", "*fristen", "*fristens", "fristudløb", "deadline",
        "deadlines",
        "*deadline", "deadlinen", "seneste tidspunkt", "sidste dag", "sidste dato", "sidste frist",
        "skæringsdato",
        "tidsramme", "closing date", "due date", "due",
      ]
    case .limit:
      [
        "senest", "inden", "til og med", "indtil", "frem til", "t.o.m", "ikke senere end", "før",
        "senere end", "no later than", "not later than", "until", "before", "by", "innen",
        "close of business", "ultimo", "seinest",
      ]
    case .receive:
      [
        "i hænde", "hænde", "modtage", "modtager", "modtaget", "modtages", "fremme", "indgået", "indkommet",
        "have dem", "hos os", "nå frem", "nået frem", "nå os", "modtagelse", "tilsendt", "have svaret",
        "have jeres", "have modtaget", "fremkomme", "være indsendt", "være os", "reach", "received",
        "mottatt", "i hende", "udbedes", "reach us", "imødeser", "imødeses", "imødese",
      ]
    case .close:
      [
        "udløber", "slutter", "lukker", "lukkes", "afsluttes", "afslutning", "løber", "varer", "ender",
        "åben", "åbent", "udløb", "closes", "ends", "open",
      ]
    case .begin: ["begynder", "starter", "åbner", "sendes ud", "igangsættes", "start", "fra og med", "opens"]
    case .hearing:
      [
        "høring", "høringen", "høringens", "*høring", "*høringen", "høringsperiode*", "høringsfase*",
        "kommentering", "høringsudgave*", "høringsmateriale*", "fremlagt", "fremlægges", "fremlæggelse*",
        "høringsrunde*", "consultation", "hearing", "høyring", "høringsbrev*", "høringsnotat*", "høringstype",
      ]
    case .send:
      [
        "sendes", "sendt", "send", "sende", "fremsende", "fremsendes", "fremsendt", "indsende", "indsendes",
        "indsendt", "mailes", "mail den", "maile", "stiles", "stilet", "rettes til", "skriv", "skrive",
        "skriver", "skriv til", "e-postes",
        "tilsendes", "afleveres", "sender", "brug", "returneres", "lægges", "sent", "sendast", "emailed",
      ]
    case .request:
      [
        "bedes", "anmode", "anmoder", "anmodes", "anmodet", "anmodning", "beder", "bede", "ønskes", "ønsker",
        "gerne", "opfordres", "opfordrer", "inviterer", "invites", "invited", "please", "kindly", "bes",
        "ber",
        "venligst",
      ]
    case .copy: ["kopi", "cc", "c.c", "bcc", "i kopi", "kopi til", "orientering", "copy"]
    case .question:
      [
        "spørgsmål", "spørgsmålene", "henvendelse", "henvendelser", "kontakt", "kontakte", "kontaktes",
        "kontaktperson", "ring", "ringe", "yderligere oplysninger", "nærmere oplysninger", "uddybende",
        "tvivl",
        "oplysninger om", "uklart", "questions", "question", "enquiries", "contact", "spørsmål",
        "vejledning om",
        "hjælp", "problemer med", "drøfte",
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
        "apply", "takes effect", "ikraft*",
      ]
    case .parliament:
      [
        "fremsæt*", "fremsat", "behandles", "behandle", "behandler", "behandling", "behandlet", "folketinget",
        "folketingets", "folketingsår*", "lovprogram*", "vedtage", "vedtages", "vedtaget", "vedtog",
        "vedtagelse*",
        "udvalget", "*udvalg", "*udvalget", "byrådet", "kommunalbestyrelsen", "regionsrådet", "betænkning*",
        "bestyrelsen", "samråd", "aktstykke", "stortinget", "beslutter", "besluttede", "lagtinget",
        "stilling til",
      ]
    case .meeting:
      [
        "møde", "mødet", "møder", "*møde", "*mødet", "*møder", "mødes", "mødtes", "gennemgang",
        "gennemgangen",
        "webinar*", "workshop*", "konference*", "*konference", "temadag*", "spørgetime*", "briefing",
        "seminar*",
        "arrangement*", "borgermøde*", "værksted*", "teams", "dialogmøde*", "meeting", "event",
        "question hour",
      ]
    case .signUp: ["tilmeld*", "deltagelse", "deltage", "registration", "register", "påmelding*", "meld dig"]
    case .act:
      [
        "lov nr", "bekendtgørelse nr", "vejledning nr", "cirkulære nr", "lovbekendtgørelse*", "forordning",
        "regulation",
        "direktiv", "aftale af", "aftalen af", "brev af", "skrivelse af", "rapport af", "rapport",
        "udkast af",
        "dateret", "medfør", "*aftale", "*aftalen", "aftale", "aftalen", "beslutning af", "dom af", "act no",
      ]
    case .past:
      [
        "sendte", "blev", "var", "havde", "drøftede", "drøftet", "siden", "har været", "indgik", "afgav",
        "skulle", "oversendt", "evalueret", "indkom", "fik", "udsendte", "hørte", "sluttede",
        "udløb", "fremgik", "fandt", "was", "were", "bad", "skrev", "forkortede", "løb", "vedtog",
        "besluttede",
      ]
    case .former:
      [
        "oprindelig*", "tidligere", "hidtidig*", "daværende", "første", "gamle", "forrige", "originally",
        "tidlegare",
      ]
    case .extend:
      [
        "forlæng*", "udsættes", "udsætte", "udsættelse*", "udsætter", "udsat", "udskyd*", "udskudt", "rykkes",
        "rykke", "rykker", "rykket", "ny frist", "nye frist", "ændret til", "ændres til", "rettelse",
        "udvidet til",
        "udvides", "mere tid", "uge mere", "uger mere", "længere frist", "ny høringsfrist", "ny svarfrist",
        "er nu",
        "extended", "extension", "utsatt", "utsettes", "fornyet frist", "frist er rykket",
      ]
    case .expect:
      [
        "forventes", "forventer", "ventes", "påtænkes", "hensigten", "planen", "planlagt", "agtes",
        "foreslås",
        "regner med", "expected", "forventet", "forventeligt", "skal efter planen", "sigter",
      ]
    case .publish:
      [
        "offentliggør*", "offentliggjort", "udgives", "udgivet", "udsendes", "udsendt", "udkommer",
        "foreligge*",
        "udsted*", "udstedt", "publice*", "lanceres", "trykke*", "trykken", "klar", "opdateret", "published",
        "omdeles", "udmeldes",
      ]
    case .duty:
      [
        "indberet*", "ansøg*", "meddelelse", "overgang*", "overgangsperiode*", "udpeget", "opfølgning",
        "evalueres",
        "fornyes", "godkende*", "kalenderåret", "skatteåret", "tilskudsåret", "befolkningstal", "årligt",
        "hvert",
        "fyldt", "ansøgningsrunde*", "kommunerne skal", "kommunen skal", "gøres op", "forsøget", "ordningen",
      ]
    case .quoteNumber:
      [
        "anfør", "anføre", "anføres", "anført", "angiv", "angive", "angives", "angivelse", "oplys", "oplyse",
        "oplyses",
        "oplyst", "mærket", "mrk", "mærk", "henvis", "henvisning", "henvises", "henvist", "emnefelt*",
        "emnet",
        "emnelinje*", "nævnt", "nævne", "behold", "quoting", "quote", "påført", "under", "med nummer", "brug",
      ]
    case .caseWord:
      [
        "sagsnr", "sagsnummer", "sagsnummeret", "sagsid", "sags-id", "journalnr", "journalnummer",
        "journalnummeret",
        "j.nr", "jnr", "j nr", "j. nr", "sag", "sagen", "sags nr", "ref", "ref.nr", "ref.-nr", "referencenr",
        "referencenummer", "our ref", "reference", "saksnr", "saksnummer", "sagsident", "sag nr", "vores ref",
        "vor ref",
        "case no", "case number", "esdh-nr", "sags.nr", "sagsbetegnelse", "eshd-sagsnr",
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
        "høres igen", "endnu en høring", "tillægshøring",
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
