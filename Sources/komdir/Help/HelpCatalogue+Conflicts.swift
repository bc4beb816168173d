import KomdirCore

extension HelpCatalogue {
  /// Remarks against each other, and themes.
  static let conflicts: [Phrase] = [
    Phrase(
      "Vis bemærkninger, der er imod hinanden, side om side.",
      "Show remarks that are against each other, side by side."),
    Phrase(
      "Modsatte ønsker, andre tal eller datoer for det samme, og ordlyde, der støder sammen, hver med de ord, det hviler på. Det, du har bekræftet eller afvist, bliver ved med at være det, uanset hvad der kommer ind senere. Listen er intern.",
      "Opposite wishes, other numbers or dates for the same thing, and wordings that collide, each with the words it rests on. What you have confirmed or dismissed stays so, whatever comes in later. The list is internal."
    ),
    Phrase("Sig, om bemærkninger er imod hinanden.", "Say whether remarks are against each other."),
    Phrase(
      "Sig, at det er en konflikt; svaret viser, hvem der er uenige.",
      "Say that it is a conflict; the response shows who dissents."),
    Phrase(
      "Siden med færrest medlemmer er mindretallet, hvis du ikke nævner den anden. Svaret nævner dem, der har sagt ja til det.",
      "The side with fewer members dissents, unless you name the other. The response names those who consent."
    ),
    Phrase("Konflikten.", "The conflict."),
    Phrase("Siden, der er i mindretal: 1 eller 2.", "The side that dissents: 1 or 2."),
    Phrase(
      "Sig, at det ikke er en konflikt; den foreslås ikke igen.",
      "Say that it is no conflict; it is not proposed again."),
    Phrase("Tag det tilbage, der er sagt om en konflikt.", "Take back what was said of a conflict."),
    Phrase(
      "Kodebogen med temaer, og hvilke bemærkninger der har hvilke.",
      "The codebook of themes, and which remarks have which."),
    Phrase(
      "Læs en kodebog med temaer ind fra CSV, XLSX eller JSON.",
      "Take a codebook of themes from a CSV, XLSX or JSON file."),
    Phrase(
      "Kolonner: id, navn, name (engelsk), termer (med komma imellem), indsatsområde, fra, til. Temaer kendes igen på deres id; en ny indlæsning retter og tilføjer og sletter aldrig. Af en bog, hvor to temaer har samme navn eller id, læses intet ind.",
      "Columns: id, navn, name (English), termer (with commas between), indsatsområde, fra, til. Themes are known again by their id; importing again updates and adds, and never deletes. Of a book in which two themes have one name or one id nothing is taken."
    ),
    Phrase("Kodebogen.", "The codebook."),
    Phrase(
      "Vis temaerne og hvor mange af høringens bemærkninger, der har hvert.",
      "List the themes, with how many remarks of the hearing have each."),
    Phrase(
      "Sæt temaer på en bemærkning, eller tag dem af; det ændrer ingen maskine.",
      "Put themes on a remark, or take them off; no machine changes that."),
    Phrase("Et tema, ved nummer eller navn.", "A theme, by number or name."),
    Phrase("Et tema, som bemærkningen ikke har.", "A theme that the remark has not."),
    Phrase(
      "Vis ord, der går igen i bemærkninger, og som intet tema har.",
      "Show words that recur among remarks and that no theme has."),
    Phrase(
      "Sig, hvor gode maskinens temaer er i denne høring.",
      "Say how good the machine's themes are in this hearing."),
    Phrase(
      "Den første skriver et ark med bemærkninger; et menneske skriver, hvilke temaer hver har, \"-\" for intet, uden at se, hvad maskinen siger. Den anden holder det op mod maskinens: hvor mange af dens temaer der er rigtige (precision), og hvor mange af menneskets den fandt (recall), med det interval, der rummer det sande tal med 95 procent. Mindst 30 bemærkninger skal være læst.",
      "The first writes a sheet of remarks; a person writes which themes each has, \"-\" for none, without seeing what the machine says. The second holds that against the machine's: how many of its themes are right (precision) and how many of the person's it found (recall), with the interval that holds the true value with 95 per cent. At least 30 remarks have to be read."
    ),
    Phrase("Arket, der skrives, .xlsx eller .csv.", "The sheet to write, .xlsx or .csv."),
    Phrase("Hvor mange bemærkninger arket har.", "How many remarks the sheet has."),
    Phrase("Arket, som et menneske har udfyldt.", "The sheet that a person has filled in."),
  ]
}
