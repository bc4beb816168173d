import DocumentModel

/// PDF (ISO 32000-2): text by poppler's `pdftotext`, annotations by `qpdf`, scanned pages by Tesseract, all as child
/// processes under limits.
struct PDFReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let deadline = Deadline(seconds: context.limits.seconds)
    return try context.programs.withTemporaryFolder { folder throws(ReadError) in
      var path = try folder.write(file.bytes, as: "in.pdf")
      var warnings: [ReadWarning] = []
      var pages: [PageLayout]
      do throws(ReadError) {
        pages = try layout(path, folder, context, deadline)
      } catch {
        guard case .malformed = error, context.programs.find(.mutool) != nil else { throw error }
        // What poppler gives up on, mupdf may mend.
        path = try mended(path, folder, context, deadline)
        pages = try layout(path, folder, context, deadline)
        warnings.append(ReadWarning(.repaired, detail: "mutool clean"))
      }
      let objects = try listing(path, folder, context, deadline, &warnings)
      if pages.allSatisfy(\.blocks.isEmpty) {
        try readPictures(&pages, objects, path, folder, context, deadline, &warnings)
      } else if Legibility.isGarbled(pages.flatMap { $0.blocks.joined().map(\.text) }.joined(separator: "\n"))
      {
        guard context.programs.find(.tesseract) != nil else { throw .garbledText }
        warnings.append(ReadWarning(.garbledText))
        pages = try recognised(pages.count, path, folder, context, deadline, &warnings)
      }
      let paragraphs = ParagraphBuilder(pages)
      var document = Document(blocks: Self.blocks(paragraphs))
      document.pageCount = pages.count
      if let objects {
        document.annotations = try AnnotationsReader(
          objects: objects, paragraphs: paragraphs, limits: context.limits
        )
        .annotations()
        document.metadata = metadata(objects)
        document.attachments = try attachments(objects, path, folder, context, deadline, &warnings)
      }
      return Reading(document: document, format: .pdf, warnings: warnings)
    }
  }

  static func recognises(_ file: SourceFile) -> Bool {
    // Readers look for the mark within the first kilobyte (ISO 32000-2, annex I).
    let mark = Array("%PDF-".utf8)
    let head = file.bytes.prefix(1_024)
    return head.indices.contains { head[$0] == mark[0] && head[$0...].starts(with: mark) }
  }

  private static func blocks(_ builder: ParagraphBuilder) -> [Block] {
    builder.paragraphs.enumerated().map { index, paragraph in
      var block = Block(paragraph.text, place: Place(page: paragraph.page, paragraph: index + 1))
      block.isFurniture = paragraph.isFurniture
      return block
    }
  }

  private func layout(
    _ path: String, _ folder: TemporaryFolder, _ context: ReadContext, _ deadline: Deadline
  ) throws(ReadError) -> [PageLayout] {
    let arguments = ["-bbox-layout", "-enc", "UTF-8", "-q", path, "-"]
    let output = try context.programs.run(
      .pdftotext, arguments, in: folder, limits: context.limits, deadline: deadline)
    guard output.status == 0 else {
      let said = output.complaints.lowercased()
      if said.contains("password") || said.contains("encrypt") { throw .encrypted }
      if output.status == 1 { throw try cause(path, folder, context, deadline) }
      throw .programFailed("pdftotext", detail: Self.firstLine(output.complaints, output.status))
    }
    // Letters that XML cannot hold come out of some fonts.
    var bytes = output.bytes
    for index in bytes.indices where bytes[index] < 0x20 {
      if bytes[index] != 0x0A, bytes[index] != 0x0D, bytes[index] != 0x09 { bytes[index] = 0x20 }
    }
    let pages = try PageLayout.pages(bytes, limits: context.limits)
    guard !pages.isEmpty else { throw .malformed(Place(), detail: "no pages") }
    return pages
  }

  /// Why a PDF could not be opened: qpdf tells a password from damage.
  private func cause(
    _ path: String, _ folder: TemporaryFolder, _ context: ReadContext, _ deadline: Deadline
  ) throws(ReadError) -> ReadError {
    let check = try context.programs.run(
      .qpdf, ["--requires-password", path], in: folder, limits: context.limits, deadline: deadline)
    return check.status == 0 ? .encrypted : .malformed(Place(), detail: "PDF")
  }

  private func mended(
    _ path: String, _ folder: TemporaryFolder, _ context: ReadContext, _ deadline: Deadline
  ) throws(ReadError) -> String {
    let target = folder.path + "/mended.pdf"
    let output = try context.programs.run(
      .mutool, ["clean", path, target], in: folder, limits: context.limits, deadline: deadline)
    guard output.status == 0 else { throw .malformed(Place(), detail: "PDF") }
    return target
  }

  /// The file's objects; a listing that fails loses annotations, which a person must know.
  private func listing(
    _ path: String, _ folder: TemporaryFolder, _ context: ReadContext, _ deadline: Deadline,
    _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> PDFObjects? {
    let keys = ["pages", "qpdf", "attachments"].map { "--json-key=\($0)" }
    let output = try context.programs.run(
      .qpdf, ["--json=2"] + keys + ["--no-warn", path], in: folder, limits: context.limits, deadline: deadline
    )
    // 3: it had to repair something.
    if output.status == 0 || output.status == 3, let objects = PDFObjects(output.bytes) { return objects }
    guard context.programs.find(.mutool) != nil, !path.hasSuffix("mended.pdf") else {
      warnings.append(
        ReadWarning(
          .damagedPart, place: Place(part: "annotations"),
          detail: Self.firstLine(output.complaints, output.status)))
      return nil
    }
    let repaired = try mended(path, folder, context, deadline)
    return try listing(repaired, folder, context, deadline, &warnings)
  }

  private func metadata(_ objects: PDFObjects) -> Metadata {
    let trailer = objects.object("trailer").dictionary
    let information = objects.resolved(trailer["/Info"]).dictionary
    func text(_ key: String) -> String? {
      objects.resolved(information[key]).text.flatMap { $0.isEmpty ? nil : $0 }
    }
    var metadata = Metadata(title: text("/Title"), author: text("/Author"), generator: text("/Producer"))
    metadata.language = objects.resolved(objects.resolved(trailer["/Root"]).dictionary["/Lang"]).text
    return metadata
  }

  private func attachments(
    _ objects: PDFObjects, _ path: String, _ folder: TemporaryFolder, _ context: ReadContext,
    _ deadline: Deadline, _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> [Attachment] {
    var found: [Attachment] = []
    for name in objects.attachments.prefix(context.limits.entries) {
      let output = try context.programs.run(
        .qpdf, ["--show-attachment=\(name)", path], in: folder, limits: context.limits, deadline: deadline)
      if output.status == 0 || output.status == 3 {
        found.append(Attachment(name: EntryName.safe(name), bytes: output.bytes))
      } else {
        warnings.append(ReadWarning(.damagedPart, place: Place(part: name)))
      }
    }
    return found
  }

  // MARK: Pictures of text

  /// Pages without a word: recognised where they are scans, an empty reading where they are drawings.
  private func readPictures(
    _ pages: inout [PageLayout], _ objects: PDFObjects?, _ path: String, _ folder: TemporaryFolder,
    _ context: ReadContext, _ deadline: Deadline, _ warnings: inout [ReadWarning]
  ) throws(ReadError) {
    let isScan = objects?.pages.contains { $0.widestPicture >= 800 } ?? false
    guard isScan else {
      warnings.append(ReadWarning(.pictureOnly, place: Place(page: 1)))
      return
    }
    guard context.programs.find(.tesseract) != nil else { throw .scanWithoutText }
    pages = try recognised(pages.count, path, folder, context, deadline, &warnings)
  }

  /// The pages as Tesseract reads them, in Danish; what time does not suffice for is said.
  private func recognised(
    _ count: Int, _ path: String, _ folder: TemporaryFolder, _ context: ReadContext, _ deadline: Deadline,
    _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> [PageLayout] {
    var pages: [PageLayout] = []
    for number in 1...max(1, count) {
      guard deadline.milliseconds > 3_000 || number == 1 else {
        warnings.append(ReadWarning(.pictureOnly, place: Place(page: number), detail: "\(number)–\(count)"))
        break
      }
      let picture = try context.programs.run(
        .pdftoppm,
        ["-r", "200", "-gray", "-png", "-f", "\(number)", "-l", "\(number)", "-singlefile", path, "page"],
        in: folder, limits: context.limits, deadline: deadline)
      guard picture.status == 0 else {
        throw .programFailed("pdftoppm", detail: Self.firstLine(picture.complaints, picture.status))
      }
      let text = try context.programs.run(
        .tesseract, ["page.png", "stdout", "-l", "dan", "--psm", "3", "tsv"], in: folder,
        limits: context.limits,
        deadline: deadline)
      guard text.status == 0 else {
        throw .missingProgram("tesseract (dan)", package: "tesseract-ocr-dan")
      }
      pages.append(RecognisedPage.layout(String(decoding: text.bytes, as: UTF8.self), scale: 72.0 / 200))
    }
    warnings.append(ReadWarning(.recognisedText, detail: "Tesseract"))
    return pages
  }

  private static func firstLine(_ text: String, _ status: Int) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "status \(status)"
  }
}
