/// What a column of a feedback table holds.
enum ColumnMeaning: Sendable, Equatable {
  case place, placeDetail, page
  case text, wording
  case municipality, author
  case number, date, kind, theme, decision
  /// Whether the member agrees; the draft's words; an amount.
  case stance, quoted, measure
  /// A heading that says nothing known: its cells tell.
  case unknown
}

/// Whether a heading says that others than the members fill the column in.
func isOthersColumn(_ heading: String) -> Bool {
  let text = folded(heading)
  let words = foldedWords(heading)
  return words.contains {
    $0.hasPrefix("observation") || $0.hasPrefix("disposition") || $0.hasPrefix("resolution")
  }
    || text.contains("secretariat") || text.contains("ministeriets") || text.contains("sekretariat")
}

/// The meaning of a column by its heading, in Danish or English.
func columnMeaning(_ heading: String) -> ColumnMeaning {
  let text = folded(heading)
  guard !text.isEmpty else { return .unknown }
  let words = foldedWords(heading).map(String.init)
  if asksForStance(words, isQuestion: text.hasSuffix("?")) { return .stance }
  // "Hvilken bestemmelse?", "Hvilken § angår det?"
  if text.hasSuffix("?"), words.count <= 6,
    text.contains("§") || words.contains(where: { $0.hasPrefix("bestemmelse") || $0.hasPrefix("paragraf") })
  {
    return .place
  }
  // A whole question is no title: its answers tell whether they are free text.
  if text.hasSuffix("?") || words.count > 9 { return .unknown }
  let has = { (names: [String]) in words.contains { word in names.contains(word) } }
  let begins = { (stems: [String]) in words.contains { word in stems.contains { word.hasPrefix($0) } } }
  if text == "§" || text == "§§" || text == "§ / stk." { return .place }
  if isOthersColumn(heading) || begins(["vurdering", "stillingtagen", "haandtering", "beslutning"]) {
    return .decision
  }
  if namesDraftWords(words) { return .quoted }
  if text.hasPrefix("forslag") || begins(["aendringsforslag", "ordlyd", "tekstforslag", "formulering"])
    || text.contains("proposed change") || text.contains("ny tekst") || text.contains("foreslaaet")
    || has(["proposal", "proposed", "suggested", "suggestion", "suggestions", "wording", "redraft", "remedy"])
    || asksForChange(words)
  {
    return .wording
  }
  if begins([
    "bemaerkning", "kommentar", "comment", "hoeringssvar", "description", "begrundelse", "synspunkt", "tekst",
    "spoergsmaal", "resume", "remark", "feedback", "concern",
  ]) || has(["view", "views", "response", "issue", "observations", "reason"]),
    !text.contains("type"), !begins(["commenter", "commentator"])
  {
    return .text
  }
  if begins([
    "kommune", "organisation", "organization", "afsender", "myndighed", "hoeringspart", "medlem", "forening",
    "municipality", "authority", "council", "respondent", "organisations",
  ])
    || text.hasPrefix("mb/") || has(["mb"])
  {
    return .municipality
  }
  if begins(["navn", "kontakt", "commenter", "name", "person", "udfyldt", "forfatter", "author", "indsender"])
  {
    return .author
  }
  if text.contains("stk") && !text.contains("§") && !text.contains("paragraf")
    || has(["nr", "stk"]) && text.contains("/") || begins(["paragraph", "figure", "figur"])
  {
    return .placeDetail
  }
  if namesMeasure(words) { return .measure }
  if begins([
    "bestemmelse", "paragraf", "clause", "subclause", "punkt", "henvisning", "sted", "afsnit", "reference",
    "placering", "lovtekst", "section", "subsection", "article", "provision", "schedule", "place",
  ])
    || text.contains("§") || text.contains("vedroerer") || text.contains("angaar")
  {
    return .place
  }
  if begins(["side", "page", "linje", "line"]) { return .page }
  if has(["nr", "no", "id", "lb", "loebenr", "loebenummer", "index", "item", "number"]) || text == "#" {
    return .number
  }
  if begins(["dato", "date", "modtaget"]) { return .date }
  if begins(["type", "kategori", "category", "prioritet", "priority", "vigtighed"]) { return .kind }
  if begins(["emne", "tema", "subject", "theme", "omraade"]) { return .theme }
  return .unknown
}

/// "What we ask for", "Change requested", "Ønsket ændring": whether a heading asks what the draft should say instead.
private func asksForChange(_ words: [String]) -> Bool {
  let wants = ["ask", "want", "wish", "seek", "request", "propos", "suggest", "oensk", "foresl"]
  let change = words.contains { word in ["change", "amendment", "aendring"].contains { word.hasPrefix($0) } }
  let isWish = words.contains { word in wants.contains { word.hasPrefix($0) } }
  return isWish && (change || ["what", "hvad"].contains(words.first ?? ""))
}
