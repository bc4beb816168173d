/// A date in a letter, or words that count from one, with the words around it.
struct DateMention {
  var date: DanishDate?
  /// Days that counted words may mean ("inden fire uger", "uge 12"); empty for a date.
  var counted: [CivilDate] = []
  /// The day, where the calendar has it and the year is known.
  var day: CivilDate?
  var isImpossible = false
  var sentence: Int
  var line: Int
  /// In words of the sentence.
  var words: Range<Int>
  var quote: String
  var signs: [LetterSign] = []

  var isRelative: Bool { date == nil }

  /// As the letter has it, for a day that the calendar lacks: "2026-02-30".
  var written: String {
    guard let date else { return "" }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(date.year.map(String.init) ?? "----")-\(two(date.month))-\(two(date.day))"
  }
}

extension LetterText {
  /// Every date of the letter in order, mails' subjects included.
  func dateMentions() -> [DateMention] {
    var mentions: [DateMention] = []
    for (index, sentence) in sentences.enumerated() {
      guard sentence.text.contains(where: \.isNumber) else { continue }
      for date in DanishDate.all(in: sentence.text) {
        let start = sentence.wordIndex(at: date.range.lowerBound)
        let end = max(start + 1, sentence.wordIndex(at: date.range.upperBound))
        let written = String(Array(sentence.text)[date.range])
        let line = line(holding: written, from: sentence.line)
        mentions.append(
          DateMention(date: date, sentence: index, line: line, words: start..<end, quote: sentence.text))
      }
    }
    for position in mentions.indices {
      let mention = mentions[position]
      let sentence = sentences[mention.sentence]
      let sameBefore = position > 0 && mentions[position - 1].sentence == mention.sentence
      let sameAfter = position + 1 < mentions.count && mentions[position + 1].sentence == mention.sentence
      // The end of a period has the words before its start.
      let isEnd = sameBefore && Self.endsPeriod(mention, mentions[position - 1], in: sentence)
      let from = sameBefore && !isEnd ? mentions[position - 1].words.upperBound : 0
      let to = sameAfter ? mentions[position + 1].words.lowerBound : sentence.words.count
      mentions[position].signs = wordSigns(sentence, mention.words, from: from, to: to)
      mentions[position].signs += placeSigns(mention.line)
      mentions[position].signs += dateSigns(
        mention, in: sentence, sameBefore: sameBefore, sameAfter: sameAfter)
      if sentence.words.count <= 8 {
        mentions[position].signs += sentenceBefore(mention.sentence, isShort: true)
      } else {
        mentions[position].signs += sentenceBefore(mention.sentence, isShort: false)
      }
    }
    return mentions
  }

  /// What the sentence before says: "… bemærkninger. De skal være os i hænde den …".
  func sentenceBefore(_ index: Int, isShort: Bool) -> [LetterSign] {
    guard index > 0 else { return [] }
    let before = sentences[index - 1]
    guard lines[before.line].mail == lines[sentences[index].line].mail, !lines[before.line].isFurniture,
      before.words.count > 3
    else { return [] }
    var signs: [LetterSign] = []
    for cue in [Cue.answer, .answering, .hearing, .deadline, .meeting, .signUp, .question, .copy, .send]
    where before.contains(cue) {
      signs.append(.cue(cue, .earlier))
    }
    return signs
  }

  private func dateSigns(
    _ mention: DateMention, in sentence: LetterSentence, sameBefore: Bool, sameAfter: Bool
  ) -> [LetterSign] {
    guard let date = mention.date else { return [] }
    var signs: [LetterSign] = []
    func add(_ trait: LetterTrait, _ holds: Bool = true) { if holds { signs.append(.trait(trait)) } }
    let characters = Array(sentence.text)
    let written = String(characters[date.range])
    // A heading "Høringsfrist" announces the first sentence below it.
    signs += labelSigns(of: written, in: mention.line).filter {
      $0 != .label(.deadline) || isAnnounced(sentence, with: written, in: mention.line)
    }
    add(.hasTime, date.minutes != nil)
    add(.hasWeekday, date.weekday != nil)
    add(.noYear, date.year == nil)
    add(.alone, DanishDate.only(sentence.text) != nil)
    add(.inSentence, sentence.words.count >= 9)
    let before = sentence.words[..<mention.words.lowerBound].last { !["den", "d", "the"].contains($0) } ?? ""
    add(
      .ofDate,
      ["af", "of", "v"].contains(before) && !Self.isReplaced(sentence.words[..<mention.words.lowerBound]))
    add(.sinceDate, ["siden", "pr", "efter", "for", "i", "since", "as"].contains(before))
    let isStart = sameAfter && ["fra", "mellem", "from", "perioden"].contains(before)
    add(.fromDate, ["fra", "mellem", "from"].contains(before))
    add(.periodStart, isStart || sameAfter && Self.isDash(after: date.range.upperBound, in: characters))
    let isEnd =
      sameBefore
      && (["til", "og", "og med", "to", "med"].contains(before)
        || Self.isDash(before: date.range.lowerBound, in: characters))
    add(.periodEnd, isEnd)
    add(.lastInSentence, !sameAfter)
    add(.manyDates, sameAfter || sameBefore)
    if sentence.words.count <= 7, !sentence.text.hasSuffix("."),
      let comma = sentence.text.firstIndex(of: ","),
      !sentence.text[..<comma].contains(where: \.isNumber)
    {
      add(.afterPlace)
    }
    return signs
  }

  /// Whether a sentence is the first that a label of the deadline announces.
  private func isAnnounced(_ sentence: LetterSentence, with written: String, in line: Int) -> Bool {
    labelled.contains { found in
      found.label == .deadline && found.line == line && found.value.contains(written)
        && (found.value.hasPrefix(sentence.text.prefix(24)) || sentence.text.contains(found.value.prefix(24)))
    }
  }

  /// "erstattes af den 16. marts": the date is what comes instead, and no act's own.
  private static func isReplaced(_ words: ArraySlice<String>) -> Bool {
    let before = words.filter { !["den", "d", "the"].contains($0) && DanishDate.weekday(of: $0) == nil }
      .suffix(2)
    guard before.count == 2, before.last == "af", let verb = before.first else { return false }
    return ["erstattes", "afløses", "erstattet", "afløst"].contains(verb)
  }

  private static func endsPeriod(
    _ mention: DateMention, _ before: DateMention, in sentence: LetterSentence
  ) -> Bool {
    let between = sentence.words[
      min(before.words.upperBound, mention.words.lowerBound)..<mention.words.lowerBound]
    guard between.count <= 5, let date = mention.date else { return false }
    return between.contains { ["til", "to", "until"].contains($0) }
      || isDash(before: date.range.lowerBound, in: Array(sentence.text))
  }

  private static func isDash(after end: Int, in characters: [Character]) -> Bool {
    let rest = characters[end...].prefix(3).filter { !$0.isWhitespace }
    return rest.first == "-" || rest.first == "–"
  }

  private static func isDash(before start: Int, in characters: [Character]) -> Bool {
    let rest = characters[..<start].suffix(3).filter { !$0.isWhitespace }
    return rest.last == "-" || rest.last == "–"
  }
}
