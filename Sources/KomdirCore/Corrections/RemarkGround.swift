import Archive
import Foundation

/// What a correction of a remark goes by.
struct RemarkGround: Sendable, Equatable {
  var remark: StoredRemark
  var submission: Submission
  var hearing: Hearing

  private func opened() throws -> StoredRemark {
    try hearing.holdOpen()
    return remark
  }

  private var subject: String { remark.printedID }

  /// The change to `corrected`, with the journal's line about it.
  private func proposal(
    _ corrected: StoredRemark, _ what: String, before: String? = nil, after: String? = nil
  ) throws -> Proposal {
    var proposal = Proposal()
    try proposal.change(remark, to: corrected)
    proposal.note("remark.\(what)", subject, hearing: hearing.id, before: before, after: after)
    return proposal
  }

  /// It stands at a provision, or is general (nil).
  func placing(at found: (document: DocumentID, provision: String)?, by clerk: Clerk) throws -> (
    proposal: Proposal, remark: StoredRemark
  ) {
    var placed = try opened()
    placed.provision = found?.provision
    placed.document = found?.document
    placed.match = found == nil ? .general : .exact
    placed.placedBy = clerk.name
    // Whoever gives it a place has read something in it.
    placed.nature = .substantive
    let proposal = try proposal(
      placed, "place", before: remark.provision ?? remark.match.rawValue,
      after: placed.provision ?? placed.match.rawValue)
    return (proposal, placed)
  }

  /// Who it speaks for.
  func speaking(for speaker: (member: StoredMember?, municipality: String?)) throws -> Proposal {
    var spoken = try opened()
    spoken.member = speaker.member?.id
    spoken.municipality = speaker.municipality
    return try proposal(
      spoken, "member", before: remark.member.map { "\($0)" } ?? remark.municipality,
      after: speaker.member?.printedID ?? speaker.municipality)
  }

  /// Its theme; empty for none.
  func underTheme(_ theme: String) throws -> Proposal {
    var themed = try opened()
    themed.theme = theme.isEmpty ? nil : theme
    return try proposal(themed, "theme", before: remark.theme, after: theme)
  }

  /// Whose answers it supports.
  func supporting(_ supports: [Support]) throws -> (proposal: Proposal, remark: StoredRemark) {
    func shown(_ supports: [Support]) -> String { supports.map(\.owner).joined(separator: ", ") }
    guard !remark.isSuperseded else { throw WorkspaceError.notAllowed(.isSplit(subject)) }
    var supporting = try opened()
    supporting.supports = supports
    let proposal = try proposal(
      supporting, "supports", before: shown(remark.supports), after: shown(supports))
    return (proposal, supporting)
  }

  /// It is taken out as none.
  ///
  /// - Parameters:
  ///   - hanging: standing remarks that are decided to be duplicates of it.
  ///   - copies: remarks that were found to repeat another where one of the two is this one.
  /// - Throws: `WorkspaceError.hearingClosed`, `.notAllowed(.isSplit)`, `.hasDuplicates`.
  func dropping(reason: String, hanging: [RemarkID], copies: [RemarkID], by clerk: Clerk) throws -> (
    proposal: Proposal, remark: StoredRemark
  ) {
    var dropped = try opened()
    guard !remark.isSuperseded else { throw WorkspaceError.notAllowed(.isSplit(subject)) }
    guard hanging.isEmpty else {
      throw WorkspaceError.notAllowed(.hasDuplicates(subject, hanging.map { "\($0)" }))
    }
    dropped.droppedBy = clerk.name
    dropped.dropReason = reason
    var proposal = try proposal(dropped, "drop", before: remark.dropReason, after: reason)
    for copy in copies { proposal.remove("duplicate", key: [copy]) }
    return (proposal, dropped)
  }

  /// It is taken in again, with the place, position and decisions that it had; one that was read as saying nothing, or
  /// as pointing elsewhere, counts as saying something.
  func keeping() throws -> (proposal: Proposal, remark: StoredRemark) {
    var kept = try opened()
    guard remark.droppedBy != nil || remark.nature != .substantive else { return (Proposal(), remark) }
    kept.droppedBy = nil
    kept.dropReason = nil
    kept.nature = .substantive
    return (try proposal(kept, "keep", before: remark.dropReason ?? remark.nature.rawValue), kept)
  }

  /// Its parts stand in its place; it stays as sent.
  ///
  /// - Parameters:
  ///   - beginnings: words that a part begins with; none: a part a line.
  ///   - lastOrdinal: of the file's remarks.
  ///   - positions: those that it stands under.
  ///   - first: the id that the first part gets.
  ///   - place: places a part at the place which its own words name.
  /// - Throws: `WorkspaceError.hearingClosed`, `.notAllowed(.nothingToSplit)`, `.isSplit`.
  func splitting(
    at beginnings: [String], lastOrdinal: Int, positions: [PositionID], copies: [RemarkID], first: RemarkID,
    place: (inout StoredRemark) -> Void
  ) throws -> (proposal: Proposal, parts: [StoredRemark]) {
    var original = try opened()
    guard !remark.isSuperseded else { throw WorkspaceError.notAllowed(.isSplit(subject)) }
    let texts = Self.parts(of: remark.text, at: beginnings)
    guard texts.count > 1 else { throw WorkspaceError.notAllowed(.nothingToSplit) }
    original.isSuperseded = true
    let parts = texts.enumerated().map { index, text in
      var part = remark
      part.id = first.advanced(by: index)
      part.ordinal = lastOrdinal + index + 1
      part.text = text
      part.copyOf = remark.id
      part.isSuperseded = false
      part.supports = remark.supports.filter { text.contains($0.name) }
      if let wording = part.proposedWording, !text.contains(wording) { part.proposedWording = nil }
      if remark.placedBy == nil { place(&part) }
      return part
    }
    var proposal = try proposal(
      original, "split", after: parts.map(\.printedID).joined(separator: " "))
    for position in positions { proposal.remove("positionRemark", key: [position, remark.id]) }
    for copy in copies { proposal.remove("duplicate", key: [copy]) }
    for part in parts { try proposal.add(part) }
    return (proposal, parts)
  }

  private static func parts(of text: String, at beginnings: [String]) -> [String] {
    guard !beginnings.isEmpty else {
      return text.split(whereSeparator: \.isNewline).map(String.init).filter {
        !$0.allSatisfy(\.isWhitespace)
      }
    }
    let cuts = beginnings.compactMap { text.range(of: $0)?.lowerBound }.sorted()
    let bounds = [text.startIndex] + cuts.filter { $0 > text.startIndex } + [text.endIndex]
    return zip(bounds, bounds.dropFirst()).map { String(text[$0..<$1]) }
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
}
