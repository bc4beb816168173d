/// Which remarks say the same, and what a copy adds.
public struct Duplicates<ID: Hashable & Sendable>: Sendable {
  /// What a copy says that its group's first remark does not.
  public struct Addition: Sendable, Equatable {
    public var id: ID
    /// The sentences as written, joined by blanks.
    public var text: String
  }

  /// Each with two members or more: the earliest first, the others in the order given.
  public var groups: [[ID]]
  /// By group and member; copies that add nothing are not listed.
  public var additions: [Addition]
}

/// Exact and near duplicates among remarks.
///
/// Texts are the same where their words are, whatever case, signs and white space. Near ones share four in five of
/// their sequences of five words; a copy with a paragraph added holds nine in ten of the other's. Sentences that
/// half of all remarks carry (a subject line) don't count. Pointers and "no remarks" are never joined.
///
/// A copy is compared with its group's core texts only, never with the whole group: time grows with the text, and
/// two different remarks don't end up together because a third quotes both.
public func duplicates<ID: Hashable & Sendable>(
  among remarks: [(id: ID, text: String, nature: Remark.Nature)]
) -> Duplicates<ID> {
  let substantive = remarks.indices.filter { remarks[$0].nature == .substantive }
  let texts = substantive.map { HashedText(remarks[$0].text) }
  var finder = DuplicateFinder(texts)
  let groups = finder.groups()
  var found = Duplicates<ID>(groups: [], additions: [])
  for group in groups {
    let survivor = texts[group[0]]
    let known = Set(survivor.sentences.map(\.hash))
    for copy in group.dropFirst() {
      let text = remarks[substantive[copy]].text
      let own = texts[copy].sentences.filter {
        !known.contains($0.hash) && !finder.boilerplate.contains($0.hash)
      }
      .map { trimmed(text[$0.range]) }
      if !own.isEmpty, texts[copy].hash != survivor.hash {
        found.additions.append(.init(id: remarks[substantive[copy]].id, text: own.joined(separator: " ")))
      }
    }
    found.groups.append(group.map { remarks[substantive[$0]].id })
  }
  return found
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return String(text)
}
