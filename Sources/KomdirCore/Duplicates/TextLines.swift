import Foundation

/// Texts to be held against each other, one JSON object a line: `{"id": …, "text": …}`. Empty lines count for nothing.
public struct TextLines: Sendable {
  /// A line that is no such object.
  public struct Malformed: Error, Equatable {
    /// From 1.
    public var line: Int
  }

  private struct Line: Decodable {
    var id: String
    var text: String

    private enum Key: CodingKey { case id, text }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      id =
        try (try? fields.decode(String.self, forKey: .id)) ?? String(fields.decode(Int64.self, forKey: .id))
      text = try fields.decode(String.self, forKey: .text)
    }
  }

  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let decoder = JSONDecoder()

  /// - Parameter bytes: UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 32 }) { lines.append(start..<end) }
      start = end + 1
    }
    self.lines = lines
  }

  /// Texts in the file.
  public var count: Int { lines.count }

  /// - Throws: `Malformed`.
  public func line(_ index: Int) throws -> (id: String, text: String) {
    let range = lines[index]
    guard let line = try? decoder.decode(Line.self, from: Data(bytes[range])) else {
      throw Malformed(line: bytes[..<range.lowerBound].count { $0 == 10 } + 1)
    }
    return (line.id, line.text)
  }

  /// A group of texts that say the same, by their lines' places.
  public struct Group: Sendable, Equatable {
    /// How alike they are.
    public var kind: DuplicateKind
    /// In the file's order.
    public var members: [Int]
  }

  /// All groups, by their first.
  ///
  /// - Throws: `Malformed`.
  public func duplicates() throws -> [Group] {
    var texts: [HashedText] = []
    texts.reserveCapacity(count)
    for index in 0..<count { texts.append(HashedText(try line(index).text)) }
    let boilerplate = Boilerplate.sentences(of: texts)
    return DuplicateFinder(texts, without: boilerplate, atOnePlace: false).groups()
      .map { Group(kind: $0.kind, members: $0.members) }
  }
}
