/// The wording that a remark proposes, read from sentences such as »x« ændres til: »y«.
///
/// Nil where it proposes none in so many words.
func proposedWording(in text: String) -> String? {
  let quotes = quotations(in: text)
  guard !quotes.isEmpty else { return nil }
  for (index, quote) in quotes.enumerated() {
    if index + 1 < quotes.count {
      let between = folded(text.scalars(in: quote.end..<quotes[index + 1].start))
      if between.count <= 120, replaces(between) { return quotes[index + 1].text }
    }
    let start = index == 0 ? 0 : quotes[index - 1].end
    let before = folded(text.scalars(in: start..<quote.start))
    if announcesWording(before) { return quote.text }
  }
  return nil
}

private func replaces(_ between: String) -> Bool {
  [
    "aendres til", "aendret til", "erstattes af", "erstattes med", "erstattet af", "erstattet med",
    "kunne der staa",
    "boer der staa", "skal der staa", "burde der staa", "rettes til", "rettet til", "skiftes ud med",
    "udskiftes med",
    "byttes ud med", "indsaettes", "foreslaas", "foreslaar vi", "affattes saaledes", "formuleres", "i stedet",
    "omformuleres til", "skrives",
  ].contains { between.contains($0) }
}

private func announcesWording(_ before: String) -> Bool {
  let tail = String(before.suffix(90))
  return [
    "aendres til:", "aendres til", "affattes saaledes:", "foelgende ordlyd:", "formuleres saaledes:",
    "formuleres saadan:",
    "ny ordlyd:", "ny formulering:", "forslag til ordlyd:", "forslag til formulering:",
    "foelgende formulering:",
    "skrives:", " skriv", " skriv i stedet", " skriv hellere", "der tilfoejes:", "tilfoejes:", "indsaettes:",
    "foreslaar ordlyden",
    "foreslaar formuleringen",
    "foreslaar foelgende:", "foreslaar i stedet:", "foreslaar i stedet", "boer der staa", "kunne der staa",
    "nyt punktum:", "nyt stykke:", "erstattes af", "erstattes med",
  ].contains { tail.hasSuffix($0) || tail.hasSuffix($0 + ":") }
}
