import Foundation

/// Results go to standard output.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) { writeAll(bytes, to: 1) }

  /// A line for a person: words from files lose what could steer a terminal.
  static func say(_ text: String) { write(line(text)) }

  /// The bytes of such a line.
  static func line(_ text: String) -> [UInt8] { Array((TerminalText.safe(text) + "\n").utf8) }
}

/// Everything else goes to standard error.
enum StandardError {
  static func write(_ text: String) { writeAll(Array(text.utf8), to: 2) }
}

/// A closed pipe ends the process quietly by SIGPIPE; any other failure leaves the rest unwritten.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let count = Foundation.write(
        descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }
}
