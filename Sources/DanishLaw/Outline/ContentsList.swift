/// Finds lists of contents, which repeat the document's headings and are no part of its text.
///
/// A list is known by its styles, by its dotted leaders, or by lines that stand again further down. It ends where a
/// line does neither; a line may run over into the next.
enum ContentsList {
  /// `lines` without those of lists of contents.
  static func removed(from lines: [LawLine]) -> [LawLine] {
    let found = indices(in: lines)
    guard !found.isEmpty else { return lines }
    return lines.indices.filter { !found.contains($0) }.map { lines[$0] }
  }

  /// Whether a style's name is one that programs give lists of contents: "toc 2", "Indholdsfortegnelse 1",
  /// "Contents 3", "TOC Heading".
  static func isStyle(_ name: String?) -> Bool {
    guard let name, name.utf8.count >= 4 else { return false }
    let lower = name.lowercased()
    return lower.hasPrefix("toc ") || lower.hasPrefix("contents ") || lower.hasPrefix("indholdsfortegnelse")
      || lower.hasPrefix("table of contents") || lower.hasPrefix("toc heading")
      || lower.hasPrefix("toc") && lower.dropFirst(3).allSatisfy(\.isNumber)
  }

  private static func indices(in lines: [LawLine]) -> Set<Int> {
    var found: Set<Int> = []
    for index in lines.indices where ContentsList.isStyle(lines[index].style) { found.insert(index) }
    found.formUnion(runsOfHeadings(in: lines))
    let titles = lines.indices.filter { isTitle(lines[$0].bytes) }
    let leaders = lines.indices.filter { leaderCount(lines[$0].bytes) > 0 }
    guard !titles.isEmpty || leaders.count >= 2 else { return found }
    let places = Recurrences(lines)
    for title in titles where !found.contains(title) {
      let end = end(ofListFrom: title + 1, lines, places)
      guard end > title + 2 || end == title + 2 && leaderCount(lines[title + 1].bytes) > 1 else { continue }
      found.formUnion(title..<end)
    }
    for index in leaders where !found.contains(index) {
      // One paragraph that holds the whole list, as PDFs give it.
      if leaderCount(lines[index].bytes) > 2 { found.insert(index) }
      guard index + 1 < lines.count, !found.contains(index) else { continue }
      let end = end(ofListFrom: index, lines, places)
      if end >= index + 3 { found.formUnion(index..<end) }
    }
    return found
  }

  /// Runs of three lines and more that all stand again further down as headings: a list without title and page numbers,
  /// as pages on the web have it.
  private static func runsOfHeadings(in lines: [LawLine]) -> Set<Int> {
    guard lines.contains(where: \.isHeading) else { return [] }
    let places = Recurrences(lines)
    var found: Set<Int> = []
    var start = 0
    for index in lines.indices {
      let isEntry =
        !lines[index].isHeading && !lines[index].isTable && lines[index].bytes.count < 200
        && places.next(lines[index], after: index).map { lines[$0].isHeading } == true
      if isEntry { continue }
      if index - start >= 3 { found.formUnion(start..<index) }
      start = index + 1
    }
    return found
  }

  /// The index after the entries that begin at `start`; a line between two entries that runs over is one.
  private static func end(ofListFrom start: Int, _ lines: [LawLine], _ places: Recurrences) -> Int {
    func isEntry(_ index: Int) -> Bool {
      guard index < lines.count, lines[index].bytes.count < 300 || leaderCount(lines[index].bytes) > 1 else {
        return false
      }
      return leaderCount(lines[index].bytes) > 0 || places.recurs(lines[index], after: index)
    }
    var index = start
    while index < lines.count {
      if isEntry(index) {
        index += 1
      } else if index > start, lines[index].bytes.count < 160, isEntry(index + 1),
        places.canRunOver(lines, at: index)
      {
        index += 2
      } else {
        break
      }
    }
    // The last line of a list without page numbers may be the first heading of the text itself.
    while index > start + 1, leaderCount(lines[index - 1].bytes) == 0,
      !places.recurs(lines[index - 1], after: index - 1)
    {
      index -= 1
    }
    return index
  }

  private static func isTitle(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 24 else { return false }
    let word = bytes.lowercased().filter { Byte.isWord($0) }.string
    return ["indhold", "indholdsfortegnelse", "indholdsoversigt", "contents", "tableofcontents"].contains(
      word)
  }

  /// How many rows of four dots or more a line has.
  private static func leaderCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    var run = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == Byte.dot {
        run += 1
        if run == 4 { count += 1 }
      } else if bytes.has("…", at: index) {
        run += 3
        if run >= 4, run < 7 { count += 1 }
        index += 2
      } else if bytes[index] != Byte.space {
        run = 0
      }
      index += 1
    }
    return count
  }
}

/// Where the words of short lines stand, numbers and marks left out.
private struct Recurrences {
  private var last: [[UInt8]: Int] = [:]

  init(_ lines: [LawLine]) {
    for (index, line) in lines.enumerated() where line.bytes.count < 300 {
      let key = Self.key(line.bytes)
      guard key.count >= 3 else { continue }
      last[key] = index
      // "Kapitel 1" and its heading stand on two lines in the text, on one in the list.
      guard line.isStructural, index + 1 < lines.count, lines[index + 1].bytes.count < 200 else { continue }
      last[key + Self.key(lines[index + 1].bytes)] = index
    }
  }

  func recurs(_ line: LawLine, after index: Int) -> Bool {
    let key = Self.key(line.bytes)
    guard key.count >= 3 else { return false }
    return (last[key] ?? index) > index
  }

  /// The last line further down with the same words; nil where there is none, or they say too little.
  func next(_ line: LawLine, after index: Int) -> Int? {
    let key = Self.key(line.bytes)
    guard key.count >= 6, let found = last[key], found > index else { return nil }
    return found
  }

  /// Whether the lines at `index` and after it are one entry that runs over two lines.
  func canRunOver(_ lines: [LawLine], at index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let key = Self.key(lines[index].bytes + lines[index + 1].bytes)
    return (last[key] ?? index) > index + 1
  }

  /// The letters of a line, in lower case.
  private static func key(_ bytes: [UInt8]) -> [UInt8] {
    bytes.lowercased().filter { Byte.isLower($0) || $0 >= 0x80 }
  }
}
