@testable import DocumentFormats

/// A PDF written object by object (ISO 32000-2, 7.5), in Helvetica and Windows-1252.
struct PDFFile {
  struct Line {
    var x = 72.0
    var y: Double
    var size = 11.0
    var text: String
  }

  struct Page {
    var lines: [Line]
    /// Entries of the annotations' dictionaries, without the brackets.
    var annotations: [String] = []
    /// Further entries of the page's dictionary.
    var entries = ""
    /// Dots across a black picture that fills the page; nil for none.
    var pictureWidth: Int?
  }

  var pages: [Page]
  var information = ""
  /// Further objects, from number 100 on.
  var objects: [Int: String] = [:]
  var catalogue = ""

  func bytes() -> [UInt8] {
    var all: [Int: [UInt8]] = [
      1: Array("<</Type/Catalog/Pages 2 0 R \(catalogue)>>".utf8),
      3: Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".utf8),
      4: Array("<<\(information)>>".utf8),
    ]
    for (number, text) in objects { all[number] = Array(text.utf8) }
    var kids = ""
    for (index, page) in pages.enumerated() {
      let number = 10 + index * 20
      kids += "\(number) 0 R "
      var list = ""
      for (order, annotation) in page.annotations.enumerated() {
        all[number + 2 + order] = Array("<</Type/Annot \(annotation)>>".utf8)
        list += "\(number + 2 + order) 0 R "
      }
      var picture = ""
      if let width = page.pictureWidth {
        picture = "/XObject<</P \(number + 19) 0 R>>"
        let dots = [UInt8](repeating: 0, count: (width + 7) / 8)
        let entries = "/Type/XObject/Subtype/Image/Width \(width)/Height 1/ColorSpace/DeviceGray"
        all[number + 19] =
          Array("<<\(entries)/BitsPerComponent 1/Length \(dots.count)>>stream\n".utf8) + dots
          + Array("\nendstream".utf8)
      }
      all[number] = Array(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>\(picture)>>/Contents \(number + 1) 0 R/Annots[\(list)]\(page.entries)>>"
          .utf8)
      let content =
        page.lines.map { line in
          Array("BT /F \(line.size) Tf \(line.x) \(line.y) Td (".utf8) + Self.literal(line.text)
            + Array(") Tj ET\n".utf8)
        }.joined() + (page.pictureWidth == nil ? [] : Array("q 500 0 0 700 50 50 cm /P Do Q\n".utf8))
      all[number + 1] =
        Array("<</Length \(content.count)>>stream\n".utf8) + content + Array("\nendstream".utf8)
    }
    all[2] = Array("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>".utf8)
    return Self.file(all)
  }

  private static func literal(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "(", ")", "\\": [0x5C, UInt8(ascii: scalar)]
      default: [scalar.value < 256 ? UInt8(scalar.value) : UInt8(ascii: "?")]
      }
    }
  }

  private static func file(_ objects: [Int: [UInt8]]) -> [UInt8] {
    var bytes = Array("%PDF-1.7\n".utf8)
    var offsets: [Int: Int] = [:]
    for (number, body) in objects.sorted(by: { $0.key < $1.key }) {
      offsets[number] = bytes.count
      bytes += Array("\(number) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    let size = (objects.keys.max() ?? 0) + 1
    var table = "xref\n0 \(size)\n0000000000 65535 f \n"
    for number in 1..<size {
      let digits = String(offsets[number] ?? 0)
      let padded = String(repeating: "0", count: 10 - digits.count) + digits
      table += offsets[number] == nil ? "0000000000 65535 f \n" : "\(padded) 00000 n \n"
    }
    return bytes
      + Array("\(table)trailer<</Size \(size)/Root 1 0 R/Info 4 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }
}
