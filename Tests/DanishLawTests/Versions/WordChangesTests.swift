import DanishLaw
import Testing

struct WordChangesTests {
  private func marked(_ runs: [WordRun]) -> String {
    runs.map { run in
      switch run.kind {
      case .kept: run.text
      case .inserted: "+(\(run.text))"
      case .deleted: "-(\(run.text))"
      }
    }.joined()
  }

  @Test("a word replaced is a deletion and an insertion in its place")
  func replaced() {
    #expect(
      marked(wordChanges(from: "Fristen er 4 uger.", to: "Fristen er 8 uger."))
        == "Fristen er -(4 )+(8 )uger.")
  }

  @Test("a comma added changes no word")
  func comma() {
    #expect(marked(wordChanges(from: "hvis og", to: "hvis, og")) == "-(hvis )+(hvis, )og")
  }

  @Test(
    "kept and deleted words are the old text, kept and inserted ones the new",
    arguments: [
      ("", ""), ("a b c", ""), ("", "a b c"), ("a b a b a", "b a b a b"),
      ("Stk. 2 og 3 bliver herefter stk. 3 og 4.", "Stk. 2-4 bliver herefter stk. 3-5."),
      ("»Kommunen« skal, jf. § 2.", "Kommunen skal »dog«, jf. §§ 2 og 3."),
    ])
  func balanced(_ old: String, _ new: String) {
    let runs = wordChanges(from: old, to: new)
    #expect(runs.filter { $0.kind != .inserted }.map(\.text).joined() == old)
    #expect(runs.filter { $0.kind != .deleted }.map(\.text).joined() == new)
  }

  @Test("texts without a word in common end quickly, as one replacement")
  func nothingShared() {
    let old = String(repeating: "a b ", count: 20_000)
    let new = String(repeating: "c d ", count: 20_000)
    #expect(wordChanges(from: old, to: new).map(\.kind) == [.deleted, .inserted])
  }
}
