import Archive

/// What became of remarks when the next version of a draft arrived. Those without a place wait for a person.
public struct CarriedRemarks: Sendable, Equatable {
  /// Remarks that stand where they stood.
  public var exact = 0
  /// Remarks whose provision has another number now.
  public var moved = 0
  /// Remarks that stand at what their provision was part of.
  public var parent = 0
  /// Remarks whose provision is gone, as printed.
  public var none: [String] = []

  public init() {}
}

/// What remarks and positions are carried to the next version of a draft by.
struct CarryGround {
  var old: HearingDocument
  var new: HearingDocument
  /// Where each provision of the old version stands in the new one.
  var paths: ProvisionPaths
  /// Remarks on the old version.
  var remarks: [StoredRemark]
  /// Remarks of the hearing that have no place, and are likely about some provision.
  var likely: [StoredRemark]
  /// All positions of the hearing.
  var positions: [Position]

  /// A provision is followed by its words first, so that a remark stays with what it was about when numbers shift;
  /// positions follow their provision.
  ///
  /// - Parameter carried: takes what became of each remark.
  func carrying(_ carried: inout CarriedRemarks) throws -> Proposal {
    var proposal = Proposal()
    let (oldID, newID) = (old.id, new.id)
    var followed: Set<RemarkID> = []
    for before in remarks {
      guard let provision = before.provision else { continue }
      followed.insert(before.id)
      var remark = before
      let target = paths.target(of: provision)
      if remark.origin == nil {
        remark.origin = Basis(papers: newID.number - 1, document: oldID, provision: provision)
      }
      remark.document = target == nil ? nil : newID
      remark.provision = target?.id
      remark.match = target?.match ?? .none
      if target == nil { remark.candidates = [] }
      try proposal.change(before, to: remark)
      // A remark that was split or dropped follows too, and is nobody's to place.
      guard !remark.isSuperseded, remark.droppedBy == nil else { continue }
      switch remark.match {
      case .moved: carried.moved += 1
      case .parent: carried.parent += 1
      case .none, .general: carried.none.append(remark.printedID)
      case .exact: carried.exact += 1
      }
      if target?.id != provision {
        proposal.note(
          "remark.carried", remark.printedID, hearing: old.hearing, before: provision, after: target?.id)
      }
    }
    for remark in likely where !followed.contains(remark.id) { try carryLikely(remark, &proposal) }
    try carryPositions(from: oldID, to: newID, &proposal)
    return proposal
  }

  /// What a remark without a place is likely about follows the draft too.
  private func carryLikely(_ remark: StoredRemark, _ proposal: inout Proposal) throws {
    var carried = remark
    carried.candidates = remark.candidates.compactMap { paths.target(of: $0)?.id }
    try proposal.change(remark, to: carried)
  }

  private func carryPositions(from old: DocumentID, to new: DocumentID, _ proposal: inout Proposal) throws {
    func setAside(_ position: Position) -> String { "carried:\(position.id.number)" }
    // Keys are given anew: two positions may trade places.
    var taken = Set(positions.map { $0.document == old ? setAside($0) : $0.key })
    for before in positions where before.document == old {
      var position = before
      position.key = setAside(before)
      if let provision = position.provision, let target = paths.target(of: provision) {
        position.document = new
        position.provision = target.id
        let oldName = provisionName(provision)
        if position.title == oldName || position.title.hasPrefix(oldName + " (") {
          position.title = provisionName(target.id) + position.title.dropFirst(oldName.count)
        }
        // Where two became one, the second keeps a key of its own: a person joins their texts.
        if taken.insert(target.id).inserted { position.key = target.id }
      }
      try proposal.change(before, to: position)
    }
  }
}
