import Testing

@testable import KomdirCore

/// What makes a copy of a short remark, and what makes another remark of it.
@Suite("Copies of short remarks")
struct CopyKindTests {
  /// Kinds of the groups among remarks of one provision.
  private func kinds(_ texts: String...) -> [DuplicateKind] {
    duplicates(
      among: texts.enumerated().map { (id: $0.offset, text: $0.element, nature: .substantive) },
      place: { _ in 1 }
    ).kinds
  }

  private let deadline = "Fristen bør være fire uger, for ellers kan byrådet ikke nå at se på sagen."

  @Test("the same words are exact, a sentence added is near, a passage of a longer letter is contained")
  func kindsTold() {
    #expect(kinds(deadline, deadline.uppercased()) == [.exact])
    #expect(kinds(deadline, deadline + " Det gælder også hos os.") == [.near])
    let around = "Vi har drøftet lovforslaget i økonomiudvalget og i direktionen den anden torsdag i marts. "
    #expect(kinds(deadline, around + deadline + " " + around) == [.contained])
  }

  @Test("a short sentence that stands whole in a longer answer is contained in it")
  func shortSentence() {
    #expect(
      kinds(
        "Syv dage til rydningen er passende.",
        "Vi er glade for reglen. Syv dage til rydningen er passende. Tak.")
        == [.contained])
  }

  @Test(
    "a number changed, a \"not\" put in or a word replaced makes another remark of a short one",
    arguments: [
      "Fristen bør være otte uger, for ellers kan byrådet ikke nå at se på sagen.",
      "Fristen bør ikke være fire uger, for ellers kan byrådet ikke nå at se på sagen.",
      "Fristen bør være fire uger, for ellers kan byrådet godt nå at se på sagen.",
      "Gebyret bør være fire uger, for ellers kan byrådet ikke nå at se på sagen.",
    ])
  func turned(_ other: String) {
    #expect(kinds(deadline, other) == [])
  }

  @Test("another municipality's name in the same letter leaves it a copy")
  func names() {
    let letter =
      " Kommune hilser det velkommen, at reglerne for skolevejen samles ét sted og bliver til at forstå."
    #expect(kinds("Odense" + letter, "Vejle" + letter) == [.near])
  }

  @Test("who says that he does not agree with what others wrote is no copy of it")
  func frame() {
    let claim = "det er rimeligt at lade regningen gå videre til den, der har hængt skiltet op ved vejen."
    #expect(kinds("Vi mener, at \(claim)", "Vi er ikke enige i, at \(claim)") == [])
  }

  @Test("remarks on two provisions are not joined, whatever they say")
  func places() {
    let found = duplicates(
      among: [(id: 0, text: deadline, nature: .substantive), (id: 1, text: deadline, nature: .substantive)],
      place: { Int64($0) })
    #expect(found.groups.isEmpty)
  }

  @Test("what a copy adds is marked within its words")
  func marked() {
    let copy =
      "Fristen bør være fire uger regnet fra anmeldelsen, for ellers kan byrådet ikke nå at se på sagen."
    #expect(markedCopy(copy, of: deadline).contains("[+regnet fra anmeldelsen,+]"))
    #expect(markedCopy(deadline, of: copy).contains("[-regnet fra anmeldelsen,-]"))
  }

  /// Letters of a made language, so that every run tries other words.
  private func text(_ random: inout some RandomNumberGenerator, words: Int) -> String {
    let syllables = ["ba", "ke", "lo", "mi", "ru", "sta", "fe", "gry", "no", "vi", "dul", "per"]
    var sentences: [String] = []
    var left = words
    while left > 0 {
      let count = min(left, Int.random(in: 6...14, using: &random))
      let sentence = (0..<count).map { _ in
        (0..<Int.random(in: 2...4, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "ba"
        }
        .joined()
      }
      sentences.append(sentence.joined(separator: " ").capitalizedFirst + ".")
      left -= count
    }
    return sentences.joined(separator: " ")
  }

  @Test("among three hundred made letters every planted copy is found, and nothing else")
  func planted() {
    var random = SystemRandomNumberGenerator()
    var texts = (0..<300).map { _ in text(&random, words: 60) }
    for index in 0..<60 {
      let original = texts[index * 5]
      switch index % 3 {
      case 0: texts.append(original)
      case 1: texts.append(original + " " + text(&random, words: 8))
      default: texts.append(text(&random, words: 50) + " " + original + " " + text(&random, words: 70))
      }
    }
    let found = duplicates(
      among: texts.enumerated().map { (id: $0.offset, text: $0.element, nature: .substantive) })
    #expect(found.groups == (0..<60).map { [$0 * 5, 300 + $0] })
    #expect(found.kinds == (0..<60).map { [.exact, .near, .contained][$0 % 3] })
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
