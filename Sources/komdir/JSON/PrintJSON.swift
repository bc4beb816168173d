import DocumentFormats
import KomdirCore

/// Prints one JSON value as a stream, a line feed after it.
func printJSON(
  to sink: @escaping ([UInt8]) -> Void = StandardOutput.write, _ body: (inout JSONStream) -> Void
) {
  var json = JSONStream(to: sink)
  body(&json)
  json.finish()
}

extension JSONStream {
  /// An object whose fields `body` writes.
  mutating func object(_ body: (inout JSONStream) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  mutating func object(_ key: String, _ body: (inout JSONStream) -> Void) {
    self.key(key)
    object(body)
  }

  /// A list with one object an element.
  mutating func list<Element>(_ elements: [Element], _ body: (inout JSONStream, Element) -> Void) {
    beginArray()
    for element in elements { object { body(&$0, element) } }
    endArray()
  }

  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ body: (inout JSONStream, Element) -> Void
  ) {
    self.key(key)
    list(elements, body)
  }
}
