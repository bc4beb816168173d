import DocumentFormats
import Foundation
import Testing

@Suite("JSON written as a stream")
struct JSONStreamTests {
  private func written(flushAt: Int = 64, _ body: (inout JSONStream) -> Void) -> String {
    var bytes: [UInt8] = []
    var json = JSONStream(flushAt: flushAt) { bytes += $0 }
    body(&json)
    json.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("keys in the order given, commas and colons between them, a line feed at the end")
  func shape() {
    let text = written { json in
      json.beginObject()
      json.field("a", 1)
      json.field("b", nil as String?)
      json.field("c", ["x", "y"])
      json.key("d")
      json.beginArray()
      json.value(true)
      json.value(0.5)
      json.null()
      json.endArray()
      json.endObject()
    }
    #expect(text == #"{"a":1,"b":null,"c":["x","y"],"d":[true,0.5,null]}"# + "\n")
  }

  @Test("quotes, backslashes and controls are escaped; the slash and letters beyond ASCII are not")
  func escapes() {
    let text = written { $0.value("\"\\/\n\r\t\u{0}\u{1F}\u{7F}§æ😀") }
    #expect(text == #""\"\\/\n\r\t\u0000\u001f"# + "\u{7F}§æ😀\"\n")
  }

  @Test("a letter that must be escaped is found at every place of the eight that are looked at together")
  func everyPlace() throws {
    for special in ["\"", "\\", "\n", "\u{0}", "\u{1F}"] {
      for length in 0..<40 {
        for place in 0...length {
          let value = String(repeating: "å !", count: length).prefix(place) + special + "]^#"
          let read = try JSONDecoder().decode(
            [String].self, from: Data(written { $0.value([String(value)]) }.utf8))
          #expect(read == [String(value)])
        }
      }
    }
  }

  @Test("text longer than the buffer comes whole, in pieces of at most its size")
  func longText() throws {
    let long = String(repeating: "Høring om \"§ 5\". ", count: 5_000)
    var most = 0
    var bytes: [UInt8] = []
    var json = JSONStream(flushAt: 1_000) {
      most = max(most, $0.count)
      bytes += $0
    }
    json.value(joining: [long, "", long], separator: "\n")
    json.finish()
    let read = try JSONDecoder().decode(String.self, from: Data(bytes))
    #expect(read == long + "\n\n" + long)
    #expect(most <= 1_000)
  }
}

extension JSONStream {
  fileprivate mutating func value(_ values: [String]) {
    beginArray()
    for value in values { self.value(value) }
    endArray()
  }
}
