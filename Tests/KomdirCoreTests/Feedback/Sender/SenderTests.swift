import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Senders")
struct SenderTests {
  private let index = MemberIndex(members: FeedbackFixture.members)

  @Test(
    "a municipality is found in its genitive, with Kommune or in a file's name",
    arguments: [
      ("Københavns Kommune", "København"), ("Bornholms Regionskommune", "Bornholms"), ("Odder", "Odder"),
    ])
  func names(_ written: String, _ name: String) { #expect(index.municipalities.name(for: written) == name) }

  @Test("a file's name tells only when it names one municipality")
  func fileNames() {
    #expect(index.municipalities.named(inFileName: "Svar KOMDIR koebenhavn v2") == "København")
    #expect(index.municipalities.named(inFileName: "Odder og Københavns svar") == nil)
  }

  @Test("an author is known by name, address, initials or municipality")
  func authors() {
    #expect(index.author("Karla Mosegård", near: nil).municipality == "Odder")
    #expect(index.author("BETA@kk.example", near: nil).municipality == "København")
    #expect(index.author("YE", near: nil).member == 2)
    #expect(index.author("En medarbejder (Odder Kommune)", near: nil).municipality == "Odder")
    #expect(index.author("Ukendt", near: nil).municipality == nil)
  }

  @Test("an unknown address of a known domain gives the municipality, no person")
  func domain() {
    let mail = FeedbackFixture.mail(
      "Hej\n\nSalt er dyrt.", from: MailAddress(address: "vejogpark@odder.example"))
    let sender = FeedbackFixture.read(mail, .eml).sender
    #expect(sender.municipality == "Odder")
    #expect(sender.member == nil)
    #expect(sender.why == .mailDomain)
  }

  @Test("an attachment without a name of its own has the mail's sender")
  func parent() {
    let file = FeedbackFile(
      reading: .init(document: FeedbackFixture.document(["Salt er dyrt for os alle."]), format: .docx),
      name: "Bilag 1.docx",
      parentSender: SenderGuess(member: 1, municipality: "København", why: .mailHeader))
    let sender = FeedbackFixture.reader.read(file).sender
    #expect(sender.municipality == "København")
    #expect(sender.why == .parentFile)
  }

  @Test("what a person gave is never overruled")
  func given() {
    let file = FeedbackFile(
      reading: .init(
        document: FeedbackFixture.document(["Odder Kommune", "Salt er dyrt for os alle."]), format: .docx),
      name: "odder.docx", givenMember: 2)
    #expect(FeedbackFixture.reader.read(file).sender.municipality == "Bornholms")
  }

  @Test("a file that says nothing about its sender asks a person")
  func unknown() {
    #expect(FeedbackFixture.read(["Salt er dyrt for os alle."]).questions == [.unknownSender])
  }
}

@Suite("Joint letters")
struct JointLetterTests {
  @Test("a letter for several municipalities has no one sender, and asks a person")
  func joint() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Københavns Kommune", "Høringssvar: lov om cykelstier",
      "Salt er blevet dyrt for os alle.",
      "Med venlig hilsen", "Karla Mosegård",
    ])
    #expect(reading.sender.municipality == nil)
    #expect(reading.questions == [.uncertainSender("Odder, København")])
  }
}
