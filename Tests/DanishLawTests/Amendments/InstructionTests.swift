import Testing

@testable import DanishLaw

/// One line an operation: `name places | words`.
private func read(_ text: String) -> [String] {
  let instruction = amendmentInstruction(text)
  return instruction.operations.map { operation in
    func places(_ targets: [AmendmentTarget]) -> String {
      targets.map { target in
        let now = target.becomes.isEmpty ? "" : " nu " + AmendmentTarget(levels: target.becomes).path
        return target.path + now + (target.times.map { " ×\($0)" } ?? "")
      }.joined(separator: " ; ")
    }
    let place = places(operation.targets)
    switch operation.action {
    case .substitute(let old, let new, let times):
      return "\(place): \(old) > \(new)" + (times.map { " ×\($0)" } ?? "")
    case .delete(let old, _): return "\(place): udgår \(old)"
    case .insertWords(let new, let side, let anchor, _): return "\(place): \(side) \(anchor): \(new)"
    case .replace(let words): return "\(place): affattes" + (words.map { " \($0)" } ?? "")
    case .repeal: return "\(place): ophæves"
    case .insert(let side, let anchors, _): return "\(side) \(places(anchors)): indsættes"
    case .insertAs(let numbers, _): return "som \(places(numbers)): indsættes"
    case .renumber(let numbers): return "\(place) bliver \(places(numbers))"
    }
  } + instruction.unread.map { "? \($0)" }
}

struct InstructionTests {
  @Test(
    "the common forms",
    arguments: [
      ("I § 7, nr. 1, ændres »a« til: »b«.", ["par:7/nr:1: a > b"]),
      ("I § 22 c, stk. 2, 1. pkt., ændres to steder »75« til: »50«.", ["par:22c/stk:2/pkt:1: 75 > 50 ×2"]),
      ("§ 10 affattes således:", ["par:10: affattes"]),
      ("§ 13, stk. 3, ophæves.", ["par:13/stk:3: ophæves"]),
      ("I § 17 indsættes som stk. 2:", ["som par:17/stk:2: indsættes"]),
      ("I § 21, nr. 3, indsættes efter »a«: », b«.", ["par:21/nr:3: after a: , b"]),
      ("I § 30, nr. 3, udgår »eller stk. 2«.", ["par:30/nr:3: udgår eller stk. 2"]),
      ("Efter § 44 a indsættes i kapitel 7:", ["after par:44a: indsættes"]),
      ("Efter § 25 indsættes før overskriften før § 26:", ["after par:25: indsættes"]),
      ("I § 16, stk. 1, indsættes efter 1. pkt.:", ["after par:16/stk:1/pkt:1: indsættes"]),
      ("I § 11 a, stk. 9, indsættes som 2. og 3. pkt.:", ["som par:11a/stk:9/pkt:2,3: indsættes"]),
      ("§ 51 ophæves, og i stedet indsættes:", ["par:51: affattes"]),
      ("Overalt i loven ændres »a« til: »b«.", ["wholeAct ×-1: a > b ×-1"]),
      ("Stk. 3-5 bliver herefter stk. 4-6.", ["stk:3-5 bliver stk:4-6"]),
      ("Overskriften til kapitel 3 A affattes således:", ["kapitel:3a (heading): affattes"]),
      ("Fodnoten til lovens titel affattes således:", ["note: affattes"]),
    ])
  func forms(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

  @Test("a clause behind another inherits the §")
  func inherits() {
    #expect(
      read("I § 70, 1. pkt., udgår »og«, og i 2. pkt. ændres »a« til: »b«.") == [
        "par:70/pkt:1: udgår og", "par:70/pkt:2: a > b",
      ])
    #expect(
      read("§ 19, stk. 2 og 3, ophæves. Stk. 4 bliver herefter stk. 2.") == [
        "par:19/stk:2,3: ophæves", "par:19/stk:4 bliver par:19/stk:2",
      ])
    #expect(
      read("§ 32, stk. 1, ophæves, og i stedet indsættes: Stk. 2 og 3 bliver herefter stk. 3 og 4.") == [
        "par:32/stk:1: affattes", "par:32/stk:2,3 bliver par:32/stk:3,4",
      ])
  }

  @Test("»der bliver« says the number that a place has got")
  func becomes() {
    #expect(
      read("I § 48 E, stk. 6, der bliver stk. 5, ændres »a« til: »b«, og »c« ændres til: »d«.") == [
        "par:48e/stk:6 nu par:48e/stk:5: a > b", "par:48e/stk:6 nu par:48e/stk:5: c > d",
      ])
  }

  @Test("one list names many places, some with a count of their own")
  func manyPlaces() {
    #expect(
      read("I § 1, stk. 2 og 4, og to steder i § 8 ændres »a« til: »b«.") == [
        "par:1/stk:2,4 ; par:8 ×2: a > b"
      ])
    #expect(
      read("To steder i § 11, 1. pkt., indsættes efter »a«: »b«.") == ["par:11/pkt:1 ×2: after a: b"])
  }

  @Test("a place after the verb narrows the one before it")
  func narrowed() {
    #expect(
      read("I § 256 ophæves 3. pkt., og som stk. 2 indsættes:") == [
        "par:256/pkt:3: ophæves", "som par:256/stk:2: indsættes",
      ])
  }

  @Test("references inside quotations are words, not places")
  func quotedReferences() {
    #expect(
      read("I § 14 ændres »stk. 3 og 5« til: »§ 7, stk. 9«.") == ["par:14: stk. 3 og 5 > § 7, stk. 9"])
  }

  @Test("the points of an act say what they change")
  func pointsOfAnAct() {
    let act = lawOutline(
      "Lov om ændring af lov om veje", "§ 1", "I lov om veje foretages følgende ændringer:",
      "1. § 2 ophæves.", "2. I § 3, stk. 2, ændres »a« til: »b«.", "§ 2",
      "Loven træder i kraft den 1. maj 2027.")
    let found = amendmentInstructions(of: act).mapValues { $0.operations.flatMap(\.places).map(\.path) }
    #expect(found == [ProvisionID("par:1/nr:1"): ["par:2"], ProvisionID("par:1/nr:2"): ["par:3/stk:2"]])
  }

  @Test("what fits no form is reported")
  func unread() {
    #expect(amendmentInstruction("Bilag 1 kan rekvireres i ministeriet.").isUnderstood == false)
    #expect(amendmentInstruction("").isUnderstood == false)
  }

  @Test("no text stops the parser, whatever is cut off")
  func anyPrefix() {
    let text =
      "To steder i § 11 a, stk. 1-3, nr. 2, litra a og b, 1.-3. pkt., der bliver stk. 4, ændres »a »b« c« til: »d«, og efter »e« indsættes: »f«. Stk. 3 bliver herefter stk. 4."
    for length in 0...text.count { _ = amendmentInstruction(String(text.prefix(length))) }
    for noise in [
      "»»»«", "§ § § 1, 1, 1", "i i i", "der bliver", "«»", "til:", "1.-.2.,", "§ 1 a-b c", "\u{0}§",
    ] {
      _ = amendmentInstruction(String(repeating: noise, count: 200))
    }
  }

  @Test("quotations nest, and one that does not close ends at the next closing mark, else with the text")
  func quotations() {
    func quotes(_ text: String) -> [String] {
      instructionTokens(text).compactMap { if case .quote(let words) = $0 { words } else { nil } }
    }
    #expect(quotes("»a »b« c« og »d«") == ["a »b« c", "d"])
    #expect(quotes("„a”, »b”, „c«") == ["a", "b", "c"])
    #expect(quotes("»a »b« og »c") == ["a »b", "c"])
    // 100,000 that never close are read in one pass.
    #expect(quotes(String(repeating: "»»a« ", count: 100_000)).count == 100_000)
  }
}
