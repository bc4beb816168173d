/// What English letters say where Danish ones use the words of `Phrases` and `LineWords`; folded like those.
///
/// Words that are common Danish ones too ("for", "to", "it") are left out.
enum EnglishPhrases {
  static let closings = [
    "yours sincerely", "yours faithfully", "sincerely", "kind regards", "best regards", "with kind regards",
    "with best regards", "warm regards", "regards", "best wishes", "with best wishes", "on behalf of",
  ]

  /// Endings of words for offices.
  static let offices = [
    "director", "executive", "officer", "manager", "mayor", "adviser", "advisor", "consultant", "secretary",
    "lawyer", "planner",
  ]

  static let greetings = ["dear", "hello", "to whom it may concern", "good morning", "good afternoon"]

  /// Sentences that thank or hand over.
  static let handingOver = [
    "thank you for", "thanks for", "would like to thank", "wishes to thank", "grateful for the opportunity",
    "welcomes the opportunity", "welcome the opportunity", "appreciates the opportunity",
    "appreciate the opportunity", "please find attached", "please find enclosed", "hereby submits",
    "hereby submit", "is pleased to submit", "are pleased to submit", "hereby forward", "hereby forwards",
  ]

  static let coverOpenings = [
    "please find", "attached", "enclosed", "here are", "here is", "as agreed", "below",
  ]

  static let contributions = ["response", "comments", "input", "submission", "remarks", "observations"]

  static let occasions = [
    "has received", "was invited", "sent out for consultation", "sent for consultation",
  ]

  static let farewells = [
    "do not hesitate to contact", "happy to elaborate", "look forward to the further",
    "look forward to hearing",
    "at your disposal", "can be addressed to", "may be addressed to", "available for further",
    "please contact the undersigned",
  ]

  static let continuations = [
    "therefore", "this is because", "the reason is", "the reason for", "for example", "for instance",
    "in other words", "this means", "as a result", "consequently", "thus", "hence", "by comparison",
    "our experience is", "for that reason", "for this reason", "we therefore",
  ]

  static let newPoints = [
    "in addition", "furthermore", "moreover", "finally", "secondly", "thirdly", "another", "by contrast",
    "further", "besides", "on another point", "also",
  ]

  static let ofTheWhole = [
    "in general", "generally", "overall", "as a whole", "in conclusion", "to conclude",
  ]

  static let turning = ["turning to", "moving on to", "next", "as for", "now to"]

  /// Words of a sentence that names a place only to compare with it.
  static let comparing: Set<String> = [
    "like", "unlike", "cf", "corresponds", "same", "than", "refers", "see",
  ]

  static let ownVoice: Set<String> = ["we", "our"]

  /// Words that finite sentences have and headings rarely do.
  static let sentenceWords: Set<String> = [
    "is", "are", "was", "were", "should", "would", "will", "must", "could", "may", "has", "does", "not", "we",
    "us", "supports", "support", "proposes", "propose", "recommend", "recommends", "suggest", "suggests",
    "finds", "welcome", "welcomes", "believe", "believes", "wishes", "lacks", "cannot", "needs", "asks",
    "appreciates",
  ]

  /// Words that argue: they want, lack, doubt or praise.
  static let arguing: Set<String> = [
    "should", "propose", "proposes", "recommend", "recommends", "suggest", "suggests", "lacks", "missing",
    "unclear", "support", "supports", "agree", "agrees", "disagree", "disagrees", "concerned", "concern",
    "fear",
    "fears", "finds", "believe", "believes", "welcome", "welcomes", "urge", "urges", "asks", "must", "why",
    "how",
    "wish", "wishes", "need", "needs", "oppose", "opposes", "regret", "regrets", "however", "but", "request",
    "requests", "too",
  ]

  /// Stems of words that judge.
  static let judging = [
    "unclear", "reasonabl", "unreasonabl", "necessar", "unnecessar", "difficult", "easier", "better", "worse",
    "concern", "satisf", "disproportion", "insufficien", "appropriat", "inappropriat", "welcom", "burden",
    "expens", "costl", "unfortunat", "sensibl", "useful",
  ]

  /// Stems of words that support what others say or propose.
  static let supporting = ["support", "endors", "agree", "concur"]

  static let labels = ["our", "your", "date", "phone", "tel", "case", "subject", "contact", "file", "from"]

  /// Endings of words for departments.
  static let departments = [
    "department", "office", "secretariat", "division", "unit", "council", "committee", "administration",
  ]

  /// Stems of words that hand something over.
  static let handing = ["attach", "enclos", "submit", "hereby"]

  /// Stems of words for papers.
  static let papers = [
    "consultation", "draft", "proposal", "amendment", "response", "regulation", "guidance", "submission",
  ]

  /// First words that point at what was said before.
  static let pointing: Set<String> = ["this", "that", "these", "those", "such", "here", "thus", "otherwise"]

  /// First words that order something.
  static let orders: Set<String> = [
    "add", "delete", "replace", "insert", "clarify", "remove", "change", "extend", "move", "specify",
  ]

  static let reservations = [
    "preliminary response", "subject to approval", "subject to the approval", "subject to political",
    "not yet been considered by", "awaits approval", "pending approval",
    "not yet approved", "not yet been approved", "yet to be approved", "not been approved by",
  ]

  /// Nouns of what an announcement announces.
  static let announced = ["comments", "remarks", "observations", "points", "considerations"]

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
