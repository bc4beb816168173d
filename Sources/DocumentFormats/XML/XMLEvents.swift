import CLibXML2
import DocumentModel

/// Feeds an XML part to libxml2's push parser piece by piece and gathers the events of each piece.
///
/// No tree is built: names are told apart by libxml2's own dictionary and turned into text once; attribute values
/// and text stay bytes until somebody asks for them.
final class XMLEvents {
  /// Where the XML comes from.
  enum Source {
    case packed(Inflater)
    case bytes([UInt8])
  }

  // Only the parser's calls, one after the other, touch these; checking each access costs a tenth of the time.
  @exclusivity(unchecked) private var batch = XMLBatch()
  @exclusivity(unchecked) private var numbers: [NameKey: Int] = [:]
  /// The names met last, by a hash of their addresses: most lookups end here.
  @exclusivity(unchecked) private var recent = [(key: NameKey, number: Int)](
    repeating: (NameKey(), 0), count: 256)
  @exclusivity(unchecked) private var depth = 0

  private let source: Source
  private let place: Place
  private let prefixes: [String: String]
  private let limits: Limits
  private let allowsDoctype: Bool
  private var parser: xmlParserCtxtPtr?
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var position = 0
  /// Set once the parser has been told that nothing follows.
  private var isEnding = false

  /// libxml2 keeps one copy of a name or namespace, so addresses tell them apart.
  private struct NameKey: Hashable {
    var space: UnsafePointer<xmlChar>?
    var local: UnsafePointer<xmlChar>?
  }

  init(
    _ source: Source, place: Place, prefixes: [String: String], limits: Limits, allowsDoctype: Bool
  ) throws(ReadError) {
    self.source = source
    self.place = place
    self.prefixes = prefixes
    self.limits = limits
    self.allowsDoctype = allowsDoctype
    var handler = Self.handler()
    guard let parser = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      throw .malformed(place, detail: "XML")
    }
    // Never XML_PARSE_NOENT, which expands entities and reads local files.
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    parser.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    self.parser = parser
  }

  deinit {
    guard let parser else { return }
    if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(parser)
  }

  /// Replaces the events of `next` by those that follow. A text comes whole, however many pieces it lies in.
  func advance(_ next: inout XMLBatch) {
    swap(&batch.events, &next.events)
    swap(&batch.attributes, &next.attributes)
    swap(&batch.bytes, &next.bytes)
    batch.removeEvents()
    while !batch.isFinished, batch.failure == nil, batch.events.isEmpty || batch.events.last?.kind == .text {
      feed()
    }
    swap(&batch.events, &next.events)
    swap(&batch.attributes, &next.attributes)
    swap(&batch.bytes, &next.bytes)
    if next.names.count < batch.names.count { next.names = batch.names }
    next.failure = batch.failure
    next.isFinished = batch.isFinished
  }

  private func feed() {
    let count = fill()
    isEnding = count == 0
    if case .packed(let inflater) = source, let broken = inflater.failure {
      batch.failure = broken
      return
    }
    LibXML.keepQuiet()
    chunk.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        _ = xmlParseChunk(parser, buffer.baseAddress, Int32(count), count == 0 ? 1 : 0)
      }
    }
    if count == 0 {
      batch.isFinished = true
      if batch.failure == nil, parser?.pointee.wellFormed == 0 {
        batch.failure = .malformed(place, detail: "XML")
      }
    }
  }

  private func fill() -> Int {
    switch source {
    case .packed(let inflater): return chunk.withUnsafeMutableBufferPointer { inflater.read(into: $0) }
    case .bytes(let all):
      let count = min(chunk.count, all.count - position)
      chunk.replaceSubrange(0..<count, with: all[position..<position + count])
      position += count
      return count
    }
  }

  // MARK: What the parser calls

  fileprivate func start(
    _ space: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?, attributes count: Int,
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard depth <= limits.depth else { return stop(.overLimit(here, .depth(limits.depth))) }
    guard count <= limits.attributes else { return stop(.overLimit(here, .attributes(limits.attributes))) }
    let first = batch.attributes.count
    if let list {
      for index in 0..<count {
        // Local name, prefix, namespace, first byte of the value, the byte after its last.
        let field = list + 5 * index
        let start = batch.bytes.count
        if let value = field[3], let end = field[4] {
          append(value: UnsafeBufferPointer(start: value, count: end - value))
        }
        batch.attributes.append(
          XMLBatch.Attribute(name: number(field[2], field[0]), range: start..<batch.bytes.count))
      }
    }
    batch.events.append(
      XMLBatch.Event(kind: .start, name: number(space, local), range: first..<batch.attributes.count))
  }

  /// libxml2 leaves an ampersand as "&#38;" for its tree builder, which is not asked here.
  private func append(value: UnsafeBufferPointer<xmlChar>) {
    guard value.contains(UInt8(ascii: "&")) else { return batch.bytes.append(contentsOf: value) }
    var rest = value[...]
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      batch.bytes.append(contentsOf: rest[...ampersand])
      rest = rest[(ampersand + 1)...]
      if rest.starts(with: "#38;".utf8) { rest = rest.dropFirst(4) }
    }
    batch.bytes.append(contentsOf: rest)
  }

  fileprivate func end(_ space: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) {
    depth -= 1
    batch.events.append(XMLBatch.Event(kind: .end, name: number(space, local), range: 0..<0))
  }

  fileprivate func add(_ text: UnsafeBufferPointer<xmlChar>) {
    let start = batch.bytes.count
    batch.bytes.append(contentsOf: text)
    var first = start
    let last = batch.events.count - 1
    if last >= 0, batch.events[last].kind == .text, batch.events[last].range.upperBound == start {
      first = batch.events[last].range.lowerBound
      batch.events[last].range = first..<batch.bytes.count
    } else {
      batch.events.append(XMLBatch.Event(kind: .text, range: first..<batch.bytes.count))
    }
    if batch.bytes.count - first > limits.textNodeBytes {
      stop(.overLimit(here, .textNodeBytes(limits.textNodeBytes)))
    }
  }

  fileprivate func meetDoctype() {
    if !allowsDoctype { stop(.malformed(here, detail: "DOCTYPE")) }
  }

  fileprivate func complain(_ error: xmlError) {
    guard batch.failure == nil, error.level == XML_ERR_FATAL else { return }
    let said = error.message.map { String(cString: $0) } ?? "XML"
    let message = said.split(whereSeparator: \.isNewline).first.map(String.init) ?? "XML"
    var place = place
    if error.line > 0 { place.line = Int(error.line) }
    if message.contains("huge") || message.contains("too long") {
      batch.failure = .overLimit(place, .textNodeBytes(limits.textNodeBytes))
    } else if isEnding {
      // Whatever is wrong when nothing follows: the part ends too early.
      batch.failure = .truncated(place)
    } else {
      batch.failure = .malformed(place, detail: message)
    }
  }

  private func stop(_ error: ReadError) {
    if batch.failure == nil { batch.failure = error }
    xmlStopParser(parser)
  }

  private var here: Place {
    var place = place
    let line = Int(xmlSAX2GetLineNumber(parser))
    if line > 0 { place.line = line }
    return place
  }

  private func number(_ space: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) -> Int {
    let key = NameKey(space: space, local: local)
    // Short names lie side by side in the dictionary: all bits of the address count.
    let address = UInt(bitPattern: local) ^ UInt(bitPattern: space) << 1
    let slot = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if recent[slot].key == key, recent[slot].number > 0 { return recent[slot].number }
    let number: Int
    if let known = numbers[key] {
      number = known
    } else {
      let local = local.map { String(cString: $0) } ?? ""
      number = batch.names.count
      let name = space.map { (prefixes[String(cString: $0)] ?? "?") + ":" + local } ?? local
      batch.names.append(XMLBatch.Name(text: name, hot: XMLHotName(rawValue: name) ?? .other))
      numbers[key] = number
    }
    recent[slot] = (key, number)
    return number
  }
}

extension XMLEvents {
  private static func events(of context: UnsafeMutableRawPointer?) -> XMLEvents? {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let own = parser.pointee._private
    else { return nil }
    return Unmanaged<XMLEvents>.fromOpaque(own).takeUnretainedValue()
  }

  /// libxml2's own callbacks, with ours for what is read and none for what declares entities.
  fileprivate static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, local, _, space, _, _, count, _, list in
      XMLEvents.events(of: context)?.start(space, local, attributes: Int(count), list)
    }
    handler.endElementNs = { context, local, _, space in XMLEvents.events(of: context)?.end(space, local) }
    let characters: charactersSAXFunc = { context, text, count in
      XMLEvents.events(of: context)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.internalSubset = { context, _, _, _ in XMLEvents.events(of: context)?.meetDoctype() }
    handler.externalSubset = nil
    handler.entityDecl = { _, _, _, _, _, _ in }
    handler.unparsedEntityDecl = { _, _, _, _, _ in }
    handler.attributeDecl = nil
    handler.elementDecl = nil
    handler.notationDecl = nil
    handler.reference = nil
    handler.comment = nil
    handler.processingInstruction = nil
    handler.warning = nil
    handler.error = nil
    handler.fatalError = nil
    // Without a handler of its own, libxml2 prints what it read to standard error.
    handler.serror = { context, error in
      if let error { XMLEvents.events(of: context)?.complain(error.pointee) }
    }
    return handler
  }
}
