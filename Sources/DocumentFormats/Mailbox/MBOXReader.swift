import DocumentModel
import Glibc

/// Mailboxes (RFC 4155): every mail in it becomes an attachment, to be read as a mail of its own.
///
/// A mail begins at a line "From …" that follows an empty line and stands before a header. Lines of a mail that
/// began so were given a ">" by the program that wrote the file; it is taken away again.
struct MBOXReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let starts = Self.starts(in: file.bytes)
    guard !starts.isEmpty else { throw .malformed(Place(line: 1), detail: "From ") }
    guard starts.count <= context.limits.entries else {
      throw .overLimit(Place(), .entries(context.limits.entries))
    }
    var document = Document()
    document.attachments.reserveCapacity(starts.count)
    let width = String(starts.count).utf8.count
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : file.bytes.count
      let number = String(index + 1)
      let name = "mail-" + String(repeating: "0", count: width - number.utf8.count) + number + ".eml"
      document.attachments.append(
        Attachment(
          name: name, mediaType: "message/rfc822",
          bytes: Self.mail(file.bytes[start..<end], isLast: end == file.bytes.count)))
    }
    return Reading(document: document, format: .mbox)
  }

  /// Where mails begin.
  private static func starts(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var starts: [Int] = []
      if isSeparator(buffer, at: 0) { starts.append(0) }
      var at = 0
      // The letter F at the beginning of a line, found from line end to line end by the C library.
      while at < buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + at, 10, buffer.count - at)
      {
        let line = base.distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
        let isAfterEmpty =
          line >= 2
          && (buffer[line - 2] == 10 || line >= 3 && buffer[line - 2] == 13 && buffer[line - 3] == 10)
        if isAfterEmpty, line < buffer.count, buffer[line] == UInt8(ascii: "F"), isSeparator(buffer, at: line)
        {
          starts.append(line)
        }
        at = line
      }
      return starts
    }
  }

  private static let mark = Array("From ".utf8)

  /// "From sender date", and a header field (or another mark of the mailbox) in the next line.
  private static func isSeparator(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + mark.count < bytes.count, mark.indices.allSatisfy({ bytes[start + $0] == mark[$0] }) else {
      return false
    }
    var at = start
    let most = min(bytes.count, start + 2_000)
    while at < most, bytes[at] != 10 { at += 1 }
    at += 1
    guard at < most else { return false }
    if bytes[at] == UInt8(ascii: ">") { return true }
    var length = 0
    while at + length < most, bytes[at + length] > 32, bytes[at + length] < 127 {
      if bytes[at + length] == UInt8(ascii: ":") { return length > 0 }
      length += 1
    }
    return false
  }

  /// The mail without its separator and without the empty line after it.
  private static func mail(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    let first = (bytes.firstIndex(of: 10) ?? bytes.endIndex - 1) + 1
    var body = bytes[first...]
    if body.last == 10, !isLast || body.dropLast().last == 10 || body.suffix(3).elementsEqual([10, 13, 10]) {
      body = body.dropLast()
      if body.last == 13 { body = body.dropLast() }
    }
    guard hasQuotedMark(body) else { return Array(body) }
    var mail: [UInt8] = []
    mail.reserveCapacity(body.count)
    for line in body.split(separator: 10, omittingEmptySubsequences: false) {
      if !mail.isEmpty || line.startIndex > body.startIndex { mail.append(10) }
      let isQuoted =
        line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: mark)
      mail += isQuoted ? line.dropFirst() : line
    }
    return mail
  }

  /// Whether ">From " occurs anywhere, at which the C library looks fast.
  private static func hasQuotedMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      while at < buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + at, Int32(UInt8(ascii: ">")), buffer.count - at)
      {
        at = base.distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
        if at + mark.count <= buffer.count, mark.indices.allSatisfy({ buffer[at + $0] == mark[$0] }) {
          return true
        }
      }
      return false
    }
  }

  /// A file that opens with a separator, and is named a mailbox or holds a second mail. A single mail that some
  /// program saved with its separator is a mail.
  static func recognises(_ file: SourceFile) -> Bool {
    guard file.bytes.starts(with: mark) else { return false }
    let starts = starts(in: file.bytes)
    return starts.first == 0 && (starts.count > 1 || ["mbox", "mbx"].contains(file.nameExtension))
  }
}
