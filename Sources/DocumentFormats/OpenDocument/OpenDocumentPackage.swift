import DocumentModel

/// The package of an OpenDocument file (ODF 1.3 Part 2): a ZIP archive with `content.xml`, `styles.xml` and
/// `meta.xml`, or all three in one "flat" XML file.
struct OpenDocumentPackage {
  private let package: ZIPPackage?
  private let flat: [UInt8]
  let limits: Limits
  private var noted: [ReadWarning] = []
  /// What a person should know, of parts that are not what the directory says too.
  var warnings: [ReadWarning] { noted + (package?.altered.warnings ?? []) }

  /// - Throws: `.encrypted` where the manifest says that the content is, `.missingPart` without a content part.
  init(_ file: SourceFile, limits: Limits) throws(ReadError) {
    self.limits = limits
    guard file.bytes.starts(with: [0x50, 0x4B]) else {
      package = nil
      flat = file.bytes
      return
    }
    let package = try ZIPPackage(file.bytes, limits: limits)
    self.package = package
    flat = []
    // A package that is encrypted as a whole has no content part (ODF 1.4 Part 2, 4.4).
    if try isEncrypted(package) { throw .encrypted }
    guard package.entry("content.xml") != nil else { throw .missingPart("content.xml") }
    noted = package.warnings(
      read: Set(package.entries.lazy.map(\.name).filter { $0.hasSuffix(".xml") }))
    if let macro = package.entries.first(where: { Self.isMacro($0) }) {
      noted.append(ReadWarning(.activeContent, place: Place(part: macro.name)))
    }
  }

  /// The part's name for places; nil in a flat file.
  var contentPart: String? { package == nil ? nil : "content.xml" }

  /// Whether the package holds pictures, those of heads and feet too.
  var hasPictures: Bool {
    package?.entries.contains { $0.name.hasPrefix("Pictures/") && !$0.isFolder } ?? false
  }

  /// The content. In a flat file it stands after the styles.
  func content() throws(ReadError) -> XMLStream {
    guard let package, let entry = package.entry("content.xml") else {
      return try XMLStream(bytes: flat, part: nil, vocabulary: .openDocument, limits: limits)
    }
    return try XMLStream(package.open(entry), part: "content.xml", vocabulary: .openDocument, limits: limits)
  }

  /// Reads a part beside the content: what goes wrong there is a warning. A flat file is read again for it.
  mutating func read<Value>(
    _ part: String, _ body: (XMLStream) throws(ReadError) -> Value
  ) -> Value? {
    do {
      guard let package else {
        return try body(XMLStream(bytes: flat, part: nil, vocabulary: .openDocument, limits: limits))
      }
      guard let entry = package.entry(part) else { return nil }
      return try body(
        XMLStream(package.open(entry), part: part, vocabulary: .openDocument, limits: limits))
    } catch {
      noted.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
      return nil
    }
  }

  mutating func warn(_ warning: ReadWarning) { noted.append(warning) }

  /// ODF 1.3 Part 2, 4.4: an encrypted entry says how in the manifest. A manifest that cannot be read says nothing.
  private func isEncrypted(_ package: ZIPPackage) throws(ReadError) -> Bool {
    let most = 10 << 20
    guard let bytes = try? package.head(of: "META-INF/manifest.xml", count: most + 1), bytes.count <= most
    else { return false }
    let stream = try XMLStream(
      bytes: bytes, part: "META-INF/manifest.xml", vocabulary: .openDocument, limits: limits,
      allowsDoctype: true)
    var path: String?
    while let event = (try? stream.next()) ?? nil {
      guard event == .start else { continue }
      if stream.name == "manifest:file-entry" { path = stream["manifest:full-path"] }
      if stream.name == "manifest:encryption-data", path == "content.xml" || path == "encrypted-package" {
        return true
      }
    }
    return false
  }

  /// LibreOffice keeps Basic and script libraries in these folders; the list of libraries alone is no macro.
  private static func isMacro(_ entry: ZIPPackage.Entry) -> Bool {
    (entry.name.hasPrefix("Basic/") || entry.name.hasPrefix("Scripts/")) && !entry.isFolder
      && !entry.name.hasSuffix("-lb.xml") && !entry.name.hasSuffix("-lc.xml")
  }
}
