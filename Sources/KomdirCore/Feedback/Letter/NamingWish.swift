import DanishText

/// Words by which a sender asks not to be named or quoted.
enum NamingWish {
  /// The sentence that says so; nil where none does.
  static func words(in text: String) -> String? {
    sentences(in: text).first { isSaid(in: $0) }?.trimmed
  }

  /// Signs are weighed: a denial, being named or quoted, and that it is about the sender. A sentence that names a place
  /// in law is about what the draft names.
  private static func isSaid(in sentence: String) -> Bool {
    let line = folded(sentence)
    guard line.count <= 300, !line.contains("§") else { return false }
    let words = foldedWords(sentence).map(String.init)
    let denies = words.contains {
      ["ikke", "uden", "hverken", "inden", "foer", "not", "never", "aldrig"].contains($0)
    }
    if isBetweenUs(line, words, denies: denies) { return true }
    guard denies else { return false }
    var score = 0
    if words.contains(where: { quoting.contains($0) }) { score += 2 }
    if words.contains(where: { naming.contains($0) }) { score += 1 }
    if line.contains(" staa som ") || line.contains("stand as"),
      words.contains(where: { $0.hasPrefix("ord") || $0 == "words" || $0 == "holdning" })
    {
      score += 2
    }
    if words.contains(where: { selves.contains($0) || $0.hasSuffix("kommune") }) { score += 1 }
    if words.contains(where: { wishes.contains($0) }) { score += 1 }
    if words.contains("navn") || words.contains("navns") { score += 1 }
    return score >= 3
  }

  /// "(mellem os)", "sagt mellem os", "det bliver mellem os"; never "samarbejdet mellem os og regionen".
  private static func isBetweenUs(_ line: String, _ words: [String], denies: Bool) -> Bool {
    if ["off the record", "between us", "between you and me", "ikke til citat", "ikke til gengivelse"]
      .contains(
        where: { line.contains($0) })
    {
      return denies || !line.contains("between us and")
    }
    guard let at = words.indices.dropLast().first(where: { words[$0] == "mellem" && words[$0 + 1] == "os" })
    else { return false }
    let next = at + 2 < words.count ? words[at + 2] : ""
    guard !["og", "som", "samt"].contains(next) else { return false }
    return denies || at <= 2
      || words[..<at].contains { ["sagt", "bliver", "siger", "bare", "kun"].contains($0) }
  }

  private static let quoting: Set<String> = [
    "citeres", "citeret", "citere", "citer", "navngives", "navngivet", "navngive", "navngiv", "quoted",
    "quote",
    "citerer", "attributed", "anonyme", "anonymt",
  ]
  private static let naming: Set<String> = [
    "naevnes", "naevnt", "gengives", "gengivet", "fremgaa", "fremhaeves", "named", "mentioned",
    "offentliggoeres",
    "tilskrives",
  ]
  private static let selves: Set<String> = [
    "vi", "os", "vores", "jeg", "mig", "kommunen", "kommunens", "we", "us", "our", "i", "me", "my",
  ]
  private static let wishes: Set<String> = [
    "vil", "maa", "oensker", "bedes", "beder", "helst", "skal", "want", "wish", "may", "must", "please",
    "prefer",
    "would", "should",
  ]
}
