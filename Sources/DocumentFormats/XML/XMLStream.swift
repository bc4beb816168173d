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
  var name: String { batch.names[number].text }
  /// The same where it is one of the names that are told apart by number.
  var hotName: XMLHotName { batch.names[number].hot }
  /// Elements around the current position, itself included after its start.
  @exclusivity(unchecked) private(set) var depth = 0

  let limits: Limits
  private let source: Source
  // Nobody but the reader of the stream touches these, call by call.
  @exclusivity(unchecked) private var batch = XMLBatch()
  @exclusivity(unchecked) private var index = -1
  @exclusivity(unchecked) private var number = 0

  private enum Source {
    case here(XMLEvents)
    case ahead(XMLAhead)
  }

  /// Packed bytes from which a part is parsed on another core while it is read.
  private static let packedBytesAhead = 50_000

  convenience init(
    _ inflater: Inflater, part: String, vocabulary: Vocabulary, limits: Limits
  ) throws(ReadError) {
    try self.init(
      .packed(inflater), Place(part: part), vocabulary, limits, allowsDoctype: false,
      isAhead: inflater.packedCount >= Self.packedBytesAhead)
  }

  /// - Parameter allowsDoctype: for whole files (LexDania) that name a document type; it is read over, never loaded.
  convenience init(
    bytes: [UInt8], part: String?, vocabulary: Vocabulary, limits: Limits, allowsDoctype: Bool = false
  ) throws(ReadError) {
    try self.init(.bytes(bytes), Place(part: part), vocabulary, limits, allowsDoctype: allowsDoctype)
  }

  private init(
    _ source: XMLEvents.Source, _ place: Place, _ vocabulary: Vocabulary, _ limits: Limits,
    allowsDoctype: Bool, isAhead: Bool = false
  ) throws(ReadError) {
    self.limits = limits
    let events = try XMLEvents(
      source, place: place, prefixes: vocabulary.prefixes, limits: limits, allowsDoctype: allowsDoctype)
    self.source = isAhead ? .ahead(XMLAhead(events)) : .here(events)
  }

  /// The next event; nil at the end of the part.
  func next() throws(ReadError) -> Event? {
    index += 1
    while index >= batch.events.count {
      if let failure = batch.failure { throw failure }
      if batch.isFinished { return nil }
      switch source {
      case .here(let events): events.advance(&batch)
      case .ahead(let ahead): ahead.advance(&batch)
      }
      index = 0
    }
    switch batch.events[index].kind {
    case .start:
      number = batch.events[index].name
      depth += 1
      return .start
    case .end:
      number = batch.events[index].name
      depth -= 1
      return .end
    case .text: return .text
    }
  }

  /// Text of the last `.text` event.
  var text: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// The same as bytes; none where the last event was no text.
  func withText<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    guard batch.events.indices.contains(index), batch.events[index].kind == .text else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return batch.bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[batch.events[index].range]))
    }
  }

  /// An attribute of the element just started: "w:val", or "val" for one without a namespace.
  subscript(attribute: String) -> String? {
    for item in attributes where batch.names[item.name].text == attribute {
      return String(decoding: batch.bytes[item.range], as: UTF8.self)
    }
    return nil
  }

  /// The attributes of the element just started whose names are told apart by number, as bytes.
  func forEachHotAttribute(_ body: (XMLHotName, UnsafeBufferPointer<UInt8>) -> Void) {
    batch.bytes.withUnsafeBufferPointer { bytes in
      for item in attributes where batch.names[item.name].hot != .other {
        body(batch.names[item.name].hot, UnsafeBufferPointer(rebasing: bytes[item.range]))
      }
    }
  }

  /// All attributes of the element just started.
  var allAttributes: [(name: String, value: String)] {
    attributes.map { (batch.names[$0.name].text, String(decoding: batch.bytes[$0.range], as: UTF8.self)) }
  }

  private var attributes: ArraySlice<XMLBatch.Attribute> {
    guard batch.events.indices.contains(index), batch.events[index].kind == .start else { return [] }
    return batch.attributes[batch.events[index].range]
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

  /// The same into room that is used again.
  func readText(into bytes: inout [UInt8]) throws(ReadError) {
    bytes.removeAll(keepingCapacity: true)
    let outside = depth - 1
    while depth > outside {
      guard let event = try next() else { break }
      if event == .text { withText { bytes.append(contentsOf: $0) } }
    }
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
    "http://schemas.microsoft.com/office/excel/2006/main": "xm",
    "urn:schemas-microsoft-com:office:excel": "x",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "urn:schemas-microsoft-com:vml": "v",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments": "tc",
    "http://schemas.microsoft.com/office/word/2006/wordml": "wne",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    // Word 2013 wrote the name of its preview for a while.
    "http://schemas.microsoft.com/office/word/2010/11/wordml": "w15",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "ep",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "cust",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ])
}
