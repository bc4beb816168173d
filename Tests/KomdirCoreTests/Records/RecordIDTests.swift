import Foundation
import Testing

@testable import KomdirCore

@Suite("Numbers of records")
struct RecordIDTests {
  @Test("each kind of record has its letter, and a number is read as it is printed")
  func printed() {
    #expect("\(RemarkID(17))" == "R-17")
    #expect("\(PositionID(3)) \(SubmissionID(4)) \(MemberID(12)) \(DocumentID(2))" == "P-3 S-4 M-12 D-2")
    #expect(RemarkID(printed: " r-17") == 17)
    #expect(RemarkID(printed: "P-17") == nil)
    for wrong in ["R-", "R-0", "R--1", "R-x", "17", "R17", ""] { #expect(RemarkID(printed: wrong) == nil) }
  }

  @Test("a number is kept as a number alone")
  func kept() throws {
    let sender = JointSender(member: 3, name: "Bo", municipality: nil)
    let json = try JSONEncoder().encode(sender)
    #expect(String(decoding: json, as: UTF8.self).contains("\"member\":3"))
    #expect(try JSONDecoder().decode(JointSender.self, from: json) == sender)
  }
}
