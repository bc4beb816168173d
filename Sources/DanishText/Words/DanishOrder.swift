/// The order of the Danish alphabet (Retskrivningsordbogen § 4): æ, ø, å last, and aa as å: Aabenraa and Aalborg stand
/// after Ærø. Case and accents tell names apart only where all else is the same.
package func danishOrder(_ left: String, _ right: String) -> Bool {
  let keys = (danishKey(left), danishKey(right))
  return keys.0 == keys.1 ? left < right : keys.0.lexicographicallyPrecedes(keys.1)
}

private func danishKey(_ text: String) -> [UInt32] {
  var key: [UInt32] = []
  var scalars = Array(text.lowercased().unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "a" where scalars.first == "a":
      scalars.removeFirst()
      key.append(Place.å)
    case "æ", "ä": key.append(Place.æ)
    case "ø", "ö": key.append(Place.ø)
    case "å": key.append(Place.å)
    case "ü": key.append(UnicodeScalar("y").value)
    case "é", "è": key.append(UnicodeScalar("e").value)
    case "-", " ", "\u{A0}": key.append(UnicodeScalar(" ").value)
    default: key.append(scalar.value)
    }
  }
  return key
}

private enum Place {
  static let æ = UnicodeScalar("z").value + 1
  static let ø = UnicodeScalar("z").value + 2
  static let å = UnicodeScalar("z").value + 3
}
