/// A voice under a position that it says nothing on itself: it supports the answer of somebody who does.
public struct Supporter: Sendable, Equatable {
  /// Who supports.
  public var voice: Voice
  /// The remark that says so.
  public var remark: StoredRemark
}

/// Who supports whose answer in a hearing, looked up once. An answer that came later than its supporter counts the same.
struct SupportBook {
  /// Remarks that support an answer as a whole, each with its speakers and the keys of those whom they support.
  private let supporting: [(remark: StoredRemark, voices: [Voice], supported: Set<String>)]
  private let voices: VoiceBook
  private let members: [StoredMember]
  /// The keys of all who have answered.
  private let answered: Set<String>
  /// Remarks that back others, or whole positions, by their numbers.
  private var backers:
    [(remark: StoredRemark, voices: [Voice], remarks: Set<RemarkID>, positions: Set<PositionID>)] = []

  /// - Parameters:
  ///   - supporting: substantive remarks that count and support an answer as a whole.
  ///   - answered: everybody who has answered.
  init(voices: VoiceBook, supporting remarks: [StoredRemark], answered: [Voice]) {
    let members = voices.register
    self.voices = voices
    self.members = members
    self.answered = Set(answered.map(\.key))
    // Whoever supports an answer on one provision speaks there, and nowhere else.
    supporting = remarks.map { remark in
      (remark, voices.voices(remark), Set(remark.supports.map { Self.key(of: $0, members) }))
    }
  }

  /// Takes note of the remarks that back others by a number: "Vi støtter R-17", "enig i Vejles pkt. 3".
  ///
  /// - Parameter all: the hearing's remarks that count, in the order they came.
  mutating func note(backersAmong all: [StoredRemark]) {
    var byVoice: [String: [RemarkID]]?
    for remark in all {
      let targets = BackedRemark.targets(in: remark.text)
      guard !targets.isEmpty else { continue }
      var remarks: Set<RemarkID> = []
      var positions: Set<PositionID> = []
      for target in targets {
        switch target {
        case .remark(let number): remarks.insert(number)
        case .position(let number): positions.insert(number)
        case .point(let owner, let number):
          let known =
            byVoice
            ?? all.reduce(into: [:]) { known, remark in
              for voice in voices.voices(remark) { known[voice.key, default: []].append(remark.id) }
            }
          byVoice = known
          let municipality = Municipality.named(owner)?.name
          let key = Self.key(of: Support(name: owner, municipality: municipality), members)
          if let theirs = known[key], number <= theirs.count { remarks.insert(theirs[number - 1]) }
        }
      }
      remarks.remove(remark.id)
      guard !remarks.isEmpty || !positions.isEmpty else { continue }
      backers.append((remark, voices.voices(remark), remarks, positions))
    }
  }

  /// What the voice that is supported is known by (`Voice.key`).
  private static func key(of support: Support, _ members: [StoredMember]) -> String {
    if let municipality = support.municipality { return municipality.lowercased() }
    let names = [support.name, support.owner].map { folded($0) }
    let member = members.first { member in
      ([member.name] + member.aliases).contains { names.contains(folded($0)) }
    }
    return (member?.municipality ?? member?.printedID ?? support.owner).lowercased()
  }

  /// The voices that support somebody who has a remark among `remarks`, apart from those that are known there.
  ///
  /// - Parameter position: the number of the position that they stand under, if any.
  func supporters(of remarks: [StoredRemark], under position: PositionID? = nil, apartFrom known: Set<String>)
    -> [Supporter]
  {
    guard !supporting.isEmpty || !backers.isEmpty else { return [] }
    let here = Set(remarks.map(\.id))
    let speaking = Set(remarks.flatMap(voices.voices).map(\.key))
    var seen = known
    var supporters: [Supporter] = []
    for entry in supporting where !speaking.isDisjoint(with: reached(from: entry.supported)) {
      for voice in entry.voices where seen.insert(voice.key).inserted {
        supporters.append(Supporter(voice: voice, remark: entry.remark))
      }
    }
    for backer in backers {
      guard !backer.remarks.isDisjoint(with: here) || position.map(backer.positions.contains) ?? false else {
        continue
      }
      for voice in backer.voices where seen.insert(voice.key).inserted {
        supporters.append(Supporter(voice: voice, remark: backer.remark))
      }
    }
    return supporters
  }

  /// Whoever supports an answer that supports another one supports that too.
  private func reached(from keys: Set<String>) -> Set<String> {
    var reached = keys
    var count = 0
    while count < reached.count {
      count = reached.count
      for entry in supporting where entry.voices.contains(where: { reached.contains($0.key) }) {
        reached.formUnion(entry.supported)
      }
    }
    return reached
  }

  /// Whose answers a remark supports that have not come.
  func missing(in remark: StoredRemark) -> [Support] {
    remark.supports.filter { !answered.contains(Self.key(of: $0, members)) }
  }
}
