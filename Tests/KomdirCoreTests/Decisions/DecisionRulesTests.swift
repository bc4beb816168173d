import Archive
import Testing

@testable import KomdirCore

/// No archive is opened here: rules are functions of what is known.
@Suite("The rules of decisions, by themselves")
struct DecisionRulesTests {
  private let clerk = Clerk(name: "Sekretariatet", now: Moment(secondsSince1970: 1_772_438_400))

  private func remark(_ number: RemarkID, droppedBy: String? = nil) -> StoredRemark {
    var remark = StoredRemark(
      id: number, submission: 1, ordinal: Int(number.number), kind: .paragraph, nature: .substantive,
      text: "Fristen er kort.",
      match: .general)
    remark.droppedBy = droppedBy
    return remark
  }

  private func ground(_ decisions: [Decision] = [], duplicate: RemarkID? = nil) -> DecisionGround {
    DecisionGround(
      remark: remark(1), hearing: Hearing(id: "H-1", createdAt: "2026-03-02T09:00:00+01:00"),
      decisions: decisions, duplicate: duplicate,
      targets: [
        2: .init(remark: remark(2), hearing: "H-1", decisions: []),
        3: .init(remark: remark(3, droppedBy: "Bo"), hearing: "H-1", decisions: []),
        4: .init(remark: remark(4), hearing: "H-2", decisions: []),
        5: .init(
          remark: remark(5), hearing: "H-1",
          decisions: [
            Decision(id: 7, remark: 5, value: .duplicateOf, target: 2, by: "Bo", at: "2026-03-01")
          ]),
      ], basis: Basis(papers: 2), nextID: 8)
  }

  private func refusal(_ input: DecisionInput, on ground: DecisionGround) -> WorkspaceError? {
    do {
      _ = try ground.deciding([input], by: clerk)
      return nil
    } catch { return error as? WorkspaceError }
  }

  @Test("each decision that lacks what it needs is refused with what it lacks")
  func needs() {
    #expect(refusal(DecisionInput(value: .notFollowed), on: ground()) == .notAllowed(.reasonNeeded))
    #expect(
      refusal(DecisionInput(value: .notFollowed, reason: " \n"), on: ground()) == .notAllowed(.reasonNeeded))
    #expect(refusal(DecisionInput(value: .withdrawn), on: ground()) == .notAllowed(.dateNeeded))
    #expect(
      refusal(DecisionInput(value: .withdrawn, date: "i går"), on: ground())
        == .notAllowed(.notAMoment("i går"))
    )
    #expect(refusal(DecisionInput(value: .duplicateOf), on: ground()) == .notAllowed(.targetNeeded))
    for value: Decision.Value in [.followed, .followedInPart, .noted, .outOfScope, .answered, .postponed] {
      #expect(refusal(DecisionInput(value: value), on: ground()) == nil)
    }
  }

  @Test("a duplicate has a target of its own hearing that stands, and is none itself")
  func targets() {
    func refused(_ target: String, _ ground: DecisionGround) -> WorkspaceError? {
      refusal(DecisionInput(value: .duplicateOf, target: target), on: ground)
    }
    #expect(refused("R-2", ground()) == nil)
    #expect(refused("R-3", ground()) == .notAllowed(.isDropped("R-3")))
    #expect(refused("R-4", ground()) == .unknown(id: "R-4"))
    #expect(refused("R-5", ground()) == .notAllowed(.targetIsDuplicate("R-5")))
    #expect(refused("R-9", ground()) == .unknown(id: "R-9"))
    #expect(refused("R-2", ground(duplicate: 6)) == .notAllowed(.targetIsDuplicate("R-6")))
  }

  @Test("a new decision ends the older one, which is kept word for word; the journal's line names both")
  func ends() throws {
    let old = Decision(
      id: 6, remark: 1, value: .notFollowed, reason: "Hører til i vejledningen", by: "Bo", at: "2026-03-01")
    let (proposal, made) = try ground([old]).deciding([DecisionInput(value: .followed)], by: clerk)
    #expect(made.map(\.printedID) == ["B-8"])
    #expect(proposal.changes.map(\.record.text) == ["endedDecision/6", "decision/6", "decision/8"])
    #expect(proposal.changes.map(\.kind) == [.born, .gone, .born])
    let kept = Dictionary(proposal.changes[0].fields.map { ($0.name, $0.after) }) { first, _ in first }
    #expect(kept["reason"] == .text("Hører til i vejledningen"))
    #expect(kept["by"] == .text("Bo"))
    #expect(kept["endedBy"] == .text("Sekretariatet"))
    #expect(proposal.lines.map(\.before) == ["notFollowed: Hører til i vejledningen"])
    #expect(proposal.lines.map(\.after) == ["followed"])
  }

  @Test("a proposal turned round takes back what it did")
  func inverse() throws {
    let (proposal, _) = try ground().deciding([DecisionInput(value: .noted)], by: clerk)
    let there = proposal.changes
    #expect(there.inverse.inverse == there)
    #expect(there.inverse.map(\.kind) == [.gone])
  }
}
