import DanishText
import DocumentModel

/// Writes what a file holds as the one JSON object of `komdir inspect --json`, piece by piece.
///
/// Keys come in a fixed order, and every key is there: lists may be empty, values null.
public struct InspectJSON {
  let reading: Reading
  let file: String
  let sha256: String
  let bytes: Int
  let wording: (ReadWarning) -> String

  /// - Parameters:
  ///   - file: the name as the person gave it.
  ///   - sha256: hash of the file's bytes.
  ///   - bytes: size of the file.
  ///   - wording: says a warning in a person's language; by default its names and numbers alone.
  public init(
    _ reading: Reading, file: String, sha256: String, bytes: Int,
    wording: @escaping (ReadWarning) -> String = \.detail
  ) {
    self.reading = reading
    self.file = file
    self.sha256 = sha256
    self.bytes = bytes
    self.wording = wording
  }

  /// Writes the object to `sink` in order, a line feed after it.
  public func write(to sink: @escaping ([UInt8]) -> Void) {
    var json = JSONStream(to: sink)
    let document = reading.document
    json.beginObject()
    json.field("file", file)
    json.field("format", reading.format.rawValue)
    json.field("sha256", sha256)
    json.field("bytes", bytes)
    json.field("title", document.metadata.title)
    json.field("author", document.metadata.author)
    json.field("language", document.metadata.language)
    json.key("text")
    json.value(joining: document.blocks.lazy.map { $0.text() }, separator: "\n")
    blocks(document, &json)
    comments(document, &json)
    changes(document, .insertion, &json)
    changes(document, .deletion, &json)
    textRejected(document, &json)
    json.field("tables", tableCount(document.blocks))
    json.field("footnotes", document.notes.map { $0.text() })
    json.field("pages", document.pageCount)
    annotations(document, &json)
    sheets(document, &json)
    message(document, &json)
    json.key("attachments")
    attachments(document, &json)
    warnings(&json)
    json.endObject()
    json.finish()
  }

  private func blocks(_ document: Document, _ json: inout JSONStream) {
    json.key("blocks")
    json.beginArray()
    for block in document.blocks {
      json.beginObject()
      let (kind, level) = Self.kind(of: block)
      json.field("kind", kind)
      json.field("level", level)
      json.field("label", block.label)
      json.field("text", block.text())
      json.field("page", block.place.page)
      json.field("furniture", block.isFurniture)
      json.endObject()
    }
    json.endArray()
  }

  private static func kind(of block: Block) -> (String, level: Int?) {
    switch block.kind {
    case .paragraph: ("paragraph", nil)
    case .heading(let level): ("heading", level)
    case .listItem(let level): ("listItem", level)
    case .tableRow: ("tableRow", nil)
    }
  }

  private func comments(_ document: Document, _ json: inout JSONStream) {
    json.key("comments")
    json.beginArray()
    for comment in document.comments {
      json.beginObject()
      json.field("id", comment.id)
      json.field("author", comment.author)
      json.field("date", comment.date)
      json.field("text", comment.text)
      json.field("anchorText", comment.anchorText)
      json.field("parent", comment.parent)
      json.endObject()
    }
    json.endArray()
  }

  private func changes(_ document: Document, _ kind: Revision.Kind, _ json: inout JSONStream) {
    json.key(kind == .insertion ? "insertions" : "deletions")
    json.beginArray()
    for change in document.revisions where change.kind == kind && !change.isRow && !change.text.isEmpty {
      json.beginObject()
      json.field("author", change.author)
      json.field("date", change.date)
      json.field("text", change.text)
      json.endObject()
    }
    json.endArray()
  }

  /// The text as it was before the tracked changes; null where there are none.
  private func textRejected(_ document: Document, _ json: inout JSONStream) {
    json.key("textRejected")
    guard !document.revisions.isEmpty else {
      json.null()
      return
    }
    json.value(joining: document.blocks.lazy.map { $0.text(.rejected) }, separator: "\n")
  }

  /// All tables, those within cells too.
  private func tableCount(_ blocks: [Block]) -> Int {
    var count = 0
    for block in blocks {
      guard case .tableRow(_, let row) = block.kind else { continue }
      if row == 1 { count += 1 }
      for cell in block.cells { count += tableCount(cell.blocks) }
    }
    return count
  }

  private func annotations(_ document: Document, _ json: inout JSONStream) {
    json.key("annotations")
    json.beginArray()
    for annotation in document.annotations {
      json.beginObject()
      json.field("id", annotation.id)
      json.field("page", annotation.page)
      json.field("subtype", annotation.subtype)
      json.field("author", annotation.author)
      json.field("date", annotation.date)
      json.field("contents", annotation.contents)
      json.field("quotedText", annotation.quotedText)
      json.field("inReplyTo", annotation.inReplyTo)
      json.field("grouped", annotation.isGrouped)
      json.field("block", annotation.block)
      json.endObject()
    }
    json.endArray()
  }

  private func sheets(_ document: Document, _ json: inout JSONStream) {
    json.key("sheets")
    json.beginArray()
    for sheet in document.sheets {
      json.beginObject()
      json.field("name", sheet.name)
      json.field("hidden", sheet.isHidden)
      json.key("rows")
      json.beginArray()
      for row in sheet.rows {
        json.beginArray()
        for cell in row { json.value(cell) }
        json.endArray()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func message(_ document: Document, _ json: inout JSONStream) {
    json.key("message")
    guard let message = document.message else {
      json.null()
      return
    }
    json.beginObject()
    json.field("from", message.from.map(\.headerText))
    json.field("to", message.to.map(\.headerText))
    json.field("cc", message.cc.map(\.headerText))
    json.field("replyTo", message.replyTo.map(\.headerText))
    json.field("subject", message.subject)
    json.field("date", message.date)
    json.field("messageID", message.messageID)
    json.field("inReplyTo", message.inReplyTo)
    json.key("text")
    json.value(joining: document.blocks.lazy.map { $0.text() }, separator: "\n")
    json.key("attachments")
    attachments(document, &json)
    json.endObject()
  }

  private func attachments(_ document: Document, _ json: inout JSONStream) {
    json.beginArray()
    for attachment in document.attachments {
      json.beginObject()
      json.field("name", attachment.storedName ?? attachment.name)
      json.field("type", attachment.mediaType)
      json.field("sha256", SHA256.hexDigest(of: attachment.bytes))
      json.field("bytes", attachment.bytes.count)
      json.field("inline", attachment.isInline)
      json.endObject()
    }
    json.endArray()
  }

  private func warnings(_ json: inout JSONStream) {
    json.key("warnings")
    json.beginArray()
    for warning in reading.warnings {
      json.beginObject()
      json.field("kind", warning.kind.rawValue)
      json.field("place", warning.place.inspectText)
      json.field("text", wording(warning))
      json.endObject()
    }
    json.endArray()
  }
}

extension Place {
  /// The place in one short line: "word/document.xml, page 2"; empty where nothing is known.
  var inspectText: String {
    var parts: [String] = []
    if let part { parts.append(part) }
    if let page { parts.append("page \(page)") }
    if let sheet { parts.append(sheet) }
    if let cell { parts.append(cell) }
    if let paragraph { parts.append("paragraph \(paragraph)") }
    if let line { parts.append("line \(line)") }
    return parts.joined(separator: ", ")
  }
}
