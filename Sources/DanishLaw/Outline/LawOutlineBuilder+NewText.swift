/// New text that a point of an amending act brings, from its first line to the end of its quotation.
extension LawOutlineBuilder {
  /// A line within new text. Gives false where the new text turns out to have ended unmarked.
  mutating func takeNewText(_ line: LawLine, at index: Int) -> Bool {
    if line.isNewText {
      if section?.isInNewText == true { section?.appendNewText(line) } else { section?.openNewText(line) }
      return true
    }
    if let section, section.markedNewText {
      self.section?.leaveNewText()
      return false
    }
    guard endsUnclosed(line, at: index) else {
      section?.appendNewText(line)
      return true
    }
    findings.append(
      Finding(
        kind: .unclosedQuote, provision: section.map { ProvisionID($0.currentID) }, quote: line.bytes.string))
    section?.leaveNewText()
    return false
  }

  /// Whether a line inside a quotation that was never closed is the act's own next § or point.
  private func endsUnclosed(_ line: LawLine, at index: Int) -> Bool {
    guard let section else { return false }
    switch line.opening {
    case .section(let label):
      guard label.textStart >= line.bytes.count, Int(label.number) == section.value.map({ $0 + 1 }) else {
        return false
      }
      guard index + 1 < lines.count else { return true }
      let next = lines[index + 1].bytes
      return line.isCentred || line.followsBlank || !label.isClosed || next.starts("I ")
        || next.starts("Loven ")
        || next.starts("Stk. 1.")
    case .number(let label):
      guard line.bytes[label.labelEnd - 1] == Byte.dot, let number = Int(label.number) else { return false }
      return number == section.lastPoint + 1 && looksLikeInstruction(line.bytes, from: label.textStart)
    case .end: return true
    default: return renumbers(line) && index + 1 < lines.count && endsPoint(lines[index + 1])
    }
  }

  /// "Stk. 2-4 bliver herefter stk. 3-5.": what a point says after its new text.
  private func renumbers(_ line: LawLine) -> Bool {
    line.bytes.containsWord(" bliver herefter ") && line.bytes.last == Byte.dot
      && (line.bytes.starts("Stk. ") || line.bytes.starts("Nr. ") || line.bytes.starts("§"))
  }

  /// Whether a line is the act's next point or §.
  private func endsPoint(_ line: LawLine) -> Bool {
    guard let section else { return false }
    switch line.opening {
    case .number(let label): return Int(label.number) == section.lastPoint + 1
    case .section(let label): return Int(label.number) == section.value.map { $0 + 1 }
    case .end: return true
    default: return false
    }
  }
}
