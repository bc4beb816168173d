import KomdirCore

extension HelpCatalogue {
  /// Members' answers and what a person sets right in them.
  static let feedback: [Phrase] = [
    Phrase(
      "Hvem der sendte den: M-nummer, navn, adresse eller kommune; flere gange for et fælles brev.",
      "Who sent it: M number, name, address or municipality; several times for a joint letter."),
    Phrase("begge sendte den", "both sent it"),
    Phrase("Hvornår den kom.", "When it came."),
    Phrase(
      "Tag medlemmernes filer ind i høringen, og læs bemærkningerne ud af dem.",
      "Take members' files into the hearing and read the remarks out of them."),
    Phrase(
      "Det, komdir selv har skrevet, ministeriets egne papirer, medlemslisten og arkivet nævnes og tages ikke med. Hver fil gemmes byte for byte, før den læses. Køres der igen, tages det nye med, og det afviste prøves på ny; resten er uændret.",
      "What komdir wrote itself, the ministry's own papers, the register and the archive are named and left out. Every file is kept byte for byte before it is read. Running again takes what is new and tries what was refused; the rest is unchanged."
    ),
    Phrase("Filer, mapper eller ZIP-arkiver.", "Files, folders or zip archives."),
    Phrase(
      "Hvem der har sendt filerne, hvor de ikke selv siger det: M-nummer, navn, adresse eller kommune.",
      "Who sent the files, where they don't say it: M number, name, address or municipality."),
    Phrase(
      "Hvornår de kom; en mails egen dato går forud.", "When they came; a mail's own date comes first."),
    Phrase("Sig, hvad der ville ske, og ændr intet.", "Say what would happen, and change nothing."),
    Phrase(
      "Tag filer, der ikke ligner et medlems svar, alligevel.",
      "Take files that seem to be no member's answer all the same."),
    Phrase("Filerne, medlemmerne har sendt.", "The files that members sent."),
    Phrase(
      "Sig, hvem der har sendt en fil, at en sen eller ulæselig godtages, eller hvad den afløser.",
      "Say who sent a file, that a late or unreadable one is accepted, or what it replaces."),
    Phrase("Filen, fx S-3.", "The file, such as S-3."),
    Phrase(
      "Dens status: received (modtaget), late (sen), replaced (afløst), withdrawn (trukket tilbage), refused (afvist).",
      "Its state: received, late, replaced, withdrawn, refused."),
    Phrase(
      "Hvem der har godtaget en sen fil, eller at en afvist forbliver ulæst.",
      "Who accepted a late file, or that a refused one stays unread."),
    Phrase("Grunden.", "The reason."),
    Phrase("Den tidligere fil, som denne afløser.", "The earlier file that this one replaces."),
    Phrase("Om afsenderen må nævnes i svaret.", "Whether its sender may be named in the response."),
    Phrase("Datoen, noget blev trukket tilbage.", "The date of a withdrawal."),
    Phrase(
      "Vis en hørings filer, og hvad der blev af dem.",
      "List the files of a hearing and what became of them."),
    Phrase(
      "Vis en fils bemærkninger, og hvad der blev lagt fra og hvorfor.",
      "Show a file's remarks, and what was set aside and why."),
    Phrase(
      "når et fralagt stykke alligevel er en bemærkning", "when a piece set aside is a remark after all"),
    Phrase(
      "Vis, hvad medlemmerne har sagt, med sted, standpunkter og beslutninger.",
      "List what members said, each with its place, positions and decisions."),
    Phrase(
      "Ret en bemærkning i hånden; ingen automatisk kørsel ændrer det tilbage.",
      "Correct a remark by hand; no automatic run changes it back."),
    Phrase(
      "Sig, hvilken bestemmelse en bemærkning handler om.", "Say which provision a remark is about."),
    Phrase("Bemærkningen.", "The remark."),
    Phrase(
      "Bestemmelsens nummer eller navn; generelt, hvor der ingen er.",
      "The provision's id or name; general for none."),
    Phrase(
      "Vis bemærkninger, der intet sted nævner, og hvad hver af dem nok handler om.",
      "Show remarks that name no place, and what each is likely about."),
    Phrase("viser dem", "shows them"),
    Phrase("placerer hver af dem dér, når de er set efter", "places each there, after a look at them"),
    Phrase("Placér dem dér.", "Place them there."),
    Phrase(
      "Tilføj det, et medlem har sagt i telefonen eller på et møde.",
      "Add what a member said on the telephone or at a meeting."),
    Phrase("Hvem der sagde det.", "Who said it."),
    Phrase("Ordene.", "The words."),
    Phrase(
      "Bestemmelsen; udeladt er bemærkningen generel.", "The provision; left out: a general remark."),
    Phrase(
      "Gør ord, der blev lagt fra eller læst som intet svar, til en bemærkning, eller tag en udgået tilbage.",
      "Make a remark of words that were set aside or read as saying nothing, or take a dropped one back."),
    Phrase(
      "en bemærkning, der er taget ud eller læst som intet svar",
      "a remark that was dropped, or that was read as saying nothing"),
    Phrase("Stykket, fx S-3:p4, eller bemærkningen.", "The piece, such as S-3:p4, or the remark."),
    Phrase(
      "Tag en bemærkning ud, der ikke er nogen; den bevares med grunden.",
      "Take out a remark that is none; it is kept, with the reason."),
    Phrase("tager den tilbage", "takes it back"),
    Phrase("Hvorfor det ikke er en bemærkning.", "Why it is no remark."),
    Phrase("det fjerde fralagte stykke i filen S-3", "the fourth piece set aside of file S-3"),
    Phrase("Stykket, fx S-3:p4.", "The piece, such as S-3:p4."),
    Phrase(
      "Del en bemærkning, der siger flere ting; originalen står, som den blev sendt.",
      "Split a remark that says several things; the original stays as it was sent."),
    Phrase("ved linjeskiftene", "at its line breaks"),
    Phrase("hvor disse ord begynder", "where these words begin"),
    Phrase(
      "Ord, som en ny del begynder med; kan gives flere gange.",
      "Words that a new part begins with; may be given several times."),
    Phrase(
      "Sig, hvis svar en bemærkning støtter; afsenderen tæller med under det.",
      "Say whose answer a remark supports; its sender counts under it."),
    Phrase(
      "Hvis svar: medlemmer, kommuner, andre eller filer som S-3.",
      "Whose answers: members, municipalities, other bodies, or files such as S-3."),
    Phrase("Den støtter ingens svar.", "It supports nobody's answer."),
    Phrase(
      "Sig, hvis synspunkt en bemærkning er, som i et brev, flere har sendt.",
      "Say whose view a remark is, as in a letter that several sent."),
    Phrase("Vis hver tekst til ende.", "Show every text to its end."),
    Phrase("Medlemmet eller kommunen.", "The member, or the municipality."),
    Phrase("Læg en bemærkning under et andet standpunkt.", "Put a remark under another position."),
    Phrase("Standpunktet.", "The position."),
    Phrase("Standpunkterne.", "The positions."),
    Phrase(
      "Flyt et standpunkt til en anden bestemmelse eller til de generelle.",
      "Put a position under another provision, or among the general ones."),
    Phrase(
      "Sig, at standpunkter og beslutningerne under dem også gælder det nye udkast.",
      "Say that positions, and the decisions under them, hold on the new draft too."),
    Phrase(
      "Tag et standpunkt væk, som ingen bemærkning står under.",
      "Take a position away that no remark stands under."),
    Phrase(
      "Hvad der spærrer for afsendelsen, hvad der skal ses på, og hvad der er godt at vide; ens sager lægges sammen.",
      "What blocks the sending, what needs a look, and what is good to know; like ones are folded."),
    Phrase("Vis hver sag for sig.", "Show each matter by itself."),
  ]
}
