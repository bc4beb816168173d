/// The names of the months, January first: the one list of each language.
package enum Months {
  package static let danish: [StaticString] = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november",
    "december",
  ]

  package static let danishNames = danish.map { "\($0)" }

  package static let englishNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// Short forms of Danish and English, without their full stop.
  package static let short: [String: Int] = [
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "sept": 9,
    "okt": 10, "oct": 10, "nov": 11, "dec": 12,
  ]

  /// The whole names in Danish, in small letters.
  package static let danishWords = Set(danishNames)

  /// The whole names in Danish and English, in small letters.
  package static let words = danishWords.union(englishNames.map { $0.lowercased() })

  /// The month that a word is the whole or short name of, from 1; capitals count for nothing.
  package static func number(of word: String) -> Int? {
    let word = word.lowercased()
    let whole = danishNames.firstIndex(of: word) ?? englishNames.firstIndex { $0.lowercased() == word }
    return whole.map { $0 + 1 } ?? short[word]
  }
}
