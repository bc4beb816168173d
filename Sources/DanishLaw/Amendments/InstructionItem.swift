/// A piece of an instruction that the clause parser tells apart: places, quoted words, verbs, and small words.
enum InstructionItem: Equatable {
  enum Verb { case substitute, insert, repeal, delete, replace, renumber }

  case targets([AmendmentTarget])
  case quote(String)
  case verb(Verb)
  /// "to steder", "overalt" (-1), away from a place.
  case count(Int)
  /// "i".
  case within
  case after, before
  /// "som".
  case asNumber
  /// "som nyt stykke".
  case asNew
  /// "til".
  case to
  /// "og i stedet".
  case instead
  case and, stop, colon
}

/// The items of an instruction, and the words that are none.
func instructionItems(_ text: String) -> (items: [InstructionItem], unread: [String]) {
  var lexer = InstructionLexer(parser: TargetParser(instructionTokens(text)))
  lexer.read()
  return (lexer.items, lexer.unread)
}

private struct InstructionLexer {
  var parser: TargetParser
  var items: [InstructionItem] = []
  var unread: [String] = []

  private static let verbs: [String: InstructionItem.Verb] = [
    "ændres": .substitute, "ændret": .substitute, "erstattes": .substitute, "indsættes": .insert,
    "indsætte": .insert, "tilføjes": .insert, "indføjes": .insert, "ophæves": .repeal, "ophæveves": .repeal,
    "slettes": .delete, "udgår": .delete, "udgået": .delete, "affattes": .replace, "affattet": .replace,
    "bliver": .renumber,
  ]
  private static let newOnes: Set<String> = ["nyt", "nye", "ny"]
  private static let kinds: Set<String> = [
    "stykke", "stykker", "nummer", "numre", "litra", "litraer", "punktum", "punktummer", "paragraf",
    "paragraffer", "kapitel", "led", "pkt",
  ]
  /// Words that change nothing in what the instruction does.
  private static let fillers: Set<String> = [
    "ordet", "ordene", "samtidig", "følgende", "ændringer", "ændring", "foretages", "så", "således",
    "herefter",
    "derefter", "hvorefter", "stedet", "hvert", "sted", "steder", "parentesen", "beløbet", "beløbene",
    "tallet",
    "tallene", "henvisningen", "nuværende", "anførte", "nye", "ny", "nyt", "denne", "ligeledes", "hver",
    "tabellen", "skemaet", "eller", "den", "det", "de", "af", "på", "for", "med", "bestemmelsen",
    "efterfølgende",
    "tilhørende", "alt", "lov",
  ]

  mutating func read() {
    while parser.index < parser.tokens.count { readOne() }
  }

  private mutating func take(_ count: Int, _ item: InstructionItem? = nil) {
    parser.index += count
    if let item { items.append(item) }
  }

  private mutating func readOne() {
    switch parser.peek() {
    case .quote(let words): take(1, .quote(words))
    case .stop: take(1, .stop)
    case .colon: take(1, .colon)
    case .comma, .mark, .dash: take(1)
    case .word(let word, _): readWord(word)
    case .sectionSign, .number:
      if case .number(let digits) = parser.peek(),
        parser.word(1).map(TargetParser.placeWords.contains) ?? false
      {
        take(2, .count(Int(digits) ?? -1))
      } else if !readTargets() {
        if case .number(let number) = parser.peek() { unread.append(number) }
        take(1)
      }
    case .end: take(1)
    }
  }

  private mutating func readTargets() -> Bool {
    let start = parser.index
    let targets = parser.targets()
    guard !targets.isEmpty else {
      parser.index = start
      return false
    }
    items.append(.targets(targets))
    return true
  }

  private mutating func readWord(_ word: String) {
    let next = parser.word(1)
    if let count = TargetParser.countWords[word], next.map(TargetParser.placeWords.contains) ?? false {
      if parser.word(2) != "i" || !readTargets() { take(2, .count(count)) }
      return
    }
    if word == "gange" || next == "gange", let count = TargetParser.countWords[word] {
      return take(2, .count(count))
    }
    if word == "overalt" { return take(1, .count(-1)) }
    if word == "som", let next {
      if Self.newOnes.contains(next) || next == "sidste" {
        return take(parser.word(2).map(Self.kinds.contains) ?? false ? 3 : 2, .asNew)
      }
    }
    if word == "overskrift", items.last == .asNumber {
      return take(1, .targets([AmendmentTarget(part: .heading)]))
    }
    if word == "i", next == "stedet" { return take(2, .instead) }
    if readTargets() { return }
    readSmallWord(word, next)
  }

  private mutating func readSmallWord(_ word: String, _ next: String?) {
    switch word {
    case "i": take(1, .within)
    case "efter": take(1, .after)
    case "før", "foran": take(1, .before)
    case "som", "der":
      if next == "bliver" {
        take(2)
      } else if word == "som" {
        take(1, .asNumber)
      } else {
        unread.append(word)
        take(1)
      }
    case "til": take(1, .to)
    case "og", "samt": take(1, .and)
    default:
      if let verb = Self.verbs[word] { return take(1, .verb(verb)) }
      if !Self.fillers.contains(word) { unread.append(word) }
      take(1)
    }
  }
}
