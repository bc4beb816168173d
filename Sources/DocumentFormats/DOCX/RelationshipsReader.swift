import DocumentModel

/// Relationships of a part (ECMA-376 Part 2, 6.5): parts are found by them, never by their names.
struct Relationships: Sendable {
  private struct Target: Sendable {
    var id: String
    var type: String
    var target: String
    var isExternal: Bool
  }

  private var targets: [Target] = []
  private let folder: String

  /// The relationships of `part`; empty where it has none. "" stands for the package.
  init(of part: String, in package: ZIPPackage) throws(ReadError) {
    let slash = part.lastIndex(of: "/")
    folder = slash.map { String(part[...$0]) } ?? ""
    let base = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let name = folder + "_rels/" + base + ".rels"
    guard let entry = package.entry(name) else { return }
    let stream = try XMLStream(
      package.open(entry, limits: package.limits.forSidePart), part: name, vocabulary: .ooxml,
      limits: package.limits)
    while let event = try stream.next() {
      guard event == .start, stream.name == "rel:Relationship", let id = stream["Id"],
        let type = stream["Type"],
        let target = stream["Target"]
      else { continue }
      targets.append(
        Target(id: id, type: type, target: target, isExternal: stream["TargetMode"] == "External"))
    }
  }

  /// The part of the kind named by the last word of its relationship type, such as "comments".
  func part(_ kind: String) -> String? {
    targets.first { !$0.isExternal && $0.type.hasSuffix("/" + kind) }.map { resolved($0.target) }
  }

  /// All parts of a kind, in the order of the file.
  func parts(_ kind: String) -> [String] {
    targets.filter { !$0.isExternal && $0.type.hasSuffix("/" + kind) }.map { resolved($0.target) }
  }

  /// The part that an id points to inside the package.
  func part(id: String) -> String? {
    targets.first { $0.id == id && !$0.isExternal }.map { resolved($0.target) }
  }

  /// The address that an id points to outside the package.
  func link(id: String) -> String? { targets.first { $0.id == id && $0.isExternal }?.target }

  private func resolved(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = parts.popLast() } else if step != "." { parts.append(step) }
    }
    return parts.joined(separator: "/")
  }
}
