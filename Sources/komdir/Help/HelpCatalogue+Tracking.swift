import KomdirCore

extension HelpCatalogue {
  /// What comes before the papers and after the response.
  static let tracking: [Phrase] = [
    Phrase("Før og efter", "Before and after"),
    Phrase(
      "Vis et års helligdage og de dage, kontorerne holder lukket.",
      "List the holidays of a year, and the days on which offices are closed."),
    Phrase(
      "Uden regler er kontorerne lukket den 5. juni, 24. og 31. december. Planer og frister regner med de samme dage.",
      "Without rules offices are closed on 5 June, 24 and 31 December. Plans and deadlines count by the same days."
    ),
    Phrase("Året, fra 1990 til 2100.", "The year, from 1990 to 2100."),
    Phrase(
      "Foreningens regler for planen som JSON: steps, times, closed, minDays, windows.",
      "The association's rules of planning as JSON: steps, times, closed, minDays, windows."),
    Phrase(
      "Læg en plan for en høring baglæns fra fristen, og sig, hvad der er galt med den.",
      "Plan a hearing back from its deadline, and say what is wrong with that."),
    Phrase(
      "Dage er kontorernes arbejdsdage; et trin, der er for sent ude, flytter til i dag. Hver advarsel er en sætning, der kan sendes til myndigheden. En kalender, der læser filen igen, flytter sine begivenheder og får ingen dubletter.",
      "Days are working days of Danish offices; a step that is late moves to today. Each warning is a sentence that can be sent to the authority. A calendar that takes the file in again moves its events and doubles none."
    ),
    Phrase(
      "Hvornår høringen begyndte, hvis brevet kun flyttede fristen.",
      "When the hearing began, where the letter at hand only moved its deadline."),
    Phrase(
      "Skriv trinene som en kalender til Outlook og andre.",
      "Write the steps as a calendar for Outlook and others."),
    Phrase(
      "Hvad der blev af svaret: ministeriets notat læst mod det.",
      "What became of the response: the ministry's note read against it."),
    Phrase(
      "Læs et høringsnotat mod høringssvaret, uden arkiv.",
      "Read a note on the hearing against the response, without an archive."),
    Phrase(
      "Hvert standpunkt med det, ministeriet siger til det, i ministeriets egne ord. Et menneske bekræfter. Slutter med 1, når notatet er om en anden høring eller ikke nævner foreningen.",
      "Each position with what the ministry says to it, in its own words. A person confirms. Ends with 1 when the note is of another hearing, or does not name the association."
    ),
    Phrase("Ministeriets notat om høringen.", "The ministry's note on the hearing."),
    Phrase("Høringssvaret, som det blev sendt.", "The response as it was sent."),
    Phrase(
      "Notat og svar hører sammen, hvad de end kalder høringen.",
      "Note and response belong together, whatever they call the hearing."),
  ]
}
