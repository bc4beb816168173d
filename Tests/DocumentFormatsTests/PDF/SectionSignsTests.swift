import Testing

@testable import DocumentFormats

@Suite("Section signs on scanned pages")
struct SectionSignsTests {
  private func restored(_ line: String) -> String {
    SectionSigns.restored(in: line.split(separator: " ").map(String.init)).joined(separator: " ")
  }

  @Test(
    "a section sign that was read as $, 8 or S is put back where law is spoken of",
    arguments: [
      ("Til $ 5: Bestemmelsen bør udgå.", "Til § 5: Bestemmelsen bør udgå."),
      ("Skolelederens afgørelse efter $ 11 b, stk. 2,", "Skolelederens afgørelse efter § 11 b, stk. 2,"),
      ("en pædagog (8 10 a, stk. 2),", "en pædagog (§ 10 a, stk. 2),"),
      ("Vi ønsker, at 8 25 a udgår.", "Vi ønsker, at § 25 a udgår."),
      ("Kommunen bemærker til 8 3, at planen", "Kommunen bemærker til § 3, at planen"),
      ("Fristen i S 7, stk. 1, er kort.", "Fristen i § 7, stk. 1, er kort."), ("8 4", "§ 4"),
    ])
  func putBack(_ line: String, _ expected: String) { #expect(restored(line) == expected) }

  @Test(
    "other numbers stay as they are",
    arguments: [
      "Ring på 8 12 34 56 inden kl. 12.", "Det koster 8 250 kr. om året.", "Vi har 8 børn og 12 voksne.",
      "Mødet er den 8 i måneden.", "Der er 8 15-årige i klassen.", "i perioden 8 til 10 uger",
    ])
  func others(_ line: String) { #expect(restored(line) == line) }
}
