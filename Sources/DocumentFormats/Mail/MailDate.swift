/// The Date header (RFC 5322, 3.3, with the obsolete zones of 4.3), as ISO 8601 with offset.
enum MailDate {
  static func iso(_ text: String) -> String? {
    var words = text.split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }[...]
    while let first = words.first, first.first?.isNumber != true { words = words.dropFirst() }
    // "5-Mar-2026" occurs too.
    if let first = words.first, first.contains("-") {
      words = first.split(separator: "-")[...] + words.dropFirst()
    }
    let list = Array(words)
    guard list.count >= 4, let day = Int(list[0]),
      let month = months[list[1].lowercased().prefix(3).description],
      var year = Int(list[2])
    else { return nil }
    if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
    let clock = list[3].split { $0 == ":" || $0 == "." }.compactMap { Int($0) }
    guard clock.count >= 2, (1...31).contains(day), clock[0] < 25, clock[1] < 60 else { return nil }
    let zone = list.count > 4 ? offset(String(list[4])) : "+00:00"
    return
      "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))T\(padded(clock[0], to: 2)):\(padded(clock[1], to: 2)):"
      + "\(padded(clock.count > 2 ? min(clock[2], 59) : 0, to: 2))\(zone)"
  }

  private static func offset(_ zone: String) -> String {
    if let sign = zone.first, sign == "+" || sign == "-" {
      let digits = zone.dropFirst().filter(\.isNumber)
      if digits.count == 4 { return "\(sign)\(digits.prefix(2)):\(digits.suffix(2))" }
      return "+00:00"
    }
    let known = [
      "cet": 1, "met": 1, "cest": 2, "mest": 2, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
      "mdt": -6,
      "pst": -8, "pdt": -7,
    ]
    let hours = known[zone.lowercased()] ?? 0
    return (hours < 0 ? "-" : "+") + padded(abs(hours), to: 2) + ":00"
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11,
    "dec": 12, "maj": 5, "okt": 10,
  ]
}
