import CLibXML2
import DocumentModel

/// Pulls elements and text out of an XML part (XML 1.0), without a tree and without the network.
///
/// Entities are never expanded and a DOCTYPE is refused. Names come with the prefixes of the vocabulary, so that
/// strict and transitional OOXML, or a file with prefixes of its own, read alike.
final class XMLStream {
  enum Event { case start, end, text }

  /// The standard prefixes by namespace.
  struct Vocabulary: Sendable {
    var prefixes: [String: String]
  }

  /// Qualified name of the element just started or ended: "w:p". An unknown namespace gives "?:p".
  private(set) var name = ""
  /// Text of the last `.text` event.
  private(set) var text = ""
  /// Elements around the current position, itself included after its start.
  private(set) var depth = 0

  private let reader: xmlTextReaderPtr
  private let source: Source
  private let place: Place
  private let vocabulary: Vocabulary
  private let limits: Limits
  private let allowsDoctype: Bool
  private var pendingEnd = false
  private var names: [NameKey: String] = [:]
  private var attributes: [(name: String, value: String)]?

  private struct NameKey: Hashable {
    var space: UnsafePointer<xmlChar>?
    var local: UnsafePointer<xmlChar>?
  }

  /// Where the bytes come from, and the last thing that libxml2 complained about.
  private final class Source {
    var inflater: Inflater?
    var bytes: [UInt8] = []
    var position = 0
    var message: String?
    var line = 0
    var isFatal = false

    func read(_ target: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
      let raw = UnsafeMutableRawPointer(target).assumingMemoryBound(to: UInt8.self)
      if let inflater { return inflater.read(into: UnsafeMutableBufferPointer(start: raw, count: count)) }
      let count = min(count, bytes.count - position)
      bytes.withUnsafeBufferPointer { source in
        if count > 0, let base = source.baseAddress { raw.update(from: base + position, count: count) }
      }
      position += count
      return count
    }
  }

  convenience init(
    _ inflater: Inflater, part: String, vocabulary: Vocabulary, limits: Limits
  ) throws(ReadError) {
    let source = Source()
    source.inflater = inflater
    try self.init(source, Place(part: part), vocabulary, limits, allowsDoctype: false)
  }

  /// - Parameter allowsDoctype: for whole files (LexDania) that name a document type; it is read over, never loaded.
  convenience init(
    bytes: [UInt8], part: String?, vocabulary: Vocabulary, limits: Limits, allowsDoctype: Bool = false
  ) throws(ReadError) {
    let source = Source()
    source.bytes = bytes
    try self.init(source, Place(part: part), vocabulary, limits, allowsDoctype: allowsDoctype)
  }

  private init(
    _ source: Source, _ place: Place, _ vocabulary: Vocabulary, _ limits: Limits, allowsDoctype: Bool
  ) throws(ReadError) {
    let read: xmlInputReadCallback = { context, target, count in
      guard let context, let target else { return -1 }
      return Int32(Unmanaged<Source>.fromOpaque(context).takeUnretainedValue().read(target, Int(count)))
    }
    let context = Unmanaged.passUnretained(source).toOpaque()
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue)
    guard let reader = xmlReaderForIO(read, nil, context, nil, nil, options) else {
      throw .malformed(place, detail: "XML")
    }
    // Without a handler, libxml2 prints what it read to standard error.
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        let source = Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
        guard !source.isFatal else { return }
        source.message = error.pointee.message.map { String(cString: $0) }
        source.line = Int(error.pointee.line)
        source.isFatal = error.pointee.level == XML_ERR_FATAL
      }, context)
    self.reader = reader
    self.source = source
    self.place = place
    self.vocabulary = vocabulary
    self.limits = limits
    self.allowsDoctype = allowsDoctype
  }

  deinit { xmlFreeTextReader(reader) }

  /// The next event; nil at the end of the part.
  func next() throws(ReadError) -> Event? {
    if pendingEnd {
      pendingEnd = false
      depth -= 1
      return .end
    }
    while true {
      let status = xmlTextReaderRead(reader)
      guard status == 1 else {
        if status == 0, source.inflater?.failure == nil, !source.isFatal { return nil }
        throw failure()
      }
      attributes = nil
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        name = qualified(xmlTextReaderConstNamespaceUri(reader), xmlTextReaderConstLocalName(reader))
        pendingEnd = xmlTextReaderIsEmptyElement(reader) == 1
        depth += 1
        guard depth <= limits.depth else { throw .overLimit(here, .depth(limits.depth)) }
        guard xmlTextReaderAttributeCount(reader) <= Int32(clamping: limits.attributes) else {
          throw .overLimit(here, .attributes(limits.attributes))
        }
        return .start
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        name = qualified(xmlTextReaderConstNamespaceUri(reader), xmlTextReaderConstLocalName(reader))
        depth -= 1
        return .end
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue):
        text = xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? ""
        return .text
      case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue):
        guard allowsDoctype else { throw .malformed(here, detail: "DOCTYPE") }
      default: break
      }
    }
  }

  /// An attribute of the element just started: "w:val", or "val" for one without a namespace.
  subscript(attribute: String) -> String? {
    let all = attributes ?? loadAttributes()
    return all.first { $0.name == attribute }?.value
  }

  /// All attributes of the element just started.
  var allAttributes: [(name: String, value: String)] { attributes ?? loadAttributes() }

  /// Reads on to the end of the element just started.
  func skip() throws(ReadError) {
    let outside = depth - 1
    while depth > outside { guard try next() != nil else { return } }
  }

  /// The text of the element just started, up to its end.
  func textContent() throws(ReadError) -> String {
    let outside = depth - 1
    var content = ""
    while depth > outside {
      guard let event = try next() else { break }
      if event == .text { content += text }
    }
    return content
  }

  private func loadAttributes() -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      let name = qualified(xmlTextReaderConstNamespaceUri(reader), xmlTextReaderConstLocalName(reader))
      found.append((name, xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? ""))
    }
    xmlTextReaderMoveToElement(reader)
    attributes = found
    return found
  }

  private func qualified(_ space: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) -> String {
    let key = NameKey(space: space, local: local)
    if let known = names[key] { return known }
    let local = local.map { String(cString: $0) } ?? ""
    let name: String
    if let space {
      name = (vocabulary.prefixes[String(cString: space)] ?? "?") + ":" + local
    } else {
      name = local
    }
    names[key] = name
    return name
  }

  private var here: Place {
    var place = place
    let line = Int(xmlTextReaderGetParserLineNumber(reader))
    if line > 0 { place.line = line }
    return place
  }

  private func failure() -> ReadError {
    if let failure = source.inflater?.failure { return failure }
    var place = place
    if source.line > 0 { place.line = source.line }
    let message = (source.message ?? "XML").split(whereSeparator: \.isNewline).first.map(String.init) ?? "XML"
    if message.contains("depth") { return .overLimit(place, .depth(limits.depth)) }
    if message.contains("huge") || message.contains("too long") {
      return .overLimit(place, .textNodeBytes(limits.textNodeBytes))
    }
    if message.contains("Premature end") || message.contains("EndTag") && message.contains("not found") {
      return .truncated(place)
    }
    return .malformed(place, detail: message)
  }
}

extension XMLStream.Vocabulary {
  /// OOXML, transitional and strict (ECMA-376 Part 1 and 4), with Microsoft's extensions that carry text.
  static let ooxml = XMLStream.Vocabulary(prefixes: [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "s",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "s",
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments": "tc",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    // Word 2013 wrote the name of its preview for a while.
    "http://schemas.microsoft.com/office/word/2010/11/wordml": "w15",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "ep",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ])
}
