import DanishText

/// Turns texts into what they are about: numbers of stems, without words that bind sentences, words of attitude, names and
/// numbers. Each word is worked out once.
struct ClaimStems {
  private var known: [String: Int32] = [:]
  private var numbers: [String: Int32] = [:]
  private(set) var stems: [String] = []
  private var finder = StanceCueFinder()
  /// Words that name members; folded.
  private let names: Set<String>

  init(names: Set<String>) { self.names = names }

  /// The stems of a text, each once, in no order that means anything.
  mutating func stems(of text: String) -> Set<Int32> {
    var found: Set<Int32> = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let key = String(word)
      let stem: Int32
      if let known = known[key] {
        stem = known
      } else {
        stem = number(ofWord: key)
        known[key] = stem
      }
      if stem >= 0 { found.insert(stem) }
    }
    return found
  }

  private mutating func number(ofWord word: String) -> Int32 {
    let plain = folded(word)
    guard plain.count >= 3, plain.first?.isNumber == false, !Self.common.contains(plain),
      !names.contains(plain),
      ValueScanner.numerals[plain] == nil, !finder.isPlainCue(plain)
    else { return -1 }
    let stem = SearchWords.stem(word)
    return stem.count >= 3 ? number(of: stem) : -1
  }

  mutating func number(of stem: String) -> Int32 {
    if let number = numbers[stem] { return number }
    let number = Int32(stems.count)
    stems.append(stem)
    numbers[stem] = number
    return number
  }

  /// For each stem known by now the shorter ones that it begins or ends with: a compound speaks of its parts.
  func parts() -> [[Int32]] {
    stems.map { stem in
      let letters = Array(stem.utf8)
      guard letters.count >= 7 else { return [] }
      var parts: [Int32] = []
      for length in 4...(letters.count - 3) {
        for piece in [letters.prefix(length), letters.suffix(length)] {
          if let part = numbers[String(decoding: piece, as: UTF8.self)], !parts.contains(part) {
            parts.append(part)
          }
        }
      }
      return parts
    }
  }

  /// Words that bind sentences or stand in every remark of a hearing; folded.
  private static let common = Set(
    """
    og i at det er en til af paa for med den der som de ikke et har kan skal vil om fra ved men ogsaa boer saa efter under
    over eller samt naar hvis da jf dog man vi os vores jeg du han hun sig sin sit sine hvor hvad hvilke hvem blive bliver
    blev vaere var kommune kommunen kommuner kommunerne kommunens kommunal kommunale loven lov lovens forslag forslaget
    udkastet bestemmelsen bestemmelse ministeriet denne dette disse deres dem end alle andre anden andet ingen intet mange
    meget mere mindre her hos inden uden mellem gennem ad hver hvert faa faar fik giver give gives goer goere gaelder
    gaelde selv kun blot allerede stadig ellers derfor fx ens egen egne ja nej stk nr punkt pkt kommunalbestyrelsen dage
    uger maaneder aar timer foerst helt igen nu endnu maa burde kunne ville skulle havde hele hel samme se ser saadan
    the and for that with this are not municipality municipalities should
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
