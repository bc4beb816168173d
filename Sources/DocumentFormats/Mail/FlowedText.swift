/// Lines that a mail program broke softly (RFC 3676).
enum FlowedText {
  static func joined(_ text: String, _ delsp: String?) -> String {
    var lines: [String] = []
    var isOpen = false
    var openDepth = 0
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let depth = raw.prefix { $0 == ">" }.count
      var line = raw.dropFirst(depth)
      if line.first == " " { line = line.dropFirst() }
      let isSoft = line.last == " " && line != "-- "
      if isSoft, delsp?.lowercased() == "yes" { line = line.dropLast() }
      if isOpen, openDepth == depth {
        lines[lines.count - 1] += line
      } else {
        lines.append(String(repeating: ">", count: depth) + (depth > 0 ? " " : "") + line)
      }
      (isOpen, openDepth) = (isSoft, depth)
    }
    return lines.joined(separator: "\n")
  }
}
