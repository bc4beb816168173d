import Testing

@testable import KomdirCore

@Suite("Versions of a file")
struct ReplacementTests {
  @Test(
    "a name without its marks of version",
    arguments: [
      ("Høringssvar v2 (rettet).docx", "høringssvar"),
      ("bidrag/Odder - høringssvar_endelig.pdf", "odder høringssvar"),
      ("SV: Høringssvar.eml", "høringssvar"), ("15-bornholm.docx", "bornholm"),
    ])
  func baseName(_ name: String, _ base: String) {
    #expect(SubmissionKeeper.baseName(name) == base)
  }

  @Test(
    "what a name says of its version",
    arguments: [
      ("svar.docx", 0), ("svar v2.docx", 2), ("svar_version 3.docx", 3), ("svar-rettet.docx", 1),
      ("varde.docx", 0),
    ])
  func version(_ name: String, _ version: Int) {
    #expect(SubmissionKeeper.version(of: name) == version)
  }
}
