import DanishLaw
import DanishText
import DocumentFormats
import DocumentModel

/// A paper of a hearing as it came, read and outlined.
public struct HearingPaper: Sendable {
  /// "brev.eml/lovudkast.docx": the names from the outermost file inwards.
  public var file: String
  /// The file, whole.
  public var bytes: [UInt8]
  /// Hash of the file, 64 hexadecimal digits.
  public var sha256: String
  /// The paper as read.
  public var document: Document
  /// Its provisions; empty where it has none.
  public var outline: Outline
  /// What it seems to be.
  public var role: DocumentRole
  /// What a person should know of the reading.
  public var warnings: [ReadWarning]

  /// Where everything stands that a remark can be placed at.
  var places: KeptOutline.Blocks {
    KeptOutline.Blocks(
      reading: KeptOutline.reading(of: document), byPlace: outline.places.map(\.blocks))
  }
}

/// The papers that a ministry sent, and the files among them that could not be read.
public struct HearingPapers: Sendable {
  /// Those that could be read, in their order.
  public var papers: [HearingPaper] = []
  /// Those that could not, with the reason.
  public var refused: [CollectReport.Refused] = []

  /// Reads files with all that they carry: the attachments of a mail, the entries of an archive.
  public init(_ files: [SourceFile], registry: FormatRegistry = .standard, context: ReadContext) {
    for file in files { take(file, registry, context, depth: 0) }
    findLetter()
  }

  /// Whether the letter is in English, or the drafts where no letter came: the answer is written in the same language.
  var areInEnglish: Bool {
    let letters = papers.filter { $0.role == .hearingLetter }
    var count = EnglishWords()
    for paper in letters.isEmpty ? papers : letters {
      for block in paper.document.blocks.prefix(Self.tellingBlocks) { count.take(Array(block.text().utf8)) }
    }
    return count.isEnglish
  }

  /// Blocks of a paper that tell its language.
  private static let tellingBlocks = 200

  /// Where no paper reads as a letter, one that names an authority and a date or a number, and holds no law text,
  /// is taken for it: letters of other bodies, such as the Commission's, keep forms of their own.
  private mutating func findLetter() {
    guard !papers.contains(where: { $0.role == .hearingLetter }) else { return }
    let index = papers.firstIndex { paper in
      guard paper.role == .other, paper.document.blocks.count < 250 else { return false }
      let letter = HearingLetter.read(paper.document, fileName: paper.file)
      return letter.authority != nil
        && (letter.letterDate != nil || letter.caseNumber != nil || letter.deadline != nil)
    }
    if let index { papers[index].role = .hearingLetter }
  }

  private mutating func take(
    _ file: SourceFile, _ registry: FormatRegistry, _ context: ReadContext, in outer: Reading? = nil,
    depth: Int
  ) {
    let reading: Reading
    do throws(ReadError) {
      guard depth <= context.limits.nestedFiles else {
        throw .overLimit(Place(), .nestedFiles(context.limits.nestedFiles))
      }
      reading = try registry.read(file, in: context).carried(by: outer)
    } catch {
      refused.append(.init(file: file.name, reason: .reason(error)))
      return
    }
    let attachments = reading.document.attachments.filter { !$0.isInline }
    if reading.format != .zip {
      var document = reading.document
      document.attachments = []
      let outline = outline(of: document)
      let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
      papers.append(
        HearingPaper(
          file: file.name, bytes: file.bytes, sha256: SHA256.hexDigest(of: file.bytes), document: document,
          outline: outline,
          role: .guess(document: document, fileName: name, provisions: lawProvisions(outline)),
          warnings: reading.warnings))
    }
    for (index, attachment) in attachments.enumerated() {
      let name = "\(file.name)/\(attachment.name ?? "bilag-\(index + 1)")"
      take(
        SourceFile(name: name, bytes: attachment.bytes), registry, context, in: reading, depth: depth + 1)
    }
  }

  /// Headings of a letter are no provisions of a law.
  private func lawProvisions(_ outline: Outline) -> Int {
    outline.provisions.count { $0.kind != .heading && $0.kind != .general }
  }

  /// What the letters among the papers say; nil where there is none.
  func letter(for association: Association, tables: LetterTables = .fitted) -> HearingLetter? {
    let letters = papers.filter { $0.role == .hearingLetter }
    guard !letters.isEmpty else { return nil }
    let mailFirst =
      letters.filter { $0.document.message != nil } + letters.filter { $0.document.message == nil }
    return HearingLetter.read(
      documents: mailFirst.map { ($0.file, $0.document) }, for: association, tables: tables)
  }

  /// The paper that holds the words, so that a person can look them up.
  func file(holding quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
    let letters = papers.filter { $0.role == .hearingLetter }
    let holder = letters.first { paper in
      paper.document.blocks.contains { block in
        block.text().split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
      }
    }
    return (holder ?? letters.first)?.file ?? ""
  }
}
