import DanishLaw
import DocumentModel
import Testing

@Suite("Outlines and references hold for any text")
struct OutlinePropertyTests {
  @Test(
    "any prefix of a law parses, and the provisions before the cut are the same",
    arguments: [LawSample.principalAct, LawSample.amendingAct, LawSample.bill])
  func prefixes(_ law: String) {
    let scalars = Array(law.unicodeScalars)
    let whole = LawSample(law)
    let lines = law.split(separator: "\n", omittingEmptySubsequences: false)
    for end in stride(from: 0, through: scalars.count, by: 7) {
      let text = String(String.UnicodeScalarView(scalars[..<end]))
      let cut = LawSample(text)
      let ids = cut.ids
      #expect(Set(ids).count == ids.count)
      for reference in references(in: text) { #expect(reference.end <= end) }
      _ = findings(in: cut.outline)
      _ = consolidate(
        LawSample(LawSample.principalAct).outline, with: [AppliedAct(name: "a", outline: cut.outline)])
      _ = compare(whole.outline, cut.outline)
    }
    // Cut before a §, all that stands before the last § is as in the whole.
    for end in lines.indices where lines[end].drop(while: { $0 == " " }).hasPrefix("§") {
      let cut = LawSample(lines[..<end].joined(separator: "\n")).outline.provisions
      let last = cut.lastIndex { $0.kind == .par } ?? 0
      for provision in cut[..<last] { #expect(whole.outline.provisions.contains(provision)) }
    }
  }

  @Test("ids are unique, and what hangs below something follows it")
  func treeOrder() {
    for law in [LawSample.principalAct, LawSample.amendingAct, LawSample.bill] {
      var seen = Set<String>()
      for id in LawSample(law).ids {
        #expect(seen.insert(id).inserted)
        if let parent = ProvisionID(id).parent { #expect(seen.contains(parent.path)) }
      }
    }
  }

  @Test(
    "the outline of an outline written out again is the same",
    arguments: [LawSample.principalAct, LawSample.amendingAct, LawSample.bill])
  func rendered(_ law: String) {
    let first = LawSample(law).outline
    var lines = [first.title, ""]
    var isInNotes = false
    for provision in first.provisions {
      let line = [provision.label, provision.text].filter { !$0.isEmpty }.joined(separator: " ")
      if provision.kind == .general || provision.kind == .note, !isInNotes {
        lines += ["", "Bemærkninger til lovforslaget", ""]
        isInNotes = true
      }
      switch provision.kind {
      case .kapitel: lines += ["", provision.label, provision.text]
      // An unlabelled first subsection stands on the line of its §.
      // The § of an amending act, which no full stop closes, stands alone.
      case .par where provision.label.hasSuffix("."): lines += ["", line]
      case .par: lines += ["", provision.label, "", provision.text]
      case .stk where provision.label.isEmpty: lines[lines.count - 1] += " " + provision.text
      case .note: lines += ["", provision.label, provision.text]
      default: lines.append(line)
      }
      guard let newText = provision.newText else { continue }
      // What a point says after its new text stands behind it.
      let colon = lines[lines.count - 1].firstIndex(of: ":")
      let after = colon.map { String(lines[lines.count - 1][$0...].dropFirst(2)) } ?? ""
      if let colon { lines[lines.count - 1] = String(lines[lines.count - 1][...colon]) }
      lines += [newText] + (after.isEmpty ? [] : [after])
    }
    let second = LawSample(lines.joined(separator: "\n")).outline
    #expect(second.provisions.map(\.id) == first.provisions.map(\.id))
    #expect(second.provisions.map(\.label) == first.provisions.map(\.label))
    #expect(second.provisions.map(\.text) == first.provisions.map(\.text))
    #expect(second.provisions.map(\.newText) == first.provisions.map(\.newText))
    #expect(second.title == first.title)
  }

  @Test("a reference's offsets point at its words in the text as given")
  func offsets() {
    let pieces = [
      "§\u{A0}9, stk. 2", " jf.\u{AD} ", "§§ 3–5", "\n", "nr. 12 i § 1", " æøå 👨‍👩‍👧 ", "litra a", ", og ",
    ]
    var state: UInt64 = 7
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let scalars = Array(text.unicodeScalars)
      var last = 0
      for reference in references(in: text) {
        #expect(reference.start >= last)
        #expect(String(String.UnicodeScalarView(scalars[reference.start..<reference.end])) == reference.text)
        last = reference.end
      }
    }
  }

  @Test(
    "hostile text is read in time that grows with its length",
    arguments: [
      "§ § § 1, 1, 1 ", "»«»»««", "§ 1\n1. I § 2 »\n", "1. og 2. ", "lov om a b c ", "nr. 1 i stk. 2 i § 3 ",
      "I a:\n", "»a:\n", "1) a\n", "Stk. 2. a\n", "\n",
    ])
  func hostile(_ unit: String) {
    func duration(_ count: Int) -> Duration {
      let text = "Lov om a\n\n§ 1. I b:\n" + String(repeating: unit, count: count)
      let sample = LawSample(text)
      return ContinuousClock().measure {
        _ = references(in: text)
        _ = sample.outline
      }
    }
    _ = duration(200)
    let short = duration(2_000)
    let long = duration(16_000)
    // Eight times the text: 64 times the time would be quadratic.
    #expect(long < short * 30 + .milliseconds(200))
  }
}
