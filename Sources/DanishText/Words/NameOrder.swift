/// The order of an English list: accented letters stand with their bare ones, ø with o, æ as ae, so that Aarhus comes
/// first and Ørsted before Vejle.
package func englishOrder(_ left: String, _ right: String) -> Bool {
  let keys = (englishKey(left), englishKey(right))
  return keys.0 == keys.1 ? left < right : keys.0.lexicographicallyPrecedes(keys.1)
}

private func englishKey(_ text: String) -> [UInt32] {
  text.lowercased().unicodeScalars.flatMap { scalar -> [UInt32] in
    let letters: String
    switch scalar {
    case "æ", "ä": letters = "ae"
    case "ø", "ö", "ó": letters = "o"
    case "å", "á", "à": letters = "a"
    case "é", "è", "ê": letters = "e"
    case "ü", "ú": letters = "u"
    case "-", "\u{A0}": letters = " "
    default: return [scalar.value]
    }
    return letters.unicodeScalars.map(\.value)
  }
}
