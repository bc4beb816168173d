extension SourceFile {
  /// What follows the last full stop of the name, in lower case; empty when there is none.
  var nameExtension: String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}
