/// Puts the texts of a very long document close together.
///
/// A string of its own costs 40 bytes and more beside its letters: a third of the memory where a document of 100 MB
/// consists of short paragraphs. A packed text becomes a string each time it is asked for, so short documents are
/// better left as they are.
public struct TextPacker: Sendable {
  private var room: PackedText.Room?
  private static let roomBytes = 1 << 18

  public init() {}

  /// Packs the block's text where it is one run without looks or history; leaves the block as it is otherwise.
  public mutating func pack(_ block: inout Block) {
    block.packText(with: &self)
  }

  /// The text packed; nil where it is so long that nothing is won.
  mutating func packed(_ text: String) -> PackedText? {
    let count = text.utf8.count
    guard count <= Self.roomBytes / 16 else { return nil }
    if let packed = room?.append(text) { return packed }
    room = PackedText.Room(bytes: Self.roomBytes)
    return room?.append(text)
  }
}

/// A text that shares its memory with others.
struct PackedText: Sendable {
  private let room: Room
  private let offset: UInt32
  private let count: UInt32

  var string: String {
    String(decoding: room.letters(from: Int(offset), count: Int(count)), as: UTF8.self)
  }

  /// Letters are written once, before their text is handed out, and read from then on.
  final class Room: @unchecked Sendable {
    private let letters: UnsafeMutableBufferPointer<UInt8>
    private var used = 0

    init(bytes: Int) { letters = .allocate(capacity: bytes) }

    deinit { letters.deallocate() }

    /// Nil where the text finds no room.
    func append(_ text: String) -> PackedText? {
      let count = text.utf8.count
      guard count <= letters.count - used else { return nil }
      _ = letters[used..<used + count].initialize(fromContentsOf: text.utf8)
      defer { used += count }
      return PackedText(room: self, offset: UInt32(used), count: UInt32(count))
    }

    func letters(from offset: Int, count: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: letters[offset..<offset + count])
    }
  }
}
