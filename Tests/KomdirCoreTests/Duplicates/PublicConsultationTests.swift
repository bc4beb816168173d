import FoundationEssentials
import Testing

@testable import KomdirCore

/// Remarks of two public consultations, with duplicates found by other means.
@Suite("Duplicates in public consultations")
struct PublicConsultationTests {
  private struct Expected: Decodable {
    struct Group: Decodable {
      var ids: [String]
      var pointerOnly: Bool
    }
    struct Pair: Decodable {
      var a: String
      var b: String
    }
    struct Contained: Decodable {
      var short: String
      var long: String
    }
    struct Campaign: Decodable {
      var members: [String]
    }
    var containedIn: [Contained]
    var campaigns: [Campaign]
    var exactDuplicateGroups: [Group]
    var nearDuplicatePairs: [Pair]
    var pointerOnlyRemarks: [String]
  }

  private static let data =
    ProcessInfo.processInfo.environment["KOMDIR_DATA"] ?? "../shared"

  @Test(
    "all exact groups and nearly all near pairs are found", arguments: ["regs-cms", "regs-usda"])
  func pairs(name: String) throws {
    let folder = "\(Self.data)/peers/\(name)"
    guard let json = try? Data(contentsOf: URL(filePath: "\(folder)/expected.json")) else {
      withKnownIssue("\(folder) is absent: nothing was checked") { Issue.record("no data") }
      return
    }
    let expected = try JSONDecoder().decode(Expected.self, from: json)
    let csv = try String(decoding: Data(contentsOf: URL(filePath: "\(folder)/comments.csv")), as: UTF8.self)
    let rows = Self.rows(csv)
    let header = try #require(rows.first)
    let text = try #require(header.firstIndex { $0 == "Comment" || $0 == "Text Comment" })
    let pointers = Set(expected.pointerOnlyRemarks)
    let remarks = rows.dropFirst().filter { $0.count > text }.map {
      (id: $0[0], text: $0[text], nature: pointers.contains($0[0]) ? Remark.Nature.pointer : .substantive)
    }
    let result = duplicates(among: remarks)
    var groupOf: [String: Int] = [:]
    for (index, group) in result.groups.enumerated() { for id in group { groupOf[id] = index } }
    func together(_ a: String, _ b: String) -> Bool { groupOf[a] != nil && groupOf[a] == groupOf[b] }

    for group in expected.exactDuplicateGroups {
      for id in group.ids.dropFirst() { #expect(together(group.ids[0], id) == !group.pointerOnly) }
    }
    let found = expected.nearDuplicatePairs.count { together($0.a, $0.b) }
    print(
      "\(name): near pairs \(found) of \(expected.nearDuplicatePairs.count); groups \(result.groups.map(\.count))"
    )
    #expect(found * 100 >= expected.nearDuplicatePairs.count * 95)

    // What was joined must be a pair, a text inside another, or of one campaign by the other means too.
    func key(_ a: String, _ b: String) -> String { min(a, b) + " " + max(a, b) }
    var known = Set(expected.nearDuplicatePairs.map { key($0.a, $0.b) })
    known.formUnion(expected.containedIn.map { key($0.short, $0.long) })
    for members in expected.exactDuplicateGroups.map(\.ids) + expected.campaigns.map(\.members) {
      for (index, first) in members.enumerated() {
        known.formUnion(members.dropFirst(index + 1).map { key(first, $0) })
      }
    }
    var joined: [String] = []
    for group in result.groups {
      for (index, first) in group.enumerated() { joined += group.dropFirst(index + 1).map { key(first, $0) } }
    }
    let right = joined.count { known.contains($0) }
    print("\(name): joined pairs that are duplicates by other means \(right) of \(joined.count)")
    #expect(right * 100 >= joined.count * 95)
  }

  /// Fields of a CSV text with commas and quotes (RFC 4180).
  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    var index = bytes.startIndex
    func take() {
      row.append(String(decoding: field, as: UTF8.self))
      field.removeAll()
    }
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case 0x22 where isQuoted && index + 1 < bytes.endIndex && bytes[index + 1] == 0x22:
        field.append(0x22)
        index += 1
      case 0x22: isQuoted.toggle()
      case 0x2c where !isQuoted: take()
      case 0x0a where !isQuoted:
        take()
        rows.append(row)
        row.removeAll()
      case 0x0d where !isQuoted: break
      default: field.append(byte)
      }
      index += 1
    }
    if !field.isEmpty || !row.isEmpty {
      take()
      rows.append(row)
    }
    return rows
  }
}
