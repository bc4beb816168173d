import DanishLaw
import DocumentFormats
import DocumentModel

/// Law text: what the commands `outline`, `references`, `consolidate` and `compare` do with a file.
enum Law {
  static func outline(of bytes: [UInt8], as name: String) {
    guard let document = Reading.document(bytes, as: name) else { return }
    let outline = DanishLaw.outline(of: document)
    _ = findings(in: outline)
    _ = outline.markdown
    _ = amendmentInstructions(of: outline)
    // What is written as Akoma Ntoso must be well-formed: our own reader refuses what is not.
    let written = SourceFile(name: "lov.akn", bytes: Array(AkomaNtoso.document(outline).utf8))
    do {
      _ = try FormatRegistry.standard.read(written)
    } catch ReadError.malformed(_, let detail) {
      // Without provisions there is no content, which is said so.
      precondition(detail == "akomaNtoso", "Akoma Ntoso that is no XML: \(detail)")
    } catch {}
  }

  /// Every reference lies where it says, after the one before.
  static func references(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    var last = 0
    for reference in DanishLaw.references(in: text) {
      precondition(reference.start >= last && reference.end <= scalars.count)
      let words = String(String.UnicodeScalarView(scalars[reference.start..<reference.end]))
      precondition(words == reference.text, "the offsets of \(reference.text) point at \(words)")
      last = reference.end
    }
  }

  static func instruction(_ bytes: [UInt8]) {
    let instruction = amendmentInstruction(String(decoding: bytes, as: UTF8.self))
    for operation in instruction.operations { _ = (operation.name, operation.places.map(\.path)) }
  }

  static func consolidate(_ bytes: [UInt8]) {
    let (base, act) = pair(bytes)
    let result = DanishLaw.consolidate(base, with: [AppliedAct(name: "a", outline: act)])
    let tracked = result.trackedProvisions(from: base) { points, ministers in
      points.map(\.point.path).joined() + ministers.compactMap(\.new).joined()
    }
    write(tracked)
  }

  static func compare(_ bytes: [UInt8]) {
    let (old, new) = pair(bytes)
    write(trackedProvisions(old, new, changes: DanishLaw.compare(old, new)))
  }

  private static func write(_ provisions: [TrackedProvision]) {
    let tracked = TrackedDocument(title: "a", provisions: provisions, author: "b")
    _ = try? DOCXWriter().bytes(for: tracked.running())
    _ = try? HTMLWriter().bytes(for: tracked.sideBySide(headers: ["a", "b", "c"]))
  }

  /// Two texts, parted by a line of five "=".
  private static func pair(_ bytes: [UInt8]) -> (Outline, Outline) {
    let mark = Array("\n=====\n".utf8)
    let cut = bytes.indices.first { bytes[$0...].starts(with: mark) } ?? bytes.count
    func outline(_ bytes: ArraySlice<UInt8>) -> Outline {
      let document = Reading.document(Array(bytes), as: "lov.txt") ?? Document()
      return DanishLaw.outline(of: document)
    }
    return (outline(bytes[..<cut]), outline(bytes.dropFirst(cut + mark.count)))
  }
}
