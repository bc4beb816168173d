import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Reading hearing letters")
struct HearingLetterTests {
  private func letter(_ sentences: String..., date: String = "Dato: 3. marts 2026") -> HearingLetter {
    let head = [
      "Kulturministeriet", "Sagsnr.: 2026 - 1184", date, "Høring over udkast til lov om biblioteker",
    ]
    return HearingLetter.read(
      Document(blocks: (head + sentences + ["Med venlig hilsen", "Asta Holm"]).map { Block($0) }),
      fileName: "brev.docx")
  }

  @Test("head, subject and signature give title, authority, number, date and person")
  func head() {
    let found = letter(
      "Bemærkninger sendes til kum@kum.example med kopi til asho@kum.example senest den 1. april 2026.")
    #expect(found.title == "lov om biblioteker")
    #expect(found.authority == "Kulturministeriet")
    #expect(found.caseNumber == "2026 - 1184")
    #expect(found.letterDate == "2026-03-03")
    #expect(found.replyTo == ["kum@kum.example"])
    #expect(found.cc == ["asho@kum.example"])
    #expect(found.contact == .init(name: "Asta Holm", phone: nil, email: "asho@kum.example"))
    #expect(found.kind == .bill)
    #expect(found.round == .first)
  }

  @Test(
    "the deadline is found however it is written",
    arguments: [
      ("Bemærkninger bedes sendt senest fredag den 27. marts 2026 kl. 12.00.", "2026-03-27T12:00"),
      ("Høringsfristen er den 27. marts 2026 kl.9.", "2026-03-27T09:00"),
      ("Udtalelsen skal være ministeriet i hænde senest d. 27/3 2026.", "2026-03-27"),
      ("Vi beder om svar senest kl. 12 fredag den 27. marts 2026.", "2026-03-27T12:00"),
      ("Senest den 27. marts 2026 bedes høringssvar sendt til os.", "2026-03-27"),
      ("Frist: 27-03-2026.", "2026-03-27"),
      ("Forslaget er i offentlig høring fra den 3. marts til den 27. marts 2026.", "2026-03-27"),
      ("Bemærkninger imødeses senest den 27.3.2026.", "2026-03-27"),
      ("Udkastet sendes hermed i høring i perioden 3. marts – 27. marts 2026.", "2026-03-27"),
    ])
  func deadlines(sentence: String, expected: String) {
    let found = letter(sentence)
    #expect(found.deadline == expected)
    #expect(found.deadlineProblem == nil)
  }

  @Test(
    "other dates never become the deadline",
    arguments: [
      "Loven foreslås at træde i kraft den 1. juli 2026.",
      "Lovforslaget forventes fremsat den 25. februar 2027.",
      "Tilmelding til mødet kan ske til og med den 11. maj 2026.",
      "Spørgsmål af teknisk karakter, der er modtaget senest den 12. marts 2026, bliver besvaret samlet.",
      "Høringssvar og høringsnotat offentliggøres senest den 15. juni 2026.",
      "Ministeriet forventer at have gennemgået høringssvarene senest den 15. maj 2026.",
      "Udkastet følger op på en aftale af 7. november 2025.",
      "Et udkast var i høring fra den 1. til den 20. januar 2026.",
    ])
  func others(sentence: String) {
    let found = letter(sentence)
    #expect(found.deadline == nil)
    #expect(found.deadlineProblem == HearingLetter.DeadlineProblem.none)
  }

  @Test("a date that the calendar lacks is impossible, and its neighbours are offered")
  func impossible() {
    let found = letter("Bemærkninger bedes sendt senest den 31. april 2026.")
    #expect(found.deadline == nil)
    #expect(found.deadlineProblem == .impossible)
    #expect(found.deadlineAlternatives == ["2026-04-30", "2026-05-01"])
  }

  @Test("a weekday that contradicts its date keeps the date and offers the weekday's")
  func weekday() {
    let found = letter("Bemærkninger bedes sendt senest torsdag den 20. maj 2026.")
    #expect(found.deadline == "2026-05-20")
    #expect(found.deadlineProblem == .weekdayMismatch)
    #expect(found.deadlineAlternatives == ["2026-05-21"])
  }

  @Test("two dates are two, whichever comes first")
  func two() {
    let found = letter(
      "Høringsfrist: 18. juni 2026", "Vi beder om jeres høringssvar senest den 15. juni 2026.")
    #expect(found.deadline == nil)
    #expect(found.deadlineProblem == .two)
    #expect(found.deadlineAlternatives == ["2026-06-15", "2026-06-18"])
  }

  @Test("weeks from the letter's date are counted and left to a person")
  func relative() {
    let found = letter("Ministeriet hører gerne fra jer inden 4 uger fra dags dato.")
    #expect(found.deadline == nil)
    #expect(found.deadlineProblem == .relative)
    #expect(found.deadlineAlternatives == ["2026-03-31"])
    let week = letter("Vi vil gerne have jeres bemærkninger i løbet af uge 12.")
    #expect(week.deadlineAlternatives == ["2026-03-20", "2026-03-22"])
  }

  @Test("of an extension the new date is the deadline")
  func extended() {
    let found = letter(
      "Ministeriet sendte udkastet i høring med frist den 27. marts 2026.",
      "På den baggrund forlænges høringsfristen til onsdag den 15. april 2026 kl. 16.")
    #expect(found.round == .extended)
    #expect(found.deadline == "2026-04-15T16:00")
  }

  @Test("a deadline in January, said in December without its year, is next year's")
  func yearTurns() {
    #expect(letter("Svarfristen er den 9. januar.", date: "Dato: 5. december 2025").deadline == "2026-01-09")
  }

  @Test("the deadline of an earlier hearing, told in passing, is not this one's")
  func earlierHearing() {
    let found = letter(
      "Ved brev af 3. januar 2026 sendte ministeriet et udkast i høring med frist den 31. januar 2026.",
      "Bemærkninger skal være ministeriet i hænde senest den 12. juni 2026.")
    #expect(found.deadline == "2026-06-12")
    #expect(found.deadlineProblem == nil)
  }

  @Test("a phone for questions to undertegnede is the signatory's")
  func undersigned() {
    let found = letter("Spørgsmål kan rettes til undertegnede på telefon 72 26 94 21.")
    #expect(found.contact?.name == "Asta Holm")
    #expect(found.contact?.phone == "72269421")
  }

  @Test("values that a page runs together go each to its label, and a second deadline among them is found")
  func valuesInARow() {
    let found = letter(
      "Sags-id", "Høringsfrist", "Svar til", "Forventet ikrafttræden",
      "FS2026-04418 18. juni 2026 svar@kum.example 15. september 2026",
      "Vi beder om jeres høringssvar senest den 15. juni 2026.", date: "Dato: 18. maj 2026")
    #expect(found.deadlineProblem == .two)
    #expect(found.deadlineAlternatives == ["2026-06-15", "2026-06-18"])
    #expect(found.replyTo == ["svar@kum.example"])
  }

  @Test("labels that a page runs together on one line are told apart")
  func labelsOnOneLine() {
    let found = HearingLetter.read(
      Document(
        blocks: [
          "Kulturministeriet", "Enhed: Folkebiblioteker Sagsbeh.: ASHO Sagsnr.: 2026 - 1184 Dok. nr.: 90382",
          "Dato: 3. marts 2026", "Høring over udkast til lov om biblioteker",
          "Høringssvar: sendes til kum@kum.example senest den 1. april 2026 kl. 12.00.",
        ].map { Block($0) }), fileName: "brev.pdf")
    #expect(found.department == "Folkebiblioteker")
    #expect(found.caseNumber == "2026 - 1184")
    #expect(found.deadline == "2026-04-01T12:00")
  }

  @Test("a label within a label is no cut")
  func labelInLabel() {
    #expect(
      LetterLabel.cut(
        "Svar sendes til: kum@kum.example Kopi til: asho@kum.example Frist for svar: 1. april 2026")
        == [
          "Svar sendes til: kum@kum.example", "Kopi til: asho@kum.example", "Frist for svar: 1. april 2026",
        ])
    #expect(LetterLabel.cut("Direkte telefon: 41 85 00 27") == ["Direkte telefon: 41 85 00 27"])
  }

  @Test("a letterhead in the head of the pages is read")
  func pageHeader() {
    var document = Document(
      blocks: [
        "Høring over udkast til lov om biblioteker", "Bemærkninger bedes sendt senest den 27. marts 2026.",
      ].map { Block($0) })
    document.pageFurniture.header = "Kulturministeriet\nDato\n3. marts 2026\nJ. nr.\n2026-5512"
    let found = HearingLetter.read(document, fileName: "brev.docx")
    #expect(found.authority == "Kulturministeriet")
    #expect(found.caseNumber == "2026-5512")
    #expect(found.letterDate == "2026-03-03")
  }

  @Test("a mail sent by a unit of an agency is the agency's")
  func unitSends() {
    var document = Document(
      blocks: [
        "Sundhedsstyrelsen sender hermed vejledning om palliation i høring.", "Venlig hilsen", "Gry Nissen",
      ]
      .map { Block($0) })
    document.message = Message(from: MailAddress(name: "Plan Sundhedsstyrelsen", address: "plan@sst.example"))
    #expect(HearingLetter.read(document, fileName: "mail.eml").authority == "Sundhedsstyrelsen")
  }

  @Test(
    "an English letter's hour before its date and its number with letters are read, and no half of the addressee's name is the authority"
  )
  func english() {
    let lines = [
      "Federation of Upland and Valley", "Municipalities", "The Secretariat", "7 Mill Lane", "Marlby MB2 4RT",
      "Department for Roads and Harbours", "Quay House", "Our ref: RHB/2027/82", "4 May 2027",
      "Dear colleague",
      "Draft Harbour Dues Act: consultation",
      "I am writing to invite the Federation's views on the enclosed consultation draft.",
      "Comments should be sent to dues@drh.example by 4 pm on Friday 18 June 2027, quoting reference RHB/2027/82.",
      "Yours faithfully", "Edith Marsh", "Deputy Director",
    ]
    let found = HearingLetter.read(
      Document(blocks: lines.map { Block($0) }), fileName: "letter.pdf",
      for: Association(name: "Federation of Upland and Valley Municipalities"))
    #expect(found.deadline == "2027-06-18T16:00")
    #expect(found.caseNumber == "RHB/2027/82")
    #expect(found.authority == "Department for Roads and Harbours")
  }
}
