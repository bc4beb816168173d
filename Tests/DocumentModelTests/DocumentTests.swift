import DocumentModel
import Testing

struct DocumentTests {
  @Test("the running text is one line a block, notes and comments not in it")
  func text() {
    let document = Document(
      blocks: [Block("§ 1"), Block(""), Block("Stk. 2")], comments: [Comment(id: "1", text: "Hvorfor?")],
      notes: [Note(id: "1", blocks: [Block("note")])])
    #expect(document.text() == "§ 1\n\nStk. 2")
    #expect(document.notes[0].text() == "note")
  }

  @Test(
    "cells are named as spreadsheets name them",
    arguments: [
      (1, 1, "A1"), (12, 26, "Z12"), (1, 27, "AA1"), (9, 52, "AZ9"), (9, 53, "BA9"), (1, 702, "ZZ1"),
      (1, 703, "AAA1"),
      (1_048_576, 16_384, "XFD1048576"),
    ])
  func cellNames(row: Int, column: Int, expected: String) {
    #expect(cellName(row: row, column: column) == expected)
  }

  @Test("a file's stored name is kept only where it differs from the safe one")
  func storedName() {
    #expect(Attachment(name: "a.pdf", storedName: "a.pdf", bytes: []).storedName == nil)
    #expect(Attachment(name: "a.pdf", storedName: "../a.pdf", bytes: []).storedName == "../a.pdf")
  }
}
