/// A person to be found in words: by an address, or by all words of the name in one line ("Mosegård, Karla").
struct PersonInText {
  private let name: Set<Substring>
  private let addresses: [String]

  /// A member that bears its municipality's name is no person: only its addresses are looked for.
  init(_ member: StoredMember) {
    let words = Self.words(member.name)
    let isMunicipality = AuthorityName.isAuthority(member.name)
    name = words.count > 1 && !isMunicipality ? words : []
    addresses = member.mailAddresses.map { $0.lowercased() }
  }

  func isNamed(in text: String) -> Bool {
    let lower = text.lowercased()
    if addresses.contains(where: lower.contains) { return true }
    guard !name.isEmpty else { return false }
    return text.split(whereSeparator: \.isNewline).contains { name.isSubset(of: Self.words(String($0))) }
  }

  /// Whether the text is the person's name and nothing else.
  func isName(_ text: String) -> Bool { !name.isEmpty && Self.words(text) == name }

  /// The name's words in their order, as `ForgottenBook` knows them again; nil where the name is no person's.
  static func bookName(_ member: StoredMember) -> String? {
    PersonInText(member).name.isEmpty
      ? nil : folded(member.name).split { !$0.isLetter && !$0.isNumber && $0 != "-" }.joined(separator: " ")
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" })
  }
}
