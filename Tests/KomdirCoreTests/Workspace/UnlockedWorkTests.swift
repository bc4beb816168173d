import Testing

@testable import KomdirCore

@Suite("Work that takes long")
struct UnlockedWorkTests {
  @Test("others may write while it is worked; what they changed is worked with, and nothing is written over")
  func unlocked() throws {
    let desk = try HearingDesk()
    let colleague = try Workspace(opening: desk.workspace.path, fileExists: true)
    let other = Clerk(name: "Birte", now: desk.clerk.now)
    var titles: [String?] = []
    let written = try desk.workspace.write(
      by: desk.clerk, on: { try Workspace.hearing($0, "H-1") },
      working: { hearing in
        titles.append(hearing.title)
        // A lock would hold the colleague up until the time is out.
        if titles.count == 1 {
          _ = try colleague.set(hearing: "H-1", [(.title, "Lov om cykler")], by: other)
        }
        return hearing
      },
      { db, hearing in
        let stored = try Workspace.hearing(db, "H-1")
        #expect(stored == hearing)
        return hearing.title
      })
    #expect(titles.count == 2)
    #expect(titles.last == "Lov om cykler")
    #expect(written == "Lov om cykler")
  }

  @Test("whoever is outrun each time works with the archive held at last, and ends")
  func ends() throws {
    let desk = try HearingDesk()
    let colleague = try Workspace(opening: desk.workspace.path, fileExists: true)
    var runs = 0
    let title = try desk.workspace.write(
      by: desk.clerk, on: { try Workspace.hearing($0, "H-1") },
      working: { hearing in
        runs += 1
        if runs < 3 { _ = try colleague.set(hearing: "H-1", [(.title, "Titel \(runs)")], by: desk.clerk) }
        return hearing
      }, { _, hearing in hearing.title })
    #expect(runs == 3)
    #expect(title == "Titel 2")
  }

  @Test("positions that a colleague wrote while copies were looked for stand as written")
  func collate() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let before = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.collect([desk.lay("bornholm.txt", HearingDesk.bornholm)])
    let first = try #require(before.first)
    _ = try desk.workspace.set(
      position: first.position.printedID, PositionChange(text: "Grænsen er for høj."), by: desk.clerk)
    let after = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(after.first { $0.position.id == first.position.id }?.position.text == "Grænsen er for høj.")
    #expect(after.flatMap(\.remarks).count == 4)
  }
}
