import DocumentModel

/// The table of texts that cells point to (ECMA-376 Part 1, 18.4.9).
struct SharedStrings: Sendable {
  private var texts: [String] = []

  init() {}

  init(_ stream: XMLStream, limits: Limits) throws(ReadError) {
    while let event = try stream.next() {
      guard event == .start, stream.hotName == .stringItem else { continue }
      guard texts.count < limits.cells else {
        throw .overLimit(Place(part: "sharedStrings"), .cells(limits.cells))
      }
      texts.append(try Self.text(stream))
    }
  }

  subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }

  /// The runs of the element just started, joined; phonetic guides (18.4.6) are no part of the text.
  static func text(_ stream: XMLStream) throws(ReadError) -> String {
    let outside = stream.depth - 1
    var text = ""
    var isText = false
    while stream.depth > outside {
      guard let event = try stream.next() else { break }
      switch (event, stream.hotName) {
      case (.text, _): if isText { text += stream.text }
      case (.start, .phonetic): try stream.skip()
      case (_, .stringText): isText = event == .start
      default: break
      }
    }
    return unescaped(text)
  }

  /// "_x000D_" stands for a character that XML cannot hold (22.9.2.19); carriage returns go with the line feed.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if index + 6 < bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
        bytes[index + 6] == UInt8(ascii: "_"),
        let code = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        if scalar != "\r" { result += Array(String(scalar).utf8) }
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
