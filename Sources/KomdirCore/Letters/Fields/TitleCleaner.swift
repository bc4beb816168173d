/// Frees the name of what is heard from what stands around it: "Høring over udkast til …", "… sendes i høring".
enum TitleCleaner {
  static func cleaned(_ subject: String) -> String {
    var text = singleSpaced(subject)
    var changed = true
    let prefixes = [
      "sv:", "vs:", "re:", "fw:", "fwd:", "emne:", "sag:", "subject:", "angående", "ang.", "ny frist:",
      "påmindelse:", "nb:", "n.b.",
      "consultation on draft", "public consultation on", "consultation on", "draft", "høringsmateriale",
      "skriftlig høring", "ekstern høring", "målrettet høring",
      "anmodning om udtalelse over", "anmodning om høringssvar", "kom med jeres input til", "invitation til",
      "i høring:", "vedr.:", "vedr.", "vedrørende",
      "offentlig høring", "supplerende høring",
      "fornyet høring", "ekstraordinær høring", "delvis høring", "ny høring", "genhøring", "høring",
      "forlængelse af høringsfrist",
      "forlængelse af frist", "forlængelse af fristen", "udsættelse af høringsfrist",
      "forlænget høringsfrist", "forlænget frist",
      "ny høringsfrist", "ny frist", "for ", "over ", "om:", "om ", "af ", "vedr.", "til ", "udkast til ",
      "ny ",
      "nye ", "høringsbrev", ":", "-", "–",
      "—", ".",
    ]
    let nounAhead = ["om ", "for ", "til ", "af ", "ny ", "nye "]
    var stripped = false
    while changed {
      changed = false
      for prefix in prefixes where text.lowercased().hasPrefix(prefix) {
        if nounAhead.contains(prefix), !stripped { continue }
        if prefix == "høring", text.lowercased().dropFirst(6).first?.isLetter == true { continue }
        text = singleSpaced(String(text.dropFirst(prefix.count)))
        stripped = true
        changed = true
      }
    }
    if let draft = text.lowercased().range(of: "udkast til "),
      text.lowercased().hasPrefix("kapitel") || text.lowercased().hasPrefix("afsnit")
        || text.lowercased().hasPrefix("§")
        || text.lowercased().hasPrefix("ændring"), text.lowercased().count == text.count
    {
      let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: draft.upperBound)
      text = String(text.dropFirst(offset))
    }
    for noise in [" udkast til "] {
      while let found = text.lowercased().range(of: noise), text.lowercased().count == text.count {
        let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: found.lowerBound)
        text = text.prefix(offset) + " " + text.dropFirst(offset + noise.count)
      }
    }
    for ending in [
      "er sendt i offentlig høring", "er sendt i høring", "sendes i offentlig høring", "sendes i høring",
      "i offentlig høring", "i høring", "- høring", "– høring", "- ny frist", "– ny frist",
      "(nb: forlænget frist)", "(forlænget frist)", "- forlænget frist", "- forlængelse af høringsfrist",
      "- forlængelse af frist",
      "- høringsbrev", "- ekstern høring", "– ekstern høring", "i høringsudgave", "sendes til kommentering",
      "til kommentering", "er sendt i høring",
      "- høring af udkast", "til høring", "– supplerende høring", "- supplerende høring", "i ekstern høring",
      "på høring", "– fornyet høring", "- i høring",
    ] where text.lowercased().hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
    }
    // A case number in brackets, and a deadline, are no part of a name.
    for cut in [", høringsfrist", " - frist", " – frist", ", frist", " - høringsfrist", ", svarfrist"] {
      if let found = text.lowercased().range(of: cut), text.lowercased().count == text.count {
        text = String(
          text.prefix(text.lowercased().distance(from: text.lowercased().startIndex, to: found.lowerBound)))
      }
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = text[open...]
      let letters = inner.filter(\.isLetter).count
      if inner.filter(\.isNumber).count >= 4, letters <= 8 { text = String(text[..<open]) }
    }
    for ending in ["- ny frist", "– ny frist", "-", "–", ",", ":"] {
      text = singleSpaced(text)
      if text.lowercased().hasSuffix(ending) { text = String(text.dropLast(ending.count)) }
    }
    return singleSpaced(text)
  }

  private static let beginnings = [
    "udkast til ", "udkastet til ", "forslag til ", "forslaget til ", "lovudkast om ", "lovforslag om ",
    "høring over ", "høring om ",
    "høring af ", "høringen over ", "draft ", "en ny ", "et nyt ", "oplægget til ", "oplæg til ",
    "ændring af ",
    "revideret ", "den nye ", "vedlagte ", "høringen om ",
  ]
  private static let ends = [
    " i høring", " samt ", ". ", "; ", ": ", " sendes", " i offentlig", " med bem", " til udtal", " er i",
    " i ekstern",
    " til høring", " i supplerende", " i fornyet", " har ", " frem til", " efter ", " med anmodning",
    " med henblik", " skulle ",
    " er ", " bliver ", " til kommentering", " senest", " in ", ", der ", ", som ", ", hvor", ", jf", ". ",
    "?", " på ministeriets",
    " i partshøring", " i ekstraordinær", " modtages", " sendt", " præciserer", " fastsætter", " indeholder",
    " foreslår", " samler", " beskriver", " bygger", " består",
    " omfatter", " gælder", " ligger", " blev ", " vil ", " skal ", " indebærer", " medfører", " giver ",
    " ændrer ", " hvad ", " nu ",
  ]

  private static let longestSentence = 3_000

  /// "… sender hermed udkast til lov om … (…) i høring": the drafts that a sentence names.
  static func draftsNamed(in sentence: String) -> [String] {
    // No sentence that names a draft is longer: text without a full stop takes no more time.
    let sentence = String(sentence.prefix(longestSentence))
    let lower = Array(sentence.lowercased())
    let original = Array(sentence)
    guard lower.count == original.count else { return [] }
    let text = String(lower)
    var found: [String] = []
    for beginning in beginnings {
      guard let range = text.range(of: beginning) else { continue }
      let start = text.distance(from: text.startIndex, to: range.upperBound)
      var end = start
      var depth = 0
      while end < lower.count {
        if lower[end] == "(" { depth += 1 }
        if lower[end] == ")" { depth -= 1 }
        if depth <= 0 {
          let ahead = String(lower[end..<min(lower.count, end + 16)])
          if ends.contains(where: ahead.hasPrefix) { break }
        }
        end += 1
      }
      var name = String(original[start..<end])
      while let last = name.last, ".,;: ".contains(last), !name.hasSuffix("m.v.") { name.removeLast() }
      if name.count > 12, !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// A title in capitals is written as the body writes it.
  static func recased(_ title: String, body: String) -> String {
    guard title == title.uppercased(), title.contains(where: \.isLetter) else { return title }
    let lowerBody = body.lowercased()
    guard lowerBody.count == body.count, let found = lowerBody.range(of: title.lowercased()) else {
      return title
    }
    let offset = lowerBody.distance(from: lowerBody.startIndex, to: found.lowerBound)
    return String(body.dropFirst(offset).prefix(title.count))
  }
}
