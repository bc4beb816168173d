import DanishText
import DocumentModel

/// Writes a document as PDF that everybody can read: tagged (PDF/UA-1), kept for long (PDF/A-2b), with bookmarks, and its
/// title in the window. LibreOffice makes it from the OpenDocument text, in a child process.
///
/// What LibreOffice puts in of the moment and the machine is written over: the same document gives the same bytes.
public struct PDFWriter: Sendable {
  private let context: ReadContext

  public init(in context: ReadContext) { self.context = context }

  /// - Throws: `.missingProgram` where LibreOffice is not installed, `.overLimit`, `.programFailed`.
  public func bytes(for document: Document) throws(ReadError) -> [UInt8] {
    let text: [UInt8]
    do {
      text = try ODTWriter(hyphenates: true).bytes(for: document)
    } catch {
      throw .programFailed("odt", detail: "\(error)")
    }
    let bytes = try context.programs.withTemporaryFolder { (folder) throws(ReadError) in
      let source = try folder.write(text, as: "svar.odt")
      let profile = try OfficeProfile(in: folder)
      let output = try context.programs.run(
        .soffice,
        profile.arguments + [
          "--infilter=writer8", "--convert-to", "pdf:writer_pdf_Export:\(Self.options)", "--outdir",
          folder.path,
          source,
        ],
        in: folder, limits: context.limits, deadline: Deadline(seconds: context.limits.seconds),
        memory: OfficeProfile.addressSpace, environment: ["TZ=UTC0"])
      guard let made = folder.read("svar.pdf", limit: context.limits.programOutputBytes), !made.isEmpty else {
        let said = output.complaints.split(whereSeparator: \.isNewline).last.map(String.init)
        throw .programFailed("soffice", detail: said ?? "status \(output.status)")
      }
      return made
    }
    return Self.settled(bytes, created: document.metadata.created)
  }

  /// Options of LibreOffice's PDF export, as its documentation names them.
  private static let options = {
    let flags = [
      ("PDFUACompliance", true), ("UseTaggedPDF", true), ("ExportBookmarks", true), ("ExportNotes", false),
      ("DisplayPDFDocumentTitle", true),
    ].map { "\"\($0)\":{\"type\":\"boolean\",\"value\":\"\($1)\"}" }
    let numbers = [("SelectPdfVersion", 2), ("InitialView", 1)].map {
      "\"\($0)\":{\"type\":\"long\",\"value\":\"\($1)\"}"
    }
    return "{" + (flags + numbers).joined(separator: ",") + "}"
  }()

  // MARK: Moment and machine

  /// The file with the document's own time in place of the clock's, and its numbers made of what it holds.
  static func settled(_ bytes: [UInt8], created: String?) -> [UInt8] {
    var bytes = ColourProfile.unstamped(bytes)
    let numbers = (created ?? "1980-01-01T00:00:00").split { "-T:+Z".contains($0) }.prefix(6).map(String.init)
    let moment = numbers.count == 6 ? numbers : ["1980", "01", "01", "00", "00", "00"]
    let xml = "\(moment[0])-\(moment[1])-\(moment[2])T\(moment[3]):\(moment[4]):\(moment[5])"
    for name in ["CreateDate", "ModifyDate", "MetadataDate"] {
      write(xml, after: "<xmp:\(name)>", in: &bytes)
    }
    for name in ["CreationDate", "ModDate"] { write(moment.joined(), after: "/\(name)(D:", in: &bytes) }
    let blank = String(repeating: "0", count: 32)
    for place in numberPlaces(bytes) { bytes.replaceSubrange(place..<place + 32, with: blank.utf8) }
    let number = String(SHA256.hexDigest(of: bytes).uppercased().prefix(32))
    for place in numberPlaces(bytes) { bytes.replaceSubrange(place..<place + 32, with: number.utf8) }
    return bytes
  }

  /// Writes over what stands behind a word, as long as the new words.
  private static func write(_ words: String, after sign: String, in bytes: inout [UInt8]) {
    for start in places(of: sign, in: bytes) where start + words.utf8.count <= bytes.count {
      bytes.replaceSubrange(start..<start + words.utf8.count, with: words.utf8)
    }
  }

  /// Where the file's two numbers and its checksum stand, 32 digits each.
  private static func numberPlaces(_ bytes: [UInt8]) -> [Int] {
    func isNumber(_ start: Int) -> Bool {
      start + 32 <= bytes.count
        && bytes[start..<start + 32].allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
    }
    var found = places(of: "/DocChecksum /", in: bytes).filter(isNumber)
    for start in places(of: "/ID [", in: bytes) {
      let window = bytes[start..<min(start + 90, bytes.count)]
      for sign in window.indices where window[sign] == UInt8(ascii: "<") && isNumber(sign + 1) {
        found.append(sign + 1)
      }
    }
    return found
  }

  /// The places behind each occurrence of a word.
  private static func places(of sign: String, in bytes: [UInt8]) -> [Int] {
    let sign = Array(sign.utf8)
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at + sign.count <= bytes.count {
        if bytes[at] == sign[0] {
          var length = 1
          while length < sign.count, bytes[at + length] == sign[length] { length += 1 }
          if length == sign.count { found.append(at + length) }
        }
        at += 1
      }
    }
    return found
  }
}
