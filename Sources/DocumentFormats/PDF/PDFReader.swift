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
      let recognition = PageRecognition(
        path: path, folder: folder, context: context,
        deadline: deadline.extended(to: max(context.limits.seconds, context.limits.recognitionSeconds)))
      if Legibility.isGarbled(pages.flatMap { $0.blocks.joined().map(\.text) }.joined(separator: "\n")) {
        try readGarbled(&pages, recognition, &warnings)
      } else {
        try readPictures(&pages, objects, recognition, &warnings)
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
        document.attachments = try EmbeddedFiles(objects, limit: context.limits.entries)
          .attachments(of: path, in: folder, context, deadline, &warnings)
      }
      return Reading(document: document, format: .pdf, warnings: warnings)
    }
  }

  static func recognises(_ file: SourceFile) -> Bool {
    // Readers look for the mark within the first kilobyte (ISO 32000-2, annex I).
    let mark = Array("%PDF-".utf8)
    let head = file.bytes.prefix(1_024)
    if head.place(of: mark) != nil { return true }
    // Programs read one whose first line is broken or lost, by the end that only a PDF has.
    return (file.nameExtension == "pdf" || head.starts(with: mark.dropLast()))
      && file.bytes.suffix(1_024).place(of: Array("startxref".utf8)) != nil
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
      if said.contains("password") || said.contains("encrypt") || said.contains("security handler") {
        throw .encrypted
      }
      if output.status == 1 { throw try cause(path, folder, context, deadline) }
      throw .programFailed("pdftotext", detail: folder.hidden(in: output.reason))
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
    // A lock of another kind than a password (a certificate) is one that qpdf cannot ask about.
    let isLocked = check.status == 0 || check.complaints.lowercased().contains("encryption")
    return isLocked ? .encrypted : .malformed(Place(), detail: "PDF")
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
    let keys = ["pages", "qpdf"].map { "--json-key=\($0)" }
    let output = try context.programs.run(
      .qpdf, ["--json=2"] + keys + ["--no-warn", path], in: folder, limits: context.limits, deadline: deadline
    )
    // 3: it had to repair something.
    if output.status == 0 || output.status == 3, let objects = PDFObjects(output.bytes) { return objects }
    let reason = folder.hidden(in: output.reason)
    guard context.programs.find(.mutool) != nil else {
      warnings.append(
        ReadWarning(
          .unreadAnnotations,
          detail: "\(reason); \(Program.mutool.name): apt-get install \(Program.mutool.package)"))
      return nil
    }
    guard !path.hasSuffix("mended.pdf") else {
      warnings.append(ReadWarning(.unreadAnnotations, detail: reason))
      return nil
    }
    do throws(ReadError) {
      return try listing(try mended(path, folder, context, deadline), folder, context, deadline, &warnings)
    } catch {
      guard case .malformed = error else { throw error }
      // The text stands; that remarks on it may be missing must be known.
      warnings.append(ReadWarning(.unreadAnnotations, detail: reason))
      return nil
    }
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

  // MARK: Pictures of text

  /// Pages without a word: recognised where they are scans, an empty reading where they are drawings.
  private func readPictures(
    _ pages: inout [PageLayout], _ objects: PDFObjects?, _ recognition: PageRecognition,
    _ warnings: inout [ReadWarning]
  ) throws(ReadError) {
    let empty = pages.indices.filter { pages[$0].blocks.isEmpty }.map { $0 + 1 }
    guard !empty.isEmpty else { return }
    let isTextless = empty.count == pages.count
    let scans = empty.filter { objects?.isScan(page: $0) ?? false }
    guard !scans.isEmpty else {
      if isTextless { warnings.append(ReadWarning(.pictureOnly, place: Place(page: 1))) }
      return
    }
    guard recognition.isPossible else {
      if isTextless { throw .scanWithoutText }
      return warnAboutPictures(scans, nil, &warnings)
    }
    // Beside pages of text, a page may be a photograph: what is read of that is no words.
    let found = try recognition.read(scans, of: pages, leastConfidence: isTextless ? 0 : 50)
    take(found, &pages, &warnings)
    if isTextless, pages.allSatisfy(\.blocks.isEmpty), found.unread.isEmpty {
      warnings.append(ReadWarning(.pictureOnly, place: Place(page: 1)))
    }
  }

  /// Text that nobody can read: the pages are recognised as if they were pictures.
  private func readGarbled(
    _ pages: inout [PageLayout], _ recognition: PageRecognition, _ warnings: inout [ReadWarning]
  ) throws(ReadError) {
    guard recognition.isPossible else { throw .garbledText }
    let found = try recognition.read(Array(1...pages.count), of: pages, leastConfidence: 0)
    warnings.append(ReadWarning(.garbledText))
    take(found, &pages, &warnings)
  }

  private func take(
    _ found: PageRecognition.Result, _ pages: inout [PageLayout], _ warnings: inout [ReadWarning]
  ) {
    for (number, page) in found.pages { pages[number - 1] = page }
    if !found.pages.isEmpty { warnings.append(ReadWarning(.recognisedText, detail: "Tesseract")) }
    warnAboutPictures(found.unread, found.failure, &warnings)
  }

  /// One warning for each run of pages whose pictures were not read.
  private func warnAboutPictures(
    _ numbers: [Int], _ failure: ReadError?, _ warnings: inout [ReadWarning]
  ) {
    var rest = numbers[...]
    while let first = rest.popFirst() {
      var last = first
      while rest.first == last + 1 { last = rest.removeFirst() }
      var details = last > first ? ["\(first)–\(last)"] : []
      if case .overLimit(_, let limit)? = failure { details.append(limit.raising) }
      warnings.append(
        ReadWarning(.pictureOnly, place: Place(page: first), detail: details.joined(separator: "; ")))
    }
  }
}
