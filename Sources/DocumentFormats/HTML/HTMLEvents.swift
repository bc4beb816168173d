import CLibXML2

/// Streams a web page's elements and text out of libxml2's forgiving HTML parser.
struct HTMLEvents {
  enum Event {
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  private final class Sink {
    private let body: (Event) -> Bool
    private(set) var isStopped = false

    init(_ body: @escaping (Event) -> Bool) { self.body = body }

    func take(_ event: Event) {
      guard !isStopped else { return }
      isStopped = !body(event)
    }
  }

  /// Calls `body` for everything in `bytes`, which are UTF-8, until it answers false.
  static func read(_ bytes: [UInt8], _ body: (Event) -> Bool) {
    withoutActuallyEscaping(body) { body in
      let sink = Sink(body)
      var handler = htmlSAXHandler()
      handler.startElement = { context, name, attributes in
        guard let context, let name else { return }
        var found: [String: String] = [:]
        var at = attributes
        while let key = at?.pointee {
          found[String(cString: key).lowercased()] = at?[1].map { String(cString: $0) } ?? ""
          at = at.map { $0 + 2 }
        }
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
          .take(.start(String(cString: name).lowercased(), found))
      }
      handler.endElement = { context, name in
        guard let context, let name else { return }
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().take(
          .end(String(cString: name).lowercased()))
      }
      let characters: charactersSAXFunc = { context, text, count in
        guard let context, let text, count > 0 else { return }
        let buffer = UnsafeBufferPointer(start: text, count: Int(count))
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().take(
          .text(String(decoding: buffer, as: UTF8.self)))
      }
      handler.characters = characters
      handler.ignorableWhitespace = characters
      handler.cdataBlock = characters
      let context = Unmanaged.passUnretained(sink).toOpaque()
      guard
        let parser = htmlCreatePushParserCtxt(&handler, context, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      else { return }
      let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      htmlCtxtUseOptions(
        parser, Int32(options | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
      LibXML.keepQuiet()
      bytes.withUnsafeBufferPointer { buffer in
        var at = 0
        while at < buffer.count, !sink.isStopped, let base = buffer.baseAddress {
          let count = min(1 << 16, buffer.count - at)
          (base + at).withMemoryRebound(to: CChar.self, capacity: count) { chunk in
            _ = htmlParseChunk(parser, chunk, Int32(count), 0)
          }
          at += count
        }
      }
      htmlParseChunk(parser, nil, 0, 1)
      htmlFreeParserCtxt(parser)
      withExtendedLifetime(sink) {}
    }
  }
}
