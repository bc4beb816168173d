/// Whether a paragraph carries the open remark on, or begins one of its own.
extension RemarkCutter {
  func continues(
    _ line: FeedbackLine, _ words: String, _ mentions: [PlaceMention], _ open: RemarkDraft
  ) -> Bool {
    if let item, itemNumber(line.shown)?.number == item + 1, !open.awaitsList { return false }
    if line.isListItem {
      if open.awaitsList || open.line.isListItem == false && open.paragraphs.count > 1 && open.isInList {
        return mentions.filter(\.isOwn).isEmpty || open.awaitsList && open.hasPlace
      }
      return open.hasPlace && mentions.filter(\.isOwn).isEmpty && !open.line.isListItem
    }
    if open.awaitsList, mentions.filter(\.isOwn).isEmpty { return true }
    if Phrases.starts(words, Phrases.continuations) { return true }
    if line.text.unicodeScalars.first?.properties.isLowercase == true, mentions.filter(\.isOwn).isEmpty,
      open.hasPlace,
      !line.startsParagraph
    {
      return true
    }
    guard open.hasPlace else { return false }
    if speaksOfWhole(words) { return false }
    // A change of subject ends the place that was named before it; a heading's own place holds on.
    if governing == nil || governing?.provision != open.placement.provision, line.startsParagraph,
      draft.subjects.turns(from: open.placement, in: line.text)
    {
      return false
    }
    if governing == nil, !mentions.filter(\.isOwn).isEmpty { return false }
    if governing != nil, mentions.contains(where: { $0.isOwn && $0.isPrecise }), startsAfresh(words) {
      return false
    }
    return !startsAfresh(words) && !hasSpeaker(line.text)
  }

  func startsAfresh(_ words: String) -> Bool {
    if Phrases.starts(words, Phrases.newPoints) { return true }
    let head = words.split(separator: " ").prefix(6).joined(separator: " ")
    return Phrases.contains(
      head,
      ["i oevrigt", "derimod", "samme bestemmelse", "samme punkt", "dette punkt", "the same provision"])
  }

  /// "Generelt …", "Odder Kommune skal afslutningsvis …": leaves the place behind.
  func speaksOfWhole(_ words: String) -> Bool {
    if Phrases.starts(words, Phrases.ofTheWhole) { return true }
    let head = words.split(separator: " ").prefix(5).joined(separator: " ")
    return Phrases.contains(head, ["afslutningsvis", "til slut", "til sidst"])
  }

  func speaksOfSame(_ words: String) -> Bool {
    if Phrases.starts(words, Phrases.backToGeneral), !words.contains("samme bestemmelse") { return false }
    let head = words.split(separator: " ").prefix(12).joined(separator: " ")
    // "Punktet om egenbetaling" says itself what it is about.
    let isTold = ["bestemmelsen om ", "punktet om ", "paragraffen om ", "reglen om ", "punktet vedr"].contains
    {
      head.contains($0)
    }
    guard !isTold else { return false }
    return Phrases.contains(
      head,
      [
        "samme bestemmelse", "bestemmelsen", "ovennaevnte", "naevnte bestemmelse", "dette punkt",
        "samme punkt", "punktet", "samme sted",
        "samme paragraf",
        "paragraffen", "reglen", "the same section", "the same provision", "the same article",
        "this provision", "this section",
      ])
  }

  /// "Køkkenleder, plejecentret: …": a voice of its own.
  func hasSpeaker(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let label = String(text[..<colon])
    let words = foldedWords(label)
    guard (1...5).contains(words.count), text.index(after: colon) < text.endIndex else { return false }
    let carriesOn = [
      "forslag", "eksempel", "begrundelse", "bemaerkning", "note", "baggrund", "konsekvens", "obs",
    ]
    guard !words.contains(where: { word in carriesOn.contains { word.hasPrefix($0) } }) else { return false }
    return !words.contains { Phrases.sentenceWords.contains(String($0)) } && !label.contains("\"")
  }
}
