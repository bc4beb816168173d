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
  /// Elements around the current position, itself included after its start.
  private(set) var depth = 0

  private let source: XMLEvents
  private var index = -1

  convenience init(
    _ inflater: Inflater, part: String, vocabulary: Vocabulary, limits: Limits
  ) throws(ReadError) {
    try self.init(.packed(inflater), Place(part: part), vocabulary, limits, allowsDoctype: false)
  }

  /// - Parameter allowsDoctype: for whole files (LexDania) that name a document type; it is read over, never loaded.
  convenience init(
    bytes: [UInt8], part: String?, vocabulary: Vocabulary, limits: Limits, allowsDoctype: Bool = false
  ) throws(ReadError) {
    try self.init(.bytes(bytes), Place(part: part), vocabulary, limits, allowsDoctype: allowsDoctype)
  }

  private init(
    _ source: XMLEvents.Source, _ place: Place, _ vocabulary: Vocabulary, _ limits: Limits,
    allowsDoctype: Bool
  ) throws(ReadError) {
    self.source = try XMLEvents(
      source, place: place, prefixes: vocabulary.prefixes, limits: limits, allowsDoctype: allowsDoctype)
  }

  /// The next event; nil at the end of the part.
  func next() throws(ReadError) -> Event? {
    index += 1
    while index >= source.events.count {
      if let failure = source.failure { throw failure }
      if source.isFinished { return nil }
      source.advance()
      index = 0
    }
    switch source.events[index].kind {
    case .start:
      name = source.names[source.events[index].name]
      depth += 1
      return .start
    case .end:
      name = source.names[source.events[index].name]
      depth -= 1
      return .end
    case .text: return .text
    }
  }

  /// Text of the last `.text` event.
  var text: String {
    guard source.events.indices.contains(index), source.events[index].kind == .text else { return "" }
    return String(decoding: source.bytes[source.events[index].range], as: UTF8.self)
  }

  /// An attribute of the element just started: "w:val", or "val" for one without a namespace.
  subscript(attribute: String) -> String? {
    for item in attributes where source.names[item.name] == attribute {
      return String(decoding: source.bytes[item.range], as: UTF8.self)
    }
    return nil
  }

  /// All attributes of the element just started.
  var allAttributes: [(name: String, value: String)] {
    attributes.map { (source.names[$0.name], String(decoding: source.bytes[$0.range], as: UTF8.self)) }
  }

  private var attributes: ArraySlice<XMLEvents.Attribute> {
    guard source.events.indices.contains(index), source.events[index].kind == .start else { return [] }
    return source.attributes[source.events[index].range]
  }

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
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
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
