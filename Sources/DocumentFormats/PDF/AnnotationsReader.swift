import DocumentModel

/// Markup annotations (ISO 32000-2, 12.5.6.2) with the words that they cover.
struct AnnotationsReader {
  let objects: PDFObjects
  let paragraphs: ParagraphBuilder
  let limits: Limits

  /// The kinds that carry what a person says; links, form fields and pop-ups don't.
  private static let subtypes: Set<String> = [
    "Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "FreeText", "Caret", "Ink", "Stamp", "Square",
    "Circle", "Line", "Polygon", "PolyLine", "FileAttachment",
    "Redact",
  ]

  func annotations() throws(ReadError) -> [Annotation] {
    var found: [Annotation] = []
    for (index, page) in objects.pages.enumerated() {
      let dictionary = objects.object(page.object)
      let geometry = PageGeometry(objects, dictionary)
      for (order, entry) in objects.resolved(dictionary.dictionary["/Annots"]).array.enumerated() {
        guard let annotation = annotation(entry, page: index + 1, order: order, geometry) else { continue }
        found.append(annotation)
        guard found.count <= limits.comments else {
          throw .overLimit(Place(page: index + 1), .comments(limits.comments))
        }
      }
    }
    return found
  }

  private func annotation(
    _ entry: PDFObjects.Value, page: Int, order: Int, _ geometry: PageGeometry
  ) -> Annotation? {
    let fields = objects.resolved(entry).dictionary
    guard let subtype = objects.resolved(fields["/Subtype"]).name, Self.subtypes.contains(subtype) else {
      return nil
    }
    var id = objects.resolved(fields["/NM"]).text ?? ""
    if case .reference(let reference) = entry {
      id = reference
    } else if id.isEmpty {
      id = "\(page).\(order + 1)"
    }
    var annotation = Annotation(id: id, page: page, subtype: subtype)
    annotation.author = objects.resolved(fields["/T"]).text
    annotation.date = objects.resolved(fields["/M"]).text ?? objects.resolved(fields["/CreationDate"]).text
    annotation.contents = (objects.resolved(fields["/Contents"]).text ?? "")
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    if annotation.contents.isEmpty { annotation.contents = richContents(fields) }
    if case .reference(let reference)? = fields["/IRT"] { annotation.inReplyTo = reference }
    annotation.isGrouped = objects.resolved(fields["/RT"]).name == "Group"
    locate(&annotation, fields, geometry)
    return annotation
  }

  /// Words that stand in the annotation's rich text alone (12.7.4.4).
  private func richContents(_ fields: [String: PDFObjects.Value]) -> String {
    guard let rich = objects.resolved(fields["/RC"]).text, !rich.isEmpty else { return "" }
    let page = SourceFile(name: "rc.html", bytes: Array(rich.utf8))
    guard let reading = try? HTMLReader().read(page, in: ReadContext(limits: limits)) else { return "" }
    return String(reading.document.text().drop(while: \.isWhitespace))
  }

  private func locate(
    _ annotation: inout Annotation, _ fields: [String: PDFObjects.Value], _ geometry: PageGeometry
  ) {
    let quads = objects.resolved(fields["/QuadPoints"]).array.map { objects.resolved($0).number ?? 0 }
    let boxes = stride(from: 0, to: quads.count - quads.count % 8, by: 8).map { start in
      geometry.box(Array(quads[start..<start + 8]))
    }
    if !boxes.isEmpty {
      let covered = paragraphs.words(on: annotation.page) { x, y in boxes.contains { $0.contains(x: x, y: y) }
      }
      annotation.quotedText = covered.text
      annotation.block = covered.paragraph
    }
    guard annotation.block == nil else { return }
    let corners = objects.resolved(fields["/Rect"]).array.map { objects.resolved($0).number ?? 0 }
    guard corners.count == 4 else { return }
    let box = geometry.box([corners[0], corners[1], corners[2], corners[3]])
    annotation.block = paragraphs.paragraph(near: (box.top + box.bottom) / 2, on: annotation.page)
  }
}

/// How a page's own coordinates, from its lower left, become those from the upper left of the page as shown.
struct PageGeometry {
  private var left = 0.0
  private var bottom = 0.0
  private var width = 612.0
  private var height = 792.0
  private var rotation = 0

  init(_ objects: PDFObjects, _ page: PDFObjects.Value) {
    let corners = objects.inherited("/MediaBox", of: page).array.map { objects.resolved($0).number ?? 0 }
    if corners.count == 4 {
      left = min(corners[0], corners[2])
      bottom = min(corners[1], corners[3])
      width = abs(corners[2] - corners[0])
      height = abs(corners[3] - corners[1])
    }
    // The file may state any number, also one that no integer holds.
    let turned = (objects.inherited("/Rotate", of: page).number ?? 0).truncatingRemainder(dividingBy: 360)
    rotation = turned.isFinite ? Int(turned < 0 ? turned + 360 : turned) : 0
  }

  /// The box around points given as x, y, x, y …
  func box(_ numbers: [Double]) -> PageLayout.Box {
    var xs: [Double] = []
    var ys: [Double] = []
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      let x = numbers[index] - left
      let y = numbers[index + 1] - bottom
      let turned =
        switch rotation {
        case 90: (y, x)
        case 180: (width - x, y)
        case 270: (height - y, width - x)
        default: (x, height - y)
        }
      xs.append(turned.0)
      ys.append(turned.1)
    }
    return PageLayout.Box(
      left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
  }
}
