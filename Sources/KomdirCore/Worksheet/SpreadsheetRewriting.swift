/// What spreadsheet programs make of a text by themselves, when they open a CSV file or save a cell: "007" comes back
/// as 7, "1E5" as 100000, "3-4" as a day in April; tabs and runs of blanks are lost, and `_x000D_` is read as the
/// character that it stands for in a workbook (ECMA-376 Part 1, 22.9.2.19).
///
/// A cell that differs only so was in all likelihood changed by nobody.
enum SpreadsheetRewriting {
  /// Whether a program alone can have made `cell` of what was `written`.
  static func explains(_ cell: String, from written: String) -> Bool {
    guard cell != written, !written.isEmpty else { return false }
    let plain = (ControlValue.normalised(unescaped(written)), ControlValue.normalised(unescaped(cell)))
    if hasSameWords(plain.0, plain.1) { return true }
    guard !written.contains(where: \.isNewline), !cell.contains(where: \.isNewline) else { return false }
    let shown = CellValue.readings(of: cell)
    return CellValue.readings(of: written).contains { value in shown.contains { value.mayBecome($0) } }
  }

  // MARK: Blanks and escapes

  /// Words stand in the same order, and every line break and single blank is kept; of tabs, hard blanks and runs of
  /// blanks anything may have become.
  private static func hasSameWords(_ written: String, _ cell: String) -> Bool {
    let written = atoms(written)
    let cell = Array(cell.unicodeScalars)
    var place = 0
    func skipBlanks(breaksToo: Bool) {
      while place < cell.count, isBlank(cell[place]) || breaksToo && isBreak(cell[place]) { place += 1 }
    }
    for atom in written {
      switch atom {
      case .scalar(let scalar):
        guard place < cell.count, cell[place] == scalar else { return false }
        place += 1
      case .softBlanks(let mayBreak): skipBlanks(breaksToo: mayBreak)
      }
    }
    return place == cell.count
  }

  private enum Atom {
    case scalar(UnicodeScalar)
    /// A tab, a hard blank or a run of blanks; `mayBreak` where a program may make a line break of it.
    case softBlanks(mayBreak: Bool)
  }

  private static func atoms(_ text: String) -> [Atom] {
    let scalars = Array(text.unicodeScalars)
    var atoms: [Atom] = []
    var index = 0
    while index < scalars.count {
      guard isBlank(scalars[index]) else {
        atoms.append(.scalar(scalars[index]))
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, isBlank(scalars[end]) { end += 1 }
      let run = scalars[index..<end]
      let isAtEdge =
        index == 0 || end == scalars.count || isBreak(scalars[index - 1]) || isBreak(scalars[end])
      if run.count == 1, run.first == " ", !isAtEdge {
        atoms.append(.scalar(" "))
      } else {
        let isAtBreak = end < scalars.count && isBreak(scalars[end])
        atoms.append(
          .softBlanks(
            mayBreak: !isAtBreak && run.contains { "\r\u{2028}\u{2029}".unicodeScalars.contains($0) }))
      }
      index = end
    }
    return atoms
  }

  private static func isBreak(_ scalar: UnicodeScalar) -> Bool { scalar == "\n" }

  private static func isBlank(_ scalar: UnicodeScalar) -> Bool {
    scalar != "\n" && scalar.properties.isWhitespace
  }

  /// `_x0041_` as the character that it stands for in a workbook.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let scalars = Array(text.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x",
        scalars[index + 6] == "_",
        let number = UInt32(String(String.UnicodeScalarView(scalars[index + 2...index + 5])), radix: 16),
        let scalar = UnicodeScalar(number)
      {
        plain.append(scalar)
        index += 7
      } else {
        plain.append(scalars[index])
        index += 1
      }
    }
    return String(plain)
  }
}
