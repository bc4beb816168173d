import DanishLaw
import Testing

@Suite("Outline of drafts in English")
struct EnglishOutlineTests {
  private let act = LawSample(
    """
    Draft Act on Local Bicycle Parking

    Part 1 Purpose and scope

    Section 1 Purpose
    The purpose of this Act is to provide safe bicycle parking near stations and schools.

    Section 2 Municipal plan
    (1) The municipal council shall adopt a plan for bicycle parking every four years.
    (2) The plan shall contain:
    (a) the number of places at each station,
    (b) the budget for maintenance, including
    (i) cleaning of racks, and
    (ii) removal of abandoned bicycles, and
    (c) a timetable.
    (3) The council shall consult residents before the plan is adopted.

    Part 2 Fees and supervision

    Section 3. The Minister supervises the municipal plans.

    Section 5A Complaints
    (1) Decisions may be appealed to the Appeals Board within four weeks.
    (2) Section 3 applies to the Board as well.

    Schedule 1 Minimum number of places
    Stations with more than 1,000 passengers: 200 places.
    """)

  @Test(
    "an English act has the ids of Danish law: sections, subsections, letters, roman numbers, parts, schedules"
  )
  func act_() {
    #expect(
      act.ids == [
        "kapitel:1", "par:1", "par:2", "par:2/stk:1", "par:2/stk:2", "par:2/stk:2/litra:a",
        "par:2/stk:2/litra:b", "par:2/stk:2/litra:b/nr:i", "par:2/stk:2/litra:b/nr:ii", "par:2/stk:2/litra:c",
        "par:2/stk:3", "kapitel:2", "par:3", "par:5a", "par:5a/stk:1", "par:5a/stk:2",
      ])
    #expect(act.outline.annexes.map(\.id.path) == ["annex:1"])
    #expect(act.outline.documentType == .principalAct)
    #expect(act.outline.isDraft)
    #expect(act.outline.title == "Act on Local Bicycle Parking")
  }

  @Test("a section's title behind its number is the section's, and no text of its first subsection")
  func title() {
    #expect(act.text("par:2") == "Municipal plan")
    #expect(
      act.text("par:2/stk:1")
        == "The municipal council shall adopt a plan for bicycle parking every four years.")
    #expect(
      act.text("par:1")
        == "The purpose of this Act is to provide safe bicycle parking near stations and schools.")
    #expect(act.text("par:5a/stk:2") == "Section 3 applies to the Board as well.")
  }

  @Test("articles count their paragraphs as subsections; the roman numbers of chapters and annexes are kept")
  func articles() {
    let regulation = LawSample(
      """
      Regulation on the exchange of data between municipalities

      CHAPTER II
      Exchange

      Article 3
      Obligation to share

      1. Municipalities shall share the data listed in Annex II with the agency.
      2. The municipality shall:
      (a) encrypt the data in transit;
      (b) log every access to the register.

      Article 4
      Entry into force

      This Regulation enters into force on 1 July 2027.

      ANNEX II
      Data sets to be shared
      """)
    #expect(
      regulation.ids == [
        "kapitel:II", "par:3", "par:3/stk:1", "par:3/stk:2", "par:3/stk:2/litra:a", "par:3/stk:2/litra:b",
        "par:4",
      ])
    #expect(regulation.outline.annexes.map(\.id.path) == ["annex:ii"])
    #expect(regulation.text("par:4") == "This Regulation enters into force on 1 July 2027.")
  }

  @Test("sections numbered without a word, the first subsection on the same line")
  func numbered() {
    let order = LawSample(
      """
      Order on the clearing of snow

      1.—(1) The owner of the house shall clear the pavement before seven in the morning.
      (2) The council may set another hour.

      2. (1) The fee is set by the council.
      """)
    #expect(order.ids == ["par:1", "par:1/stk:1", "par:1/stk:2", "par:2", "par:2/stk:1"])
    #expect(order.outline.documentType == .executiveOrder)
  }

  @Test(
    "in Danish text a bracketed number is no subsection, and \"Section\" of guidance in English is a heading")
  func others() {
    let danish = LawSample(
      """
      Lov om stier

      § 1. Kommunen rydder stierne, og kommunen fører tilsyn med det, der er ryddet.
      (2) En linje af en tabel, der er sat af andre til brug for loven og dens regler.
      """)
    #expect(danish.ids == ["par:1"])
    let guidance = LawSample(
      """
      Guidance on access to records

      Section 1: Who may ask
      The citizen may ask for access to the records of the municipality.
      Section 2: How to ask
      The request is sent to the office of the municipality.
      Section 3: When to answer
      The office answers within the time set by the council.
      """)
    #expect(guidance.ids == ["heading:1", "heading:2", "heading:3"])
  }

  @Test("notes on sections of an English bill explain the provisions")
  func notes() {
    let bill = LawSample(
      """
      Bill on quiet hours

      Section 1. The council sets the quiet hours of the town.
      Section 2. The Act enters into force on 1 July 2027.

      Explanatory notes

      1. Introduction
      The bill gives the councils a choice of their own.
      2. Costs
      The costs of the state and the municipalities are small.

      Notes on the individual provisions

      Re section 1
      The quiet hours may differ between the districts of the town.
      """)
    #expect(bill.ids == ["par:1", "par:2", "general:1", "general:2", "note:par:1"])
  }
}
