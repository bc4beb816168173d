extension SourceFile {
  /// What follows the last full stop of the name, in lower case; empty when there is none.
  var nameExtension: String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }

  /// Whether the first letter may be that of markup. Most files are told by their first byte to be none, before
  /// anything is decoded; other encodings and blanks beyond ASCII are left to those who decode.
  var mayBeMarkup: Bool {
    let first = bytes.prefix(4_096).first { $0 != 0x20 && !($0 >= 0x09 && $0 <= 0x0D) } ?? 0
    return first == UInt8(ascii: "<") || first == 0 || first >= 0x80
  }
}
