import DocumentModel
import Testing

@testable import DocumentFormats

struct AlternativeChunksTests {
  private func file(_ name: String, _ content: String) -> WordFile {
    WordFile(paragraph("før") + "<w:altChunk r:id=\"r0\"/>" + paragraph("efter")).with(
      "aFChunk", name, content)
  }

  @Test(
    "text that Word takes in from another file stands where Word shows it, without what was deleted in it")
  func html() throws {
    let reading = try file("word/afchunk.htm", "<h1>Svar</h1><p>Vi støtter <b>forslaget</b>.</p>").reading()
    #expect(reading.document.blocks.map { $0.text() } == ["før", "Svar", "Vi støtter forslaget.", "efter"])
    #expect(reading.document.blocks[1].place.part == "word/afchunk.htm")
    #expect(reading.warnings.isEmpty)
  }

  @Test("a comment behind it hangs on its own words")
  func anchors() throws {
    let file = WordFile(
      "<w:altChunk r:id=\"r0\"/><w:p>\(run("Fristen "))\(rangeStart("1"))\(run("er kort"))\(rangeEnd("1"))\(commentMark("1"))</w:p>"
    ).with("aFChunk", "word/afchunk.txt", "En linje.\n\nEn til.").withComments([("1", "A", "Enig")])
    let document = try file.document()
    let comment = try #require(document.comments.first)
    #expect(comment.anchorText == "er kort")
    let anchor = try #require(comment.anchor)
    #expect(document.blocks[anchor.startBlock].text() == "Fristen er kort")
  }

  @Test("one that cannot be read is named", arguments: ["word/gone.htm", "word/afchunk.bin"])
  func unreadable(name: String) throws {
    var file = file("word/afchunk.bin", "\u{1}\u{2}\u{0}\u{3}")
    if name == "word/gone.htm" { file = WordFile(file.body) }
    let reading = try file.reading()
    #expect(reading.document.text() == "før\nefter")
    #expect(reading.warnings.map(\.kind) == [.missingPart])
    #expect(reading.warnings.map(\.detail) == ["w:altChunk"])
  }

  @Test("one that very many marks name counts each time")
  func repeated() throws {
    var limits = Limits()
    limits.unpackedBytes = 1_000_000
    let marks = String(repeating: "<w:altChunk r:id=\"r0\"/>", count: 200)
    let file = WordFile(marks).with(
      "aFChunk", "word/a.htm", "<p>\(String(repeating: "ord ", count: 2_500))</p>")
    #expect(throws: ReadError.overLimit(Place(part: "word/a.htm"), .unpackedBytes(1_000_000))) {
      try file.reading(limits: limits)
    }
  }
}
