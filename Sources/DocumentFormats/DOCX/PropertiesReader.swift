import DocumentModel

/// Core properties (ECMA-376 Part 2, 8), the program's name from the extended ones, and komdir's key.
struct PropertiesReader {
  func core(_ stream: XMLStream, into metadata: inout Metadata) throws(ReadError) {
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "dc:title": metadata.title = try value(stream)
      case "dc:creator": metadata.author = try value(stream)
      case "dc:language": metadata.language = try value(stream)
      case "cp:lastModifiedBy": metadata.lastModifiedBy = try value(stream)
      case "dcterms:created": metadata.created = try value(stream)
      case "dcterms:modified": metadata.modified = try value(stream)
      default: break
      }
    }
  }

  func program(_ stream: XMLStream, into metadata: inout Metadata) throws(ReadError) {
    while let event = try stream.next() {
      if event == .start, stream.name == "ep:Application" { metadata.generator = try value(stream) }
    }
  }

  /// The key that komdir left among the properties that anybody may add (ECMA-376 Part 1, 22.3).
  func custom(_ stream: XMLStream, into metadata: inout Metadata) throws(ReadError) {
    while let event = try stream.next() {
      guard event == .start, stream.name == "cust:property", stream["name"] == CustomProperties.name
      else { continue }
      metadata.key = try value(stream)
    }
  }

  private func value(_ stream: XMLStream) throws(ReadError) -> String? {
    let text = try stream.textContent()
    return text.isEmpty ? nil : text
  }
}
