import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

/// Texts that a secretariat could have at hand on the day of sending: the answer in five states, and what is not it.
@Suite("Which file is the answer")
struct ResponseLikenessTests {
  static let positions = [
    (
      "§ 1, nr. 1",
      "KOMDIR finder, at grænsen på 30 km i timen er for høj på stier ved skoler og børnehaver. Små børn cykler der hver morgen, og kommunerne har ikke mulighed for at adskille dem fra den hurtige trafik uden store udgifter til anlæg."
    ),
    (
      "§ 1, nr. 2",
      "KOMDIR kan ikke støtte, at stier skal være ryddet for sne inden klokken syv. Når sneen falder om natten, kan selv den bedst udstyrede kommune ikke nå det. Foreningen foreslår, at rydningen begynder klokken syv og er afsluttet klokken ni."
    ),
    (
      "§ 2, nr. 1",
      "Gelændere af træ rådner ved åen i løbet af få år. Foreningen foreslår, at stål og genbrugsplast også tillades, og at kommunalbestyrelsen vælger materialet."
    ),
    (
      "Økonomi",
      "Opgaverne medfører udgifter, som lovforslaget ikke nævner. KOMDIR henviser til princippet om, at kommunerne kompenseres fuldt ud for nye opgaver, og opfordrer til, at udgifterne forhandles med kommunerne, før loven vedtages."
    ),
  ]

  private static func likeness() throws -> ResponseLikeness {
    let desk = try HearingDesk()
    return ResponseLikeness(
      positions: positions.map { (title: $0.0, text: $0.1) }, hearing: try desk.workspace.hearing(nil),
      association: try desk.workspace.association(),
      municipalities: MunicipalityNames(members: try desk.workspace.members().map(\.member)))
  }

  static var whole: String {
    (["KOMDIR", "Til Trafikministeriet", "Sagsnr. 2026 - 118", "Høringssvar: cykelstier og gangbroer"]
      + ["KOMDIR takker for muligheden for at afgive høringssvar."]
      + positions.flatMap { [$0.0, $0.1] } + ["Med venlig hilsen", "KOMDIR"]).joined(separator: "\n")
  }

  /// Every word in five, then two in five, of the positions written anew, from a list that has nothing to do with it.
  static func rewritten(_ tenths: Int) -> String {
    let others = ["imidlertid", "således", "behovet", "løsning", "arbejdet", "praksis", "hensynet", "vilkår"]
    return whole.split(separator: "\n").map { line in
      line.split(separator: " ").enumerated().map { index, word in
        line.count > 80 && index * 7 % 10 < tenths ? others[index % others.count] : String(word)
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// Whole sentences written anew by a person: two in five.
  static let otherSentences = """
    KOMDIR
    Til Trafikministeriet
    Sagsnr. 2026 - 118

    KOMDIR finder, at grænsen på 30 km i timen er for høj på stier ved skoler og børnehaver. De yngste færdes her dagligt, og det er dyrt at bygge dem en bane for sig.

    Rydning inden klokken syv er ikke realistisk. Når sneen falder om natten, kan selv den bedst udstyrede kommune ikke nå det. Foreningen foreslår, at rydningen begynder klokken syv og er afsluttet klokken ni.

    Ved vand holder træ kun kort. Foreningen foreslår, at stål og genbrugsplast også tillades, og at kommunalbestyrelsen vælger materialet.

    Lovforslaget tier om pengene. KOMDIR henviser til princippet om, at kommunerne kompenseres fuldt ud for nye opgaver, og opfordrer til, at udgifterne forhandles med kommunerne, før loven vedtages.

    Med venlig hilsen
    Ida Holm, formand
    """

  /// What a board left of it: one matter taken out, the rest cut to the bone.
  static let boards = """
    KOMDIR
    Trafikministeriet

    Bestyrelsen har behandlet sagen og sender hermed foreningens svar.

    Grænsen på 30 km i timen er for høj på stier ved skoler og børnehaver.

    KOMDIR kan ikke støtte, at stier skal være ryddet for sne inden klokken syv. Foreningen foreslår, at rydningen begynder klokken syv og er afsluttet klokken ni.

    KOMDIR henviser til princippet om, at kommunerne kompenseres fuldt ud for nye opgaver, og opfordrer til, at udgifterne forhandles med kommunerne, før loven vedtages.

    På bestyrelsens vegne
    Ida Holm
    """

  /// As a PDF gives it: short lines, words parted at their ends, page heads and numbers in between.
  static var pages: String {
    var lines: [String] = []
    for paragraph in whole.split(separator: "\n") {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.count + word.count > 58, word.count > 8 {
          lines.append("\(line) \(word.prefix(5))-")
          line = String(word.dropFirst(5))
        } else if line.count + word.count > 62 {
          lines.append(line)
          line = String(word)
        } else {
          line += line.isEmpty ? "\(word)" : " \(word)"
        }
        if lines.count % 20 == 19 {
          lines += ["", "Side \(lines.count / 20) af 3", "KOMDIR · Høringssvar", ""]
        }
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  static let answers: [(String, String)] = [
    ("as written", whole), ("a fifth of its words written anew", rewritten(2)),
    ("two fifths of its words written anew", rewritten(4)),
    ("two fifths of its sentences written anew", otherSentences),
    ("the board's version", boards), ("as a PDF gives it", pages),
    (
      "signed by a chair from a municipality",
      whole.replacing("Med venlig hilsen\nKOMDIR", with: "På KOMDIRs vegne\nKarla Mosegård\nOdder Kommune")
    ), ("the positions alone", positions.map { $0.1 }.joined(separator: "\n\n")),
  ]

  @Test("the answer is known, edited, cut, or read out of a PDF", arguments: answers)
  func answer(_ what: String, _ text: String) throws {
    let likeness = try Self.likeness()
    #expect(likeness.isAnswer(text), "\(what): \(String(describing: likeness.signs(of: text)))")
  }

  static let others: [(String, String)] = [
    ("nothing", ""), ("blanks", " \n\n"),
    (
      "the list of members",
      HearingDesk.register.rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
    ),
    ("the authority's letter", HearingDesk.letterLines.joined(separator: "\n")),
    ("the draft", FeedbackFixture.draftLines.joined(separator: "\n")),
    ("a member's answer", HearingDesk.odder), ("another member's answer", HearingDesk.bornholm),
    (
      "a member's letter that the answer borrows from",
      """
      Odder Kommune
      Rådhusgade 3, 8300 Odder

      Til KOMDIR

      Odder Kommune finder, at grænsen på 30 km i timen er for høj på stier ved skoler og børnehaver, hvor små børn cykler hver morgen.
      Stier kan ikke være ryddet for sne inden klokken syv, når sneen falder om natten. Vi foreslår klokken ni.
      Gelændere af træ rådner ved åen i løbet af få år, og stål bør tillades.
      Udgifterne til anlæg og rydning er store, og kommunerne bør kompenseres fuldt ud.

      Venlig hilsen
      Karla Mosegård
      kommunaldirektør, Odder Kommune
      """
    ),
    (
      "the association's answer in another hearing",
      """
      KOMDIR
      Til Sundhedsministeriet
      Sagsnr. 2025 - 77

      Høringssvar: forslag til lov om genoptræning

      KOMDIR takker for muligheden for at afgive høringssvar.
      KOMDIR finder, at fristen på syv dage er for kort i de mindste kommuner. Foreningen foreslår, at den forlænges til fjorten dage.
      Opgaverne medfører udgifter, som lovforslaget ikke nævner. KOMDIR henviser til princippet om, at kommunerne kompenseres fuldt ud for nye opgaver.

      Med venlig hilsen
      KOMDIR
      """
    ),
    (
      "the secretariat's mail to the members",
      """
      Kære medlemmer

      KOMDIR har modtaget forslag til lov om ændring af lov om cykelstier og lov om gangbroer i høring. Sagsnr. 2026 - 118.
      Vi beder om jeres bemærkninger senest den 2. marts 2026. Skriv gerne om fart, sne, gelændere og udgifter.

      Venlig hilsen
      Sekretariatet, KOMDIR
      """
    ),
    (
      "minutes of the board",
      """
      KOMDIR
      Referat af bestyrelsesmøde den 3. marts 2026
      Punkt 4. Høring om cykelstier. Bestyrelsen drøftede udkastet til svar. Fart ved skoler og udgifter blev fremhævet.
      Punkt 5. Årsmøde. Programmet blev godkendt.
      """
    ),
  ]

  @Test("what is at hand beside it is not taken for it", arguments: others)
  func other(_ what: String, _ text: String) throws {
    let likeness = try Self.likeness()
    #expect(!likeness.isAnswer(text), "\(what): \(String(describing: likeness.signs(of: text)))")
  }

  @Test("between the two kinds lies room: the weakest answer is well above the strongest other file")
  func room() throws {
    let likeness = try Self.likeness()
    let answers = Self.answers.map { likeness.signs(of: $0.1)?.weight ?? 0 }
    let others = Self.others.map { likeness.signs(of: $0.1)?.weight ?? 0 }
    let (weakest, strongest) = (try #require(answers.min()), try #require(others.max()))
    #expect(weakest - ResponseLikeness.least > 0.1, "\(answers)")
    #expect(ResponseLikeness.least - strongest > 0.1, "\(others)")
  }

  @Test("where no position says anything, no file can be told by its words")
  func noTexts() throws {
    let likeness = ResponseLikeness(
      positions: [], hearing: try HearingDesk().workspace.hearing(nil), association: .komdir,
      municipalities: MunicipalityNames(members: []))
    #expect(!likeness.isAnswer(Self.whole))
  }
}
