/// What an S/MIME mail holds (RFC 8551): the content of a signature in it, as CMS wraps it (RFC 5652), in DER or BER
/// (ITU-T X.690). Signatures are not checked.
enum SecuredContent: Equatable {
  /// The signed content; `isWhole` is false where the wrapping breaks off within it.
  case signed([UInt8], isWhole: Bool)
  case encrypted
  /// A signature or certificates without content of their own.
  case bare
  /// Another kind, or no CMS at all.
  case unknown

  init(_ bytes: [UInt8]) {
    var walker = BERWalker(bytes)
    guard walker.enter(.sequence), let kind = walker.object(), walker.enter(.explicit) else {
      self = .unknown
      return
    }
    switch kind {
    case Self.envelopedData, Self.encryptedData, Self.authEnvelopedData: self = .encrypted
    case Self.signedData:
      // SignedData: version, digest algorithms, and the content with its type before all else (5.1).
      guard walker.enter(.sequence), walker.skip(), walker.skip(), let content = walker.content() else {
        self = .unknown
        return
      }
      self = content.bytes.map { .signed($0, isWhole: content.isWhole) } ?? .bare
    default: self = .unknown
    }
  }

  /// 1.2.840.113549.1.7.2, .3 and .6, and 1.2.840.113549.1.9.16.1.23 (RFC 5083).
  private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2]
  private static let envelopedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3]
  private static let encryptedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 6]
  private static let authEnvelopedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 16, 1, 23]
}

/// Walks the elements of BER in one go, without going into each other: what is entered is read on from its inside.
struct BERWalker {
  enum Tag: UInt8 {
    case object = 0x06
    case octets = 0x04
    case octetPieces = 0x24
    case sequence = 0x30
    case explicit = 0xA0
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The element's tag and length, nil for one of indefinite length (8.1.3); the walker stands on its content.
  private mutating func head() -> (tag: UInt8, length: Int?)? {
    // Tags of several bytes occur nowhere before the content.
    guard at + 1 < bytes.count, bytes[at] & 0x1F != 0x1F else { return nil }
    let tag = bytes[at]
    let first = bytes[at + 1]
    at += 2
    guard first & 0x80 != 0 else { return (tag, Int(first)) }
    let count = Int(first & 0x7F)
    guard count > 0 else { return tag & 0x20 != 0 ? (tag, nil) : nil }
    guard count <= 8, at + count <= bytes.count else { return nil }
    var length = 0
    for byte in bytes[at..<at + count] {
      guard length <= Int.max >> 8 else { return nil }
      length = length << 8 | Int(byte)
    }
    at += count
    return (tag, length)
  }

  /// Steps into an element of this tag; false leaves the walker where it was.
  mutating func enter(_ tag: Tag) -> Bool {
    let start = at
    if let head = head(), head.tag == tag.rawValue { return true }
    at = start
    return false
  }

  /// The bytes of an object identifier.
  mutating func object() -> [UInt8]? {
    guard let head = head(), head.tag == Tag.object.rawValue, let length = head.length,
      length <= bytes.count - at
    else { return nil }
    defer { at += length }
    return Array(bytes[at..<at + length])
  }

  /// Steps over an element with all that lies in it.
  mutating func skip() -> Bool {
    var open = 0
    repeat {
      guard let head = head() else { return false }
      if let length = head.length {
        // Two zeros end an element of indefinite length (8.1.5).
        if head.tag == 0, length == 0, open > 0 { open -= 1 }
        guard length <= bytes.count - at else { return false }
        at += length
      } else {
        open += 1
      }
    } while open > 0
    return true
  }

  /// The type and octets of `EncapsulatedContentInfo` (RFC 5652, 5.2); no bytes where there are none.
  mutating func content() -> (bytes: [UInt8]?, isWhole: Bool)? {
    guard let info = self.head(), info.tag == Tag.sequence.rawValue else { return nil }
    let infoEnd = info.length.map { at + min($0, bytes.count) }
    guard object() != nil else { return nil }
    // What follows a signature without content has the same tag.
    guard infoEnd.map({ at < $0 }) ?? true, enter(.explicit) else { return (nil, true) }
    guard let head = head() else { return nil }
    if head.tag == Tag.octets.rawValue, let length = head.length {
      let end = min(at + min(length, bytes.count), bytes.count)
      return (Array(bytes[at..<end]), end - at == length)
    }
    // Octets in pieces (X.690, 8.7.3), which may be in pieces again; only where the outermost ends matters.
    guard head.tag == Tag.octetPieces.rawValue else { return nil }
    let end = head.length.map { at + min($0, bytes.count) }
    var open = head.length == nil ? 1 : 0
    var octets: [UInt8] = []
    while end.map({ at < $0 }) ?? (open > 0) {
      guard let piece = self.head() else { return (octets, false) }
      switch (piece.tag, piece.length) {
      case (0, 0?): open -= 1
      case (Tag.octetPieces.rawValue, nil): open += 1
      case (Tag.octetPieces.rawValue, _): break
      case (Tag.octets.rawValue, let length?):
        guard length <= bytes.count - at else { return (octets + bytes[at...], false) }
        octets += bytes[at..<at + length]
        at += length
      default: return (octets, false)
      }
    }
    return (octets, true)
  }
}
