import DanishLaw
import DocumentModel

/// Reads a note on a hearing into remarks, each with what the authority says to it.
///
/// Notes set the answer apart in many ways: by a label, a heading, italics, a frame, a column, a paragraph, or nothing
/// but the subject of the sentence. Each is evidence; a note that uses one throughout is read by it.
struct NoteReader {
  let voices: NoteVoices

  private var units: [NoteUnit] = []
  private var open: NoteUnit?
  private var headings: [String] = []
  /// Whether nobody is named with whom the open remark could begin.
  private var isOpenNeutral = false
  /// Whether a heading or label said that what comes is the authority's.
  private var isAnswering = false
  /// Looks by which the note sets answers apart.
  private var marks = Marks()

  private struct Marks {
    var italic = false
    var boxed = false
    /// Labels or headings of their own.
    var labelled = false
    var any: Bool { italic || boxed || labelled }
  }

  private struct Line {
    var text: String
    var page: Int?
    var isHeading = false
    var isItalic = false
    var isBoxed = false
    var table: Int?
    var cells: [String] = []
  }

  init(voices: NoteVoices) { self.voices = voices }

  /// The remarks of the note, in order.
  mutating func units(of document: Document) -> [NoteUnit] {
    let lines = lines(of: document)
    marks = Marks(
      italic: Self.isShare(lines.count { $0.isItalic }, of: lines.count { !$0.isHeading && $0.table == nil }),
      boxed: lines.count { $0.isBoxed } >= 3,
      labelled: lines.count { voices.isAnswerHeading($0.text) || labels(in: $0.text).count > 0 } >= 3)
    var index = 0
    while index < lines.count {
      if let table = lines[index].table {
        var end = index
        while end < lines.count, lines[end].table == table { end += 1 }
        close()
        units += NoteTable(
          rows: lines[index..<end].map { NoteTable.Row(cells: $0.cells, page: $0.page) }, voices: voices,
          headings: headings
        ).units()
        index = end
      } else {
        take(lines[index])
        index += 1
      }
    }
    close()
    return units
  }

  private static func isShare(_ part: Int, of whole: Int) -> Bool { part >= 3 && part * 10 < whole * 8 }

  // MARK: One line

  private mutating func take(_ line: Line) {
    if voices.isAnswerHeading(line.text) {
      isAnswering = true
      return
    }
    if line.isHeading, !line.isBoxed, !(marks.italic && line.isItalic) {
      close()
      headings = [line.text]
      return
    }
    let isMarked = marks.boxed && line.isBoxed || marks.italic && line.isItalic
    for piece in pieces(of: line.text) {
      if isMarked || piece.isAnswer || isAnswering, open != nil {
        answer(piece.text, line.page)
        isAnswering = false
      } else {
        isAnswering = false
        takeProse(piece.text, line.page)
      }
    }
  }

  /// A paragraph that no mark explains: by who its sentences open with.
  private mutating func takeProse(_ text: String, _ page: Int?) {
    var run = ""
    var isAnswer = false
    func flushed(_ reader: inout NoteReader) {
      guard !run.isEmpty else { return }
      if isAnswer { reader.answer(run, page) } else { reader.remark(run) }
      run = ""
    }
    for (index, sentence) in sentences(in: text).enumerated() {
      switch voices.opening(of: sentence) {
      case .party(let voice):
        if index == 0 || isAnswer {
          flushed(&self)
          begin(voice)
        } else if voice == .ours {
          open?.voice = .ours
        }
        isAnswer = false
      case .authority:
        if !isAnswer { flushed(&self) }
        if open == nil { begin(voices.voice(ofUnopened: text)) }
        isAnswer = true
      case .neutral where index == 0:
        if let open, text.first?.isLowercase == true {
          // What a page's columns tore apart.
          isAnswer = !open.answer.isEmpty
        } else if marks.any || open == nil {
          if open == nil || isOpenNeutral || open?.answer.isEmpty == false {
            begin(voices.voice(ofUnopened: text))
            isOpenNeutral = true
          }
        } else {
          isAnswer = true
        }
      case .neutral: break
      }
      run += (run.isEmpty ? "" : " ") + sentence
    }
    flushed(&self)
  }

  private mutating func begin(_ voice: NoteUnit.Voice) {
    close()
    isOpenNeutral = false
    open = NoteUnit(voice: voice, remark: "", headings: headings)
  }

  private mutating func remark(_ text: String) {
    guard let known = open?.remark else { return }
    open?.remark = known.isEmpty ? text : known + " " + text
  }

  private mutating func answer(_ text: String, _ page: Int?) {
    open?.answer.append(text)
    if open?.page == nil { open?.page = page }
  }

  private mutating func close() {
    defer {
      open = nil
      isAnswering = false
    }
    guard var unit = open else { return }
    if unit.answer.isEmpty { Self.parted(&unit, voices) }
    if !unit.remark.isEmpty || !unit.answer.isEmpty { units.append(unit) }
  }

  /// A remark and its answer in one paragraph, without a word that says so: what follows the parties' sentences.
  private static func parted(_ unit: inout NoteUnit, _ voices: NoteVoices) {
    let parts = sentences(in: unit.remark)
    guard parts.count > 1,
      let cut = parts.indices.dropFirst().first(where: { voices.opening(of: parts[$0]) == .neutral })
    else { return }
    unit.remark = parts[..<cut].joined(separator: " ")
    unit.answer = [parts[cut...].joined(separator: " ")]
  }

  // MARK: Labels within a line

  private func pieces(of text: String) -> [(text: String, isAnswer: Bool)] {
    var pieces: [(text: String, isAnswer: Bool)] = []
    var start = text.startIndex
    var isAnswer = false
    for label in labels(in: text) {
      let before = text[start..<label.lowerBound].trimmed
      if !before.isEmpty { pieces.append((before, isAnswer)) }
      isAnswer = true
      start = label.upperBound
    }
    let rest = text[start...].trimmed
    if !rest.isEmpty { pieces.append((rest, isAnswer)) }
    return pieces
  }

  /// "Kommentar:", "Svar:", "Ministeriets bemærkninger:", at the beginning or after a sentence.
  private func labels(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var from = text.startIndex
    while let colon = text[from...].firstIndex(of: ":") {
      from = text.index(after: colon)
      let before = text[..<colon]
      let start = before.lastIndex { ".?!)\n".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
      if text.distance(from: start, to: colon) < 60, voices.isAnswerHeading(String(text[start..<colon])) {
        found.append(start..<from)
      }
    }
    return found
  }

  // MARK: Lines of the document

  private func lines(of document: Document) -> [Line] {
    var lines: [Line] = []
    for block in document.blocks {
      let text = block.text().trimmed
      guard !text.isEmpty else { continue }
      // A heading that is repeated above each answer looks like a page's own where it stands at its foot.
      guard !block.isFurniture || voices.isAnswerHeading(text) else { continue }
      var line = Line(text: text, page: block.place.page)
      if case .tableRow(let table, _) = block.kind {
        let cells = block.cells.map { $0.text().trimmed }
        if cells.filter({ !$0.isEmpty }).count == 1, block.cells.count == 1 {
          line.isBoxed = true
        } else {
          line.table = table
          line.cells = cells
        }
      } else {
        let shown = block.inlines.filter { $0.isVisible(in: .accepted) && !$0.text.trimmed.isEmpty }
        line.isItalic = !shown.isEmpty && shown.allSatisfy { $0.style.contains(.italic) }
        line.isHeading = Self.isHeading(block, text)
      }
      lines.append(line)
    }
    return lines
  }

  private static func isHeading(_ block: Block, _ text: String) -> Bool {
    if case .heading = block.kind { return true }
    guard text.count <= 110, let last = text.last, !".:;?!,".contains(last), !text.contains("?"),
      text.first?.isLowercase == false
    else { return false }
    let words = NoteVoices.words(text)
    return words.count <= 14 && !words.dropFirst().contains(where: NoteWords.isFinite)
  }
}
