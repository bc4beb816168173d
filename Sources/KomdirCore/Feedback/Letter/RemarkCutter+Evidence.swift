/// The evidence that a paragraph carries the open remark on.
extension RemarkCutter {
  func evidence(
    _ line: FeedbackLine, _ words: String, _ mentions: [PlaceMention], _ open: RemarkDraft
  ) -> [ParagraphFeature] {
    var found: [ParagraphFeature] = []
    let add = { (feature: ParagraphFeature, test: Bool) in if test { found.append(feature) } }
    let tokens = words.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let first = tokens.first ?? ""
    let previous = open.lastWords
    add(.connective, Phrases.starts(words, Phrases.continuations))
    add(.newPoint, startsAfresh(words))
    add(.ofWhole, speaksOfWhole(words))
    add(.ofSame, speaksOfSame(words))
    add(.pointsBack, Self.pointing.contains(first) || EnglishPhrases.pointing.contains(first))
    add(
      .ownVoice,
      Phrases.ownVoice.contains(first)
        || tokens.prefix(3).contains { $0.hasPrefix("kommune") || $0 == "municipality" }
        || tokens.prefix(4).contains { ["vi", "jeg", "we"].contains($0) })
    add(.hvWord, first.hasPrefix("hv"))
    add(.order, Self.orders.contains(first) || EnglishPhrases.orders.contains(first))
    add(
      .contrast,
      ["men", "dog", "omvendt", "derimod", "til", "but", "however", "conversely"].contains(first)
        || tokens.prefix(4).contains("dog"))
    add(
      .turn,
      ["omvendt", "derimod", "modsat", "omvendte", "conversely"].contains(first)
        || Phrases.starts(words, ["til gengaeld", "paa den anden side", "on the other hand"]))
    add(
      .anotherVoice,
      Self.municipality(opening: line.text).map { voices.count > 1 && voices.contains($0) } ?? false)
    add(.lower, line.text.unicodeScalars.first?.properties.isLowercase == true)
    add(.quoted, line.text.unicodeScalars.first.map { "\"»”“".unicodeScalars.contains($0) } ?? false)
    switch open.shared(with: Self.stems(tokens)) {
    case 0: break
    case 1: found.append(.oneShared)
    case 2: found.append(.twoShared)
    default: found.append(.manyShared)
    }
    let own = mentions.filter(\.isOwn)
    add(.ownPlace, !own.isEmpty)
    add(.leaningPlace, !mentions.isEmpty && own.isEmpty)
    add(.otherLaw, own.contains { $0.target?.law != nil })
    add(.argument, tokens.contains { LineWords.arguing.contains($0) })
    add(.evaluation, tokens.contains { word in LineWords.judging.contains { word.hasPrefix($0) } })
    add(.support, tokens.contains { word in LineWords.supporting.contains { word.hasPrefix($0) } })
    add(.question, line.text.contains("?"))
    found.append(tokens.count <= 8 ? .short : tokens.count <= 24 ? .medium : .long)
    add(.speaker, hasSpeaker(line.text))
    found.append(open.hasPlace ? .openPlaced : .openGeneral)
    found.append(governing != nil ? .underPlace : open.theme != nil ? .underTheme : .underNothing)
    add(.openColon, open.awaitsList)
    add(.openEndsOpen, previous.last.map { !".:!?\"»)”".contains($0) } ?? false)
    let openWords = open.lastTokens
    add(.openShort, openWords.count <= 8)
    add(.openLong, openWords.count >= 40)
    add(.openSeveral, open.paragraphs.count > 1)
    add(.openArgues, openWords.contains { LineWords.arguing.contains($0) })
    let isItem = line.isListItem || itemNumber(line.shown) != nil
    add(.item, isItem)
    add(.openItem, open.line.isListItem)
    add(.bothItems, isItem && open.line.isListItem)
    add(.itemAfterText, isItem && !open.line.isListItem && open.paragraphs.count == 1)
    add(.textAfterItem, !isItem && (open.line.isListItem || open.isInList))
    add(.tight, !line.startsParagraph)
    add(.inMail, isMail)
    add(.nextNumber, item.map { itemNumber(line.shown)?.number == $0 + 1 } ?? false)
    add(.knownJoin, continues(line, words, mentions, open))
    return found
  }

  /// Whether the line is the next of the letter's numbered points, or a point of its own in a list of such.
  func beginsNextItem(_ line: FeedbackLine, _ open: RemarkDraft) -> Bool {
    guard !open.awaitsList else { return false }
    if let item, itemNumber(line.shown)?.number == item + 1 { return true }
    if opensWithPlaceLabel(line.text) { return true }
    let words = folded(line.text)
    if open.hasPlace, speaksOfWhole(words) { return true }
    // "Udvalget finder …", "Udvalget ønsker …": each says a thing of its own.
    let bodies = [
      "udvalget", "byraadet", "kommunalbestyrelsen", "direktionen", "kredsen", "bestyrelsen", "udvalgets",
    ]
    if Phrases.starts(words, bodies), Phrases.starts(open.opening, bodies) { return true }
    return line.isListItem && open.line.isListItem && !open.isInList && foldedWords(line.text).count >= 5
      && line.text.unicodeScalars.first?.properties.isUppercase == true
  }

  /// "Almindelige bemærkninger, pkt. 6: …", "Side 4: …": a label that counts something in the draft.
  private func opensWithPlaceLabel(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), text.first?.isUppercase == true else { return false }
    let label = foldedWords(String(text[..<colon])).map(String.init)
    let counted: Set<String> = [
      "pkt", "punkt", "afsnit", "kapitel", "kap", "side", "bilag", "nr", "stk", "boks", "s",
    ]
    return (2...7).contains(label.count) && label.contains { counted.contains($0) }
      && label.contains { $0.allSatisfy(\.isNumber) }
  }

  /// Whether the paragraph carries the open remark on, all evidence weighed.
  func joins(_ features: [ParagraphFeature]) -> Bool {
    let isLed = features.contains {
      [.knownJoin, .tight, .openEndsOpen, .connective, .openColon].contains($0)
    }
    return isLed && features.reduce(ParagraphWeights.bias) { $0 + (ParagraphWeights.table[$1] ?? 0) } > 0
  }

  /// "faxe" of "Faxe Kommune er ikke enig …"; nil where no municipality opens the text.
  static func municipality(opening text: String) -> String? {
    let words = text.split(separator: " ").prefix(4).map(String.init)
    guard let word = words.firstIndex(where: { folded($0).hasPrefix("kommune") }), word > 0,
      words[..<word].allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    return folded(words[..<word].joined(separator: " "))
  }

  /// "Rudersdal Kommune kan ikke tilslutte sig dette": in a joint letter a voice of its own on what was just said.
  func answersLast(_ text: String) -> Bool {
    guard Self.municipality(opening: text) != nil else { return false }
    let words = foldedWords(text).prefix(12).map(String.init)
    return words.contains { ["dette", "heri", "herom", "anfoerte"].contains($0) }
  }

  /// First words that point at what was said before.
  private static let pointing: Set<String> = [
    "det", "dette", "den", "denne", "disse", "de", "her", "herved", "hertil", "herunder", "derved", "dermed",
    "deraf",
    "derfor", "saa", "ellers", "samtidig", "heller", "saadan", "saadanne", "dertil", "hermed", "baade",
    "begge",
    "ingen", "nemlig", "herudover", "alternativt", "alternativet", "eksempel", "eksempelvis", "fx", "konkret",
  ]

  /// First words that order something.
  private static let orders: Set<String> = [
    "skriv", "tilfoej", "indsaet", "slet", "brug", "saet", "overvej", "undtag", "giv", "lad", "fjern",
    "stryg",
    "praeciser", "flyt", "vaelg", "udskyd", "erstat", "definer", "sloejf", "husk", "tag", "goer",
  ]

  /// What words are about: the first six letters of the long ones that are not common to all papers.
  static func stems(_ words: [String]) -> Set<String> {
    Set(words.filter { $0.count >= 6 && !common.contains(String($0.prefix(6))) }.map { String($0.prefix(6)) })
  }

  private static let common: Set<String> = [
    "kommun", "forsla", "lovfor", "udkast", "bestem", "foresl", "mangle", "boerne", "derfor", "samtid",
    "eventu",
    "ministe", "minist", "kommen", "bemaer", "loeven", "hvorda", "saerli", "generel", "genere", "mellem",
    "saaled", "munici", "propos", "sectio", "articl", "commen", "respon", "provis", "should",
  ]
}
