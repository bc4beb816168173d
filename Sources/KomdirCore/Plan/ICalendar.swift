/// Writes iCalendar (RFC 5545): lines folded at 75 octets, ended by CR LF, texts escaped.
struct ICalendar {
  private(set) var bytes: [UInt8] = []

  /// Octets of a line before it is folded (3.1).
  private static let lineLength = 75

  /// Writes a line whose value stands as it is: a date, a number, a property of our own words.
  mutating func line(_ name: String, _ value: String) { put("\(name):\(value)") }

  /// Writes a text, with `\`, `;`, `,` and line breaks escaped (3.3.11).
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      // Other controls have no place in a text.
      case _ where scalar.value < 32 || scalar.value == 127: if scalar == "\t" { escaped += " " }
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    put("\(name):\(escaped)")
  }

  mutating func component(_ name: String, _ body: (inout ICalendar) -> Void) {
    line("BEGIN", name)
    body(&self)
    line("END", name)
  }

  /// No fold parts the octets of one character.
  private mutating func put(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if used + octets.count > Self.lineLength {
        bytes += [13, 10, 32]
        used = 1
      }
      bytes += octets
      used += octets.count
    }
    bytes += [13, 10]
  }
}
