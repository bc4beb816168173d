/// The annexes of a document, each once: lists of annexes and running heads name them again.
struct AnnexList {
  private(set) var annexes: [Annex] = []

  /// Takes the annex whose label opens the line at `index`: "Bilag 2. Titel", or a title on the next line.
  mutating func take(_ lines: [LawLine], at index: Int) {
    let line = lines[index]
    var label = line.bytes
    var title: [UInt8] = []
    let words = line.bytes.split(separator: Byte.space, maxSplits: 2)
    if words.count > 2 {
      label = Array(words[0]) + [Byte.space] + Array(words[1])
      title = Array(words[2])
    } else if index + 1 < lines.count, lines[index + 1].opening == .plain, !lines[index + 1].isTable,
      lines[index + 1].bytes.count < 200
    {
      title = lines[index + 1].bytes
    }
    while let last = label.last, last == Byte.dot || last == UInt8(ascii: ":") { label.removeLast() }
    for mark in ["– ", "— ", "- ", ": "] as [StaticString] where title.starts(mark) {
      title.removeFirst(mark.utf8CodeUnitCount)
    }
    let number =
      label.split(separator: Byte.space).dropFirst().first.map { Array($0).lowercased().string } ?? "1"
    var blocks = [line.block]
    for next in lines[(index + 1)...] {
      if next.opening == .annex || next.opening == .notes { break }
      if blocks.last != next.block { blocks.append(next.block) }
    }
    let id = "annex:" + number
    add(Annex(id: ProvisionID(id), label: label.string, title: title.string, blocks: blocks))
    for next in lines[(index + 1)...] {
      if next.opening == .annex || next.opening == .notes { break }
      guard let own = next.scheduleParagraph else { continue }
      add(
        Annex(
          id: ProvisionID("\(id)/nr:\(own.number)"), label: Array(next.bytes[..<own.labelEnd]).string,
          title: Array(next.bytes[own.textStart...]).string, blocks: [next.block]))
    }
  }

  private mutating func add(_ annex: Annex) {
    guard let same = annexes.firstIndex(where: { $0.id == annex.id }) else {
      annexes.append(annex)
      return
    }
    if annexes[same].title.isEmpty { annexes[same].title = annex.title }
    annexes[same].blocks += annex.blocks.filter { $0 > annexes[same].blocks.last ?? -1 }
  }
}
