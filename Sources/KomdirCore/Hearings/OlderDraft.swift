import DanishLaw

/// Why a draft that comes after another seems to be the older of the two.
public enum OlderDraftSign: Sendable, Equatable {
  /// It comes with a letter of this day, before the day of the letter that the hearing follows.
  case letter(String)
  /// Its name counts fewer rounds than the other's: "2. høring" and "3. høring".
  case name(String)
  /// It comes into force on the first day, the other on the second, which is later: as `ÅÅÅÅ-MM-DD`.
  case commencement(String, String)
}

extension OlderDraftSign {
  /// The first sign that `paper` was written before the draft that the hearing holds; nil where none speaks for it.
  ///
  /// - Parameter olderLetter: the day of the letter beside the paper, where that is before the hearing's own.
  init?(_ paper: HearingPaper, before held: KnownPaper, olderLetter: String?) {
    if let olderLetter {
      self = .letter(olderLetter)
      return
    }
    if Self.round(inName: paper.file) < Self.round(inName: held.document.file) {
      self = .name(held.document.file)
      return
    }
    guard let day = Self.commencement(paper.outline.provisions),
      let later = Self.commencement(held.provisions),
      day < later
    else { return nil }
    self = .commencement(day, later)
  }

  /// Which round a file's name says that it is of: 2 for "2. høring", "udkast 2", "v2" and "fornyet høring"; 1 where it
  /// says nothing.
  static func round(inName file: String) -> Int {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    let words = foldedWords(stem).map(String.init)
    let counted: Set<String> = [
      "hoering", "hoeringsrunde", "runde", "udkast", "version", "udgave", "draft", "round", "consultation",
      "v", "ver",
    ]
    var round = 1
    for (index, word) in words.enumerated() {
      if ["fornyet", "supplerende", "anden", "second"].contains(word) { round = max(round, 2) }
      if ["tredje", "third"].contains(word) { round = max(round, 3) }
      let isVersion = word.first == "v" && word.count <= 3
      guard let number = Int(isVersion ? String(word.dropFirst()) : word), (2...20).contains(number) else {
        continue
      }
      let beside = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
      if isVersion || beside.contains(where: counted.contains) { round = max(round, number) }
    }
    return round
  }

  /// The earliest day on which a text says that it comes into force.
  private static func commencement(_ provisions: [Provision]) -> String? {
    provisions.compactMap { provision -> String? in
      let text = folded(provision.text)
      guard
        ["traeder i kraft", "har virkning fra", "comes into force", "come into force"].contains(
          where: { text.contains($0) })
      else { return nil }
      return DanishDate.all(in: provision.text).compactMap { $0.date(year: 0) }.filter { $0.year > 1900 }
        .map(\.description).min()
    }.min()
  }
}
