import DocumentModel

extension Metadata {
  /// `office:meta` (ODF 1.3 Part 3, 4.3): title, authors, dates, language and program.
  init(openDocument stream: XMLStream) throws(ReadError) {
    self.init()
    while let event = try stream.next() {
      if event == .end, stream.name == "office:meta" { return }
      guard event == .start else { continue }
      switch stream.name {
      case "dc:title": title = try Self.value(stream)
      case "meta:initial-creator": author = try Self.value(stream)
      case "dc:creator": lastModifiedBy = try Self.value(stream)
      case "dc:language": language = try Self.value(stream)
      case "meta:creation-date": created = try Self.value(stream)
      case "dc:date": modified = try Self.value(stream)
      case "meta:user-defined" where stream["meta:name"] == CustomProperties.name:
        key = try Self.value(stream)
      case "meta:generator": generator = try Self.value(stream)
      // The body of a flat file has authors and dates of its own.
      case "office:body": return
      default: break
      }
    }
  }

  private static func value(_ stream: XMLStream) throws(ReadError) -> String? {
    let text = try stream.textContent()
    return text.isEmpty ? nil : text
  }
}
