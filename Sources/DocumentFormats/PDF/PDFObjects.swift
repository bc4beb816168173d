import Foundation

/// A PDF's objects as `qpdf --json=2` lists them (qpdf manual, "qpdf JSON Format").
struct PDFObjects {
  /// A value with its references still in it.
  enum Value {
    case name(String)
    case text(String)
    case reference(String)
    case number(Double)
    case array([Value])
    case dictionary([String: Value])
    case other
  }

  struct Page {
    var object: String
    /// Width of the widest picture on the page, in its own points; 0 where there is none.
    var widestPicture: Int
  }

  private let index: JSONIndex
  /// Where each object lies in the listing: by far the most are never asked for.
  private let places: [String: Range<Int>]
  private let known = Known()
  let pages: [Page]

  /// The objects that were asked for: a page tree's nodes are so by every page.
  private final class Known { var values: [String: Value] = [:] }

  /// Nil where the bytes are no such listing.
  init?(_ json: [UInt8]) {
    index = JSONIndex(bytes: json)
    guard let root = index.members(ofObjectAt: 0) else { return nil }
    var places: [String: Range<Int>] = [:]
    var pages: [Page] = []
    for (name, value) in root {
      switch index.text(name) {
      case "qpdf":
        guard let parts = index.elements(ofArrayAt: value.lowerBound), parts.count > 1,
          let objects = index.members(ofObjectAt: parts[1].lowerBound)
        else { return nil }
        for (name, value) in objects { places[index.text(name)] = value }
      case "pages":
        pages = (Self.parsed(json[value]) as? [[String: Any]] ?? []).map { page in
          let pictures = page["images"] as? [[String: Any]] ?? []
          return Page(
            object: page["object"] as? String ?? "",
            widestPicture: pictures.compactMap { ($0["width"] as? NSNumber)?.intValue }.max() ?? 0)
        }
      default: break
      }
    }
    guard !places.isEmpty else { return nil }
    self.places = places
    self.pages = pages
  }

  private static func parsed(_ bytes: ArraySlice<UInt8>) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  private func entry(_ reference: String) -> [String: Any]? {
    places[reference == "trailer" ? reference : "obj:" + reference]
      .flatMap { Self.parsed(index.bytes[$0]) as? [String: Any] }
  }

  /// Whether a page, from 1, carries a picture so wide that it may be a scan of paper.
  func isScan(page number: Int) -> Bool {
    pages.indices.contains(number - 1) && pages[number - 1].widestPicture >= 800
  }

  /// The object behind a reference such as "16 0 R", or the file's trailer.
  func object(_ reference: String) -> Value {
    if let value = known.values[reference] { return value }
    var value = Value.other
    if let entry = entry(reference) {
      let stream = entry["stream"] as? [String: Any]
      if let found = entry["value"] ?? stream?["dict"] { value = Self.value(found) }
    }
    known.values[reference] = value
    return value
  }

  /// Whether a stream came out as it was before it was packed; pictures and sound keep their own packing.
  func isUnpacked(_ reference: String) -> Bool {
    guard let stream = entry(reference)?["stream"] as? [String: Any], stream["datafile"] != nil else {
      return false
    }
    let filter = Self.value((stream["dict"] as? [String: Any])?["/Filter"] ?? "")
    let names = filter.array.compactMap(\.name) + (filter.name.map { [$0] } ?? [])
    return names.allSatisfy { ["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"].contains($0) }
  }

  /// The value behind as many references as there are; a circle ends in `.other`.
  func resolved(_ value: Value?) -> Value {
    var value = value ?? .other
    for _ in 0..<16 {
      guard case .reference(let reference) = value else { return value }
      value = object(reference)
    }
    return .other
  }

  /// A page's attribute, or the one that it inherits (ISO 32000-2, 7.7.3.4).
  func inherited(_ key: String, of page: Value) -> Value {
    var node = page
    for _ in 0..<64 {
      guard case .dictionary(let entries) = node else { return .other }
      if let value = entries[key] { return resolved(value) }
      guard let parent = entries["/Parent"] else { return .other }
      node = resolved(parent)
    }
    return .other
  }

  private static func value(_ json: Any) -> Value {
    switch json {
    case let text as String:
      if text.hasPrefix("u:") { return .text(String(text.dropFirst(2))) }
      if text.hasPrefix("b:") { return .text(binary(text.dropFirst(2))) }
      if text.hasPrefix("/") { return .name(String(text.dropFirst())) }
      if text.hasSuffix(" R") { return .reference(text) }
      return .other
    case let number as NSNumber: return .number(number.doubleValue)
    case let array as [Any]: return .array(array.map(value))
    case let dictionary as [String: Any]: return .dictionary(dictionary.mapValues(value))
    default: return .other
    }
  }

  /// Bytes that are no text in any encoding that PDF names: read as Windows-1252.
  private static func binary(_ hex: Substring) -> String {
    let digits = Array(hex.utf8)
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count - 1, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else {
        return ""
      }
      bytes.append(byte)
    }
    return TextEncoding.windows1252.decode(bytes[...]).text
  }
}

extension PDFObjects.Value {
  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  var name: String? {
    if case .name(let name) = self { return name }
    return nil
  }

  var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  var array: [PDFObjects.Value] {
    if case .array(let array) = self { return array }
    return []
  }

  var dictionary: [String: PDFObjects.Value] {
    if case .dictionary(let dictionary) = self { return dictionary }
    return [:]
  }
}
