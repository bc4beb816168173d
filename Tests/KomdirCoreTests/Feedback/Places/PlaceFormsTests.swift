import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Forms of places", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct PlaceFormsTests {
  @Test("a § of the amended law with the bill's number behind it is that point")
  func numberBeside() {
    let reading = FeedbackFixture.read(["Ændringen af § 9 (nr. 3) er vi glade for."])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:3"])
  }

  @Test("den foreslåede § 4 a is new text in the amended law")
  func proposedText() {
    let reading = FeedbackFixture.read(["Vi læser den foreslåede § 4 a, stk. 2, sådan, at staten betaler."])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:1/nr:2"])
  }

  @Test("a part in brackets, and \"bestemmelsens stk. 2\", are parts of the place above")
  func leaning() {
    let reading = FeedbackFixture.read([
      "Ad § 3", "Datoen er for tidlig, og årstallet (stk. 2) er tilfældigt valgt.",
    ])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:3/stk:2"])
    let other = FeedbackFixture.read([
      "Vi læser § 3, stk. 1, som en frist for kommunerne.",
      "Hvad angår bestemmelsens stk. 2 bemærkes, at årstallet er tilfældigt.",
    ])
    #expect(other.remarks.map(\.placement.provision?.path) == ["par:3/stk:1", "par:3/stk:2"])
  }

  @Test("§ 2, 1): the number is written as the list prints it")
  func printedItem() {
    let reading = FeedbackFixture.read(["§ 2, 1): Træ rådner ved vandet."])
    #expect(reading.remarks.map(\.placement.provision?.path) == ["par:2/nr:1"])
  }
}

@Suite("Nothing to say, and something after it")
struct NothingButTests {
  @Test("an exception in a sentence of its own is cut at that sentence")
  func ownSentence() {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail(
        "Hej\n\nVi har ingen bemærkninger. Vi gør dog opmærksom på, at saltet er blevet dyrere.\n\nMvh\nKarla"
      ), .eml)
    #expect(
      reading.remarks.map(\.text) == [
        "Vi har ingen bemærkninger.", "Vi gør dog opmærksom på, at saltet er blevet dyrere.",
      ])
    #expect(reading.remarks.map(\.nature) == [.noRemarks, .substantive])
  }

  @Test("a wish after it makes it a remark")
  func wish() {
    #expect(!NatureOfText.isNoRemarks("Vi har ingen bemærkninger. Vi ønsker at stå på høringslisten."))
    #expect(
      NatureOfText.isNoRemarks("Vi har gennemgået udkastet. Det giver ikke anledning til bemærkninger."))
  }
}

@Suite("Senders by their first sentence")
struct OpeningSenderTests {
  @Test("a letter without a head is from the municipality that its first sentences speak of")
  func opening() {
    let reading = FeedbackFixture.read([
      "Odder Kommune har følgende kommentarer:", "Salt er blevet dyrt i år.",
    ])
    #expect(reading.sender.municipality == "Odder")
    #expect(reading.sender.why == .letterhead)
  }

  @Test("a short label with a colon heads the bullets below it")
  func labelWithColon() {
    var document = FeedbackFixture.document(["Generelt:", "Tidsplanen er for stram.", "Salt er blevet dyrt."])
    for index in [1, 2] { document.blocks[index].kind = .listItem(level: 1) }
    let reading = FeedbackFixture.read(document)
    #expect(reading.remarks.map(\.text) == ["Tidsplanen er for stram.", "Salt er blevet dyrt."])
    #expect(reading.remarks.map(\.theme) == ["Generelt:", "Generelt:"])
  }
}
