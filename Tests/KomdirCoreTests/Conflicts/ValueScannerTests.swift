import Testing

@testable import KomdirCore

@Suite("Values that remarks state")
struct ValueScannerTests {
  private func values(_ text: String) -> [StatedValue] { ValueScanner.values(in: ClaimText.words(of: text)) }

  @Test(
    "one period has many forms",
    arguments: [
      ("tre døgn", 3.0), ("72 timer", 3), ("et halvt år", 182.5), ("seks måneder", 180), ("6 mdr.", 180),
      ("to uger", 14), ("halvandet år", 547.5), ("et kvartal", 90),
    ])
  func periods(text: String, days: Double) {
    #expect(values(text).map(\.amount) == [days])
    #expect(values(text).first?.kind == .duration)
  }

  @Test("half a year and six months are the same; two and three months are not")
  func sameAndOther() throws {
    let half = try #require(values("et halvt år").first)
    let six = try #require(values("seks måneder").first)
    let three = try #require(values("tre måneder").first)
    #expect(!half.differs(from: six))
    #expect(six.differs(from: three))
  }

  @Test("amounts and shares: 3.816 kr., 60 mio. kr., every third, a tenth, 33 pct.")
  func amounts() {
    #expect(values("3.816 kr. om måneden").first?.amount == 3_816)
    #expect(values("60 mio. kr.").first?.amount == 60_000_000)
    #expect(values("hver tredje ledige bolig").first?.amount == 33.3)
    #expect(values("en tiendedel af summen").first?.amount == 10)
    #expect(values("33 pct.").first?.kind == .share)
  }

  @Test("the turn of the year is the first of January; the end of 2018 is its last day")
  func dates() throws {
    let turn = try #require(values("ved årsskiftet").first)
    let january = try #require(values("den 1. januar 2016").first)
    #expect(!turn.differs(from: january))
    #expect(values("til udgangen af 2018").first?.date == .init(year: 2018, month: 12, day: 31))
    #expect(try #require(values("1. april").first).differs(from: try #require(values("1. juli 2012").first)))
  }

  @Test("a number behind its unit's like has that unit: six months, halved to three")
  func carriedUnit() {
    #expect(values("Perioden på 6 måneder kunne halveres til 3, så").map(\.amount) == [180, 90])
  }

  @Test("the number of a provision is no amount", arguments: ["§ 7, stk. 2", "nr. 5 bør udgå", "kapitel 3"])
  func references(text: String) {
    #expect(values(text).isEmpty)
  }

  @Test("twice a year, four days a year and every quarter say how often")
  func rhythms() {
    #expect(values("to gange om året").map(\.kind) == [.frequency])
    #expect(values("fire dage om året").first?.amount == 4)
    #expect(values("hvert kvartal").first?.amount.rounded() == 4)
    #expect(values("en kvartalsvis indberetning").contains { $0.kind == .frequency })
  }

  @Test("two years longer is a difference and no length")
  func differences() {
    #expect(values("Lad ordningen løbe to år længere").isEmpty)
  }
}
