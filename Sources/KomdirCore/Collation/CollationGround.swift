import Archive

/// What remarks are gathered into positions by.
struct CollationGround {
  var hearing: Hearing
  /// Substantive remarks that count.
  var remarks: [StoredRemark]
  var shelf: PositionShelf
  /// The positions that each remark stands under, and whether a person put it there.
  var links: [RemarkID: [(position: PositionID, isByHand: Bool)]]
  /// What remarks were found to repeat before.
  var duplicates: [RemarkID: (survivor: RemarkID, addition: String)]

  /// Positions that are missing, a place for each remark that no person has placed, and what repeats what.
  func collating() throws -> Proposal {
    var proposal = Proposal()
    var shelf = shelf
    var moves = Proposal()
    var places: [RemarkID: PositionID] = [:]
    for remark in remarks {
      let id = remark.id
      let current = links[id] ?? []
      if current.contains(where: \.isByHand) {
        places[id] = current.map(\.position).min()
        continue
      }
      let position = shelf.position(for: remark)
      places[id] = position
      for link in current where link.position != position {
        moves.remove("positionRemark", key: [link.position, id])
      }
      guard !current.contains(where: { $0.position == position }) else { continue }
      moves.add(
        "positionRemark",
        [RecordColumn("position", position.stored), RecordColumn("remark", id.stored)],
        key: ["position", "remark"])
    }
    for position in shelf.made { try proposal.add(position) }
    proposal.append(moves)
    proposal.append(repeating(places))
    return proposal
  }

  /// What repeats what, as found anew.
  ///
  /// - Parameter places: the position that each remark will stand under.
  private func repeating(_ places: [RemarkID: PositionID]) -> Proposal {
    let found = KomdirCore.duplicates(
      among: remarks.map { (id: $0.id, text: $0.text, nature: $0.nature) }, place: { places[$0]?.number })
    let additions = Dictionary(found.additions.map { ($0.id, $0.text) }) { first, _ in first }
    var now: [RemarkID: (survivor: RemarkID, addition: String)] = [:]
    for group in found.groups {
      for copy in group.dropFirst() { now[copy] = (group[0], additions[copy] ?? "") }
    }
    var proposal = Proposal()
    for copy in duplicates.keys.sorted() where now[copy] == nil { proposal.remove("duplicate", key: [copy]) }
    for (copy, repeated) in now.sorted(by: { $0.key < $1.key }) {
      guard let former = duplicates[copy] else {
        proposal.add(
          "duplicate",
          [
            RecordColumn("remark", copy.stored), RecordColumn("survivor", repeated.survivor.stored),
            RecordColumn("addition", .text(repeated.addition)),
          ], key: ["remark"])
        continue
      }
      proposal.change(
        "duplicate", key: [copy], "survivor", from: former.survivor.stored, to: repeated.survivor.stored
      )
      proposal.change(
        "duplicate", key: [copy], "addition", from: .text(former.addition), to: .text(repeated.addition))
    }
    return proposal
  }
}
