/// Which remarks say the same, and what a copy adds.
public struct Duplicates<ID: Hashable & Sendable>: Sendable {
  /// What a copy says that its group's first remark does not.
  public struct Addition: Sendable, Equatable {
    /// What the text is known by.
    public var id: ID
    /// The sentences as written, joined by blanks.
    public var text: String
  }

  /// Each with two members or more: the earliest first, the others in the order given.
  public var groups: [[ID]]
  /// How each group hangs together, in the same order.
  public var kinds: [DuplicateKind]
  /// By group and member; copies that add nothing are not listed.
  public var additions: [Addition]
}

/// Exact, near and contained duplicates among remarks.
///
/// Texts are the same where their words are, whatever case, signs and white space. A near copy adds words or leaves some
/// out; a contained one is a passage of a longer text. In a short text a changed number, a "not" or another word makes
/// another remark; in a long one a few words may differ. Sentences that half of all remarks carry (a subject line)
/// don't count. Pointers and "no remarks" are never joined.
///
/// - Parameter place: what a remark is about; only remarks of one place are joined.
public func duplicates<ID: Hashable & Sendable>(
  among remarks: [(id: ID, text: String, nature: Remark.Nature)], place: ((ID) -> Int64?)? = nil
) -> Duplicates<ID> {
  let substantive = remarks.indices.filter { remarks[$0].nature == .substantive }
  let texts = substantive.map { HashedText(remarks[$0].text) }
  let boilerplate = Boilerplate.sentences(of: texts)
  var found: [DuplicateFinder.Group] = []
  let places = Dictionary(grouping: texts.indices) { place?(remarks[substantive[$0]].id) ?? 0 }
  for here in places.values {
    let groups = DuplicateFinder(here.map { texts[$0] }, without: boilerplate, atOnePlace: place != nil)
      .groups()
    found += groups.map { .init(kind: $0.kind, members: $0.members.map { here[$0] }) }
  }
  found.sort { $0.members[0] < $1.members[0] }
  var result = Duplicates<ID>(groups: [], kinds: found.map(\.kind), additions: [])
  for group in found {
    let first = texts[group.members[0]]
    for copy in group.members.dropFirst() where texts[copy].hash != first.hash {
      let own = sentences(of: texts[copy], remarks[substantive[copy]].text, notIn: first, boilerplate)
      if !own.isEmpty { result.additions.append(.init(id: remarks[substantive[copy]].id, text: own)) }
    }
    result.groups.append(group.members.map { remarks[substantive[$0]].id })
  }
  return result
}

/// The sentences of a copy that the other text does not have, as written, joined by blanks.
private func sentences(
  of copy: HashedText, _ text: String, notIn other: HashedText, _ boilerplate: Set<UInt64>
) -> String {
  let known = Set((0..<other.sentenceCount).map { other.hash(ofSentence: $0) }).union(boilerplate)
  let bytes = Array(text.utf8)
  return (0..<copy.sentenceCount).filter { !known.contains(copy.hash(ofSentence: $0)) }.map { index in
    let words = String(decoding: bytes[copy.byteRange(ofSentence: index)], as: UTF8.self)
    return String(
      words.trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
  .joined(separator: " ")
}
