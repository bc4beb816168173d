/// The municipalities of the register, found again in free text: "Københavns Kommune", "koebenhavn_bidrag".
struct MunicipalityNames: Sendable {
  /// The name as the register has it, by folded name.
  private let names: [(folded: String, name: String)]

  init(members: [Member]) {
    var seen: Set<String> = []
    var names: [(folded: String, name: String)] = []
    for name in members.compactMap(\.municipality) {
      let key = Self.key(name)
      guard !key.isEmpty, seen.insert(key).inserted else { continue }
      names.append((key, name))
    }
    // Longest first, so that "Nordfyns" is not found as "Fyn".
    self.names = names.sorted { ($0.folded.count, $1.folded) > ($1.folded.count, $0.folded) }
  }

  /// The register's name for a municipality as somebody wrote it; nil where the register lacks it.
  func name(for written: String) -> String? {
    let key = Self.key(written)
    guard !key.isEmpty else { return nil }
    if let exact = names.first(where: { $0.folded == key }) { return exact.name }
    return names.first { Self.withoutGenitive($0.folded) == Self.withoutGenitive(key) }?.name
  }

  /// The municipalities named with "Kommune", "Borough Council" or "Municipality of" in a text, in order.
  func named(in text: String) -> [String] {
    let line = folded(text)
    var found: [String] = []
    for opening in ["municipality of ", "city of ", "borough of "] {
      var rest = Substring(line)
      while let range = rest.firstRange(ofText: opening) {
        rest = rest[range.upperBound...]
        if let name = firstName(rest), !found.contains(name) { found.append(name) }
      }
    }
    var bodies: [(start: String.Index, name: String)] = []
    for word in AuthorityName.bodies {
      var rest = Substring(line)
      while let range = rest.firstRange(ofText: word) {
        let isWhole = range.upperBound == rest.endIndex || !rest[range.upperBound].isLetter
        rest = rest[range.upperBound...]
        guard isWhole, range.lowerBound > line.startIndex,
          line[line.index(before: range.lowerBound)] == " "
        else { continue }
        var before = line[..<range.lowerBound].dropLast()
        // "Eastmarch Borough Council"
        while let last = before.split(separator: " ").last, AuthorityName.isKind(last), before.hasSuffix(last)
        {
          before = before.dropLast(last.count + 1)
        }
        if let name = lastName(before) { bodies.append((range.lowerBound, name)) }
      }
    }
    for body in bodies.sorted(by: { $0.start < $1.start }) where !found.contains(body.name) {
      found.append(body.name)
    }
    return found
  }

  /// The municipality that a file's or folder's name holds; nil for none or several.
  func named(inFileName name: String) -> String? {
    let text = " " + folded(name).map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
    var rest = text
    var found: [String] = []
    for entry in names {
      let plain = entry.folded.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
      // Many programs write "Helsingor" for Helsingør.
      let bare = plain.replacing("oe", with: "o").replacing("aa", with: "a").replacing("ae", with: "a")
      for form in [plain, plain + "s", Self.withoutGenitive(plain), bare]
      where rest.contains(" " + form + " ") {
        found.append(entry.name)
        rest = rest.split(separator: " " + form + " ", maxSplits: 1).joined(separator: " | ")
        rest = " " + rest + " "
        break
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The municipality whose name ends the text, as in "hilsen fra Høje-Taastrup".
  private func lastName(_ text: Substring) -> String? {
    for entry in names {
      for form in forms(of: entry.folded) where text.hasSuffix(form) {
        let before = text.dropLast(form.count).last
        if before.map({ !$0.isLetter && $0 != "-" }) ?? true { return entry.name }
      }
    }
    return nil
  }

  /// The municipality whose name opens the text, as after "Municipality of".
  private func firstName(_ text: Substring) -> String? {
    for entry in names {
      for form in forms(of: entry.folded) where text.hasPrefix(form) {
        let after = text.dropFirst(form.count).first
        if after.map({ !$0.isLetter && $0 != "-" }) ?? true { return entry.name }
      }
    }
    return nil
  }

  private func forms(of name: String) -> [String] {
    [name, name + "s", Self.withoutGenitive(name)] + (Self.english[name].map { [$0] } ?? [])
  }

  /// The towns that English has names of its own for.
  private static let english = [
    "koebenhavn": "copenhagen", "koebenhavns": "copenhagen", "helsingoer": "elsinore",
  ]

  private static func key(_ name: String) -> String { AuthorityName.short(name) }

  private static func withoutGenitive(_ key: String) -> String {
    key.hasSuffix("s") && key.count > 4 ? String(key.dropLast()) : key
  }
}

extension Substring {
  /// The first place where `text` stands.
  func firstRange(ofText text: String) -> Range<Substring.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) {
        return index..<self.index(index, offsetBy: text.count)
      }
      index = self.index(after: index)
    }
    return nil
  }
}
