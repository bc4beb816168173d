import Glibc

/// A path as the file system has it: bytes without a zero, in any encoding and of any length.
struct SystemPath: Sendable, Equatable {
  private(set) var bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> SystemPath {
    var path = self
    if path.bytes.last != UInt8(ascii: "/") { path.bytes.append(UInt8(ascii: "/")) }
    path.bytes += name
    return path
  }

  var text: String { Self.text(bytes[...]) }

  var lastName: String {
    Self.text(bytes.split(separator: UInt8(ascii: "/")).last ?? bytes[...])
  }

  /// As a person reads it: UTF-8, else Latin-1, which old systems wrote. Control characters stay what they are.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// Longest part of a path that is given to the system at once (PATH_MAX is 4,096 with the zero).
  private static let longest = 4_000

  /// Opens the path, however long it is, piece by piece.
  ///
  /// - Returns: the descriptor, closed in programs that are started; negative with `errno` set where it fails.
  func open(_ flags: Int32) -> Int32 {
    var base = AT_FDCWD
    var rest = bytes[...]
    defer { if base != AT_FDCWD { close(base) } }
    while rest.count > Self.longest {
      guard let cut = rest.prefix(Self.longest).lastIndex(of: UInt8(ascii: "/")), cut > rest.startIndex else {
        errno = ENAMETOOLONG
        return -1
      }
      let next = Self.open(rest[..<cut], O_RDONLY | O_DIRECTORY, at: base)
      guard next >= 0 else { return next }
      if base != AT_FDCWD { close(base) }
      base = next
      rest = rest[(cut + 1)...].drop { $0 == UInt8(ascii: "/") }
    }
    return Self.open(rest, flags, at: base)
  }

  private static func open(_ path: ArraySlice<UInt8>, _ flags: Int32, at base: Int32) -> Int32 {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    return openat(base, name, flags | O_CLOEXEC)
  }
}
