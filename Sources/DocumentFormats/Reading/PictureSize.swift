/// Width and height of a picture in pixels, as its own header says: PNG (11.2.2), GIF, JPEG (T.81, B.2.2), BMP.
public struct PictureSize: Sendable, Equatable {
  /// In pixels.
  public var width: Int
  /// In pixels.
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Nil where the bytes are no picture of these kinds.
  public init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count >= 24 {
      self.init(width: Self.big(bytes, 16, 4), height: Self.big(bytes, 20, 4))
    } else if bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 {
      self.init(width: Self.little(bytes, 6, 2), height: Self.little(bytes, 8, 2))
    } else if bytes.starts(with: [0x42, 0x4D]), bytes.count >= 26 {
      // Rows from the top down are a negative height.
      let height = Int(Int32(truncatingIfNeeded: Self.little(bytes, 22, 4)))
      self.init(width: Self.little(bytes, 18, 4), height: abs(height))
    } else if bytes.starts(with: [0xFF, 0xD8]), let frame = Self.frame(of: bytes) {
      self = frame
    } else {
      return nil
    }
  }

  /// The shorter side, in pixels.
  public var shorter: Int { min(width, height) }
  /// The longer side, in pixels.
  public var longer: Int { max(width, height) }

  /// The size that a JPEG's frame header states.
  private static func frame(of bytes: [UInt8]) -> PictureSize? {
    var at = 2
    while at + 9 <= bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame { return PictureSize(width: big(bytes, at + 7, 2), height: big(bytes, at + 5, 2)) }
      if marker == 0xDA { return nil }
      at += 2 + max(2, big(bytes, at + 2, 2))
    }
    return nil
  }

  private static func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
