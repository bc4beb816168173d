/// The register, made ready to find a person or a municipality by what files say.
struct MemberIndex: Sendable {
  let members: [Member]
  let municipalities: MunicipalityNames
  private var byName: [String: [Int]] = [:]
  private var byAddress: [String: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]
  /// Municipalities by mail domain; a domain that several share is in none.
  private var byDomain: [String: Set<String>] = [:]

  init(members: [Member]) {
    self.members = members
    municipalities = MunicipalityNames(members: members)
    for (index, member) in members.enumerated() {
      for name in [member.name] + member.aliases {
        let key = folded(name)
        if !key.isEmpty { byName[key, default: []].append(index) }
      }
      for address in member.mailAddresses {
        let key = folded(address)
        byAddress[key, default: []].append(index)
        if let municipality = member.municipality, let domain = Self.domain(of: key) {
          byDomain[domain, default: []].insert(municipality)
        }
      }
      if let initials = member.initials { byInitials[folded(initials), default: []].append(index) }
    }
  }

  /// The one member with an address; nil for none or several.
  func member(address: String) -> Int? { single(byAddress[folded(address)]) }

  /// The municipality whose members write from the address's domain.
  func municipality(address: String) -> String? {
    guard let domain = Self.domain(of: folded(address)), let names = byDomain[domain], names.count == 1 else {
      return nil
    }
    return names.first
  }

  /// The one member of a name, alias or address, in `municipality` where given.
  func member(named name: String, in municipality: String? = nil) -> Int? {
    let key = folded(name)
    if let found = single(within(byName[key], municipality)) { return found }
    if key.contains("@") { return member(address: key) }
    return nil
  }

  /// Who is meant by the author of a comment or a row: a name, an address, initials, "Navn (Kommune)".
  func author(_ written: String, near municipality: String?) -> (member: Int?, municipality: String?) {
    let text = written.trimmed
    guard !text.isEmpty else { return (nil, nil) }
    if let index = member(named: text) { return (index, members[index].municipality) }
    if let name = municipalities.name(for: text) ?? municipalities.named(in: text).first {
      return (nil, name)
    }
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "," || $0 == "/" }) {
      let before = String(text[..<open]).trimmed
      let after = String(text[text.index(after: open)...]).trimmingMarks()
      let place = municipalities.name(for: after) ?? municipalities.named(in: after).first
      let index = member(named: before, in: place) ?? member(named: before)
      if index != nil || place != nil {
        return (index, place ?? index.flatMap { members[$0].municipality })
      }
      // "Kærbøl, Karin"
      if let index = member(named: after + " " + before) { return (index, members[index].municipality) }
    }
    if text.contains("@"), let place = self.municipality(address: text) { return (nil, place) }
    let candidates = byInitials[folded(text)]
    if let index = single(within(candidates, municipality)) ?? single(candidates) {
      return (index, members[index].municipality)
    }
    return (nil, nil)
  }

  /// Whose answers a text supports, with the municipality that is meant.
  func supports(in text: String) -> [Support] {
    SupportedAnswer.owners(in: text).map { name in
      let municipality =
        municipalities.name(for: name) ?? municipalities.name(for: Support.withoutGenitive(name))
        ?? Municipality.named(name)?.name ?? Municipality.named(Support.withoutGenitive(name))?.name
      return Support(name: name, municipality: municipality)
    }
  }

  private func within(_ found: [Int]?, _ municipality: String?) -> [Int]? {
    guard let municipality, let found else { return found }
    return found.filter { members[$0].municipality == municipality }
  }

  private func single(_ found: [Int]?) -> Int? {
    guard let found, found.count == 1 else { return nil }
    return found[0]
  }

  private static func domain(of address: String) -> String? {
    guard let at = address.lastIndex(of: "@") else { return nil }
    let domain = String(address[address.index(after: at)...])
    return domain.isEmpty ? nil : domain
  }
}

extension String {
  fileprivate func trimmingMarks() -> String {
    var text = Substring(self)
    while let last = text.last, last == ")" || last == " " { text = text.dropLast() }
    return String(text).trimmed
  }
}
