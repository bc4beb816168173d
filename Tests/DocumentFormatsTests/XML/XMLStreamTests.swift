import DocumentModel
import Testing

@testable import DocumentFormats

struct XMLStreamTests {
  private func stream(_ xml: String, limits: Limits = .standard, allowsDoctype: Bool = false) throws
    -> XMLStream
  {
    try XMLStream(
      bytes: Array(xml.utf8), part: "del.xml", vocabulary: XMLStream.Vocabulary(prefixes: ["urn:a": "a"]),
      limits: limits, allowsDoctype: allowsDoctype)
  }

  /// The events as a short text: "+a:x", "-a:x", "text".
  private func events(_ xml: String) throws -> [String] {
    let stream = try stream(xml)
    var found: [String] = []
    while let event = try stream.next() {
      switch event {
      case .start: found.append("+\(stream.name)")
      case .end: found.append("-\(stream.name)")
      case .text: found.append(stream.text)
      }
    }
    return found
  }

  @Test("elements come with the vocabulary's prefixes, whatever the file calls them")
  func prefixes() throws {
    #expect(
      try events(#"<q:x xmlns:q="urn:a" xmlns="urn:b"><y/><z xmlns="">t</z></q:x>"#) == [
        "+a:x", "+?:y", "-?:y", "+z", "t", "-z", "-a:x",
      ])
  }

  @Test("a text is one event, with its character references, CDATA and however long it is")
  func texts() throws {
    let long = String(repeating: "æ", count: 100_000)
    #expect(try events("<x>a &amp; b<![CDATA[ <c> ]]>&#229;</x>") == ["+x", "a & b <c> å", "-x"])
    #expect(try events("<x>\(long)</x>") == ["+x", long, "-x"])
  }

  @Test("attributes are read by name, values with their references")
  func attributes() throws {
    let stream = try stream(
      #"<x xmlns:q="urn:a" q:navn="&lt;Å&gt;" by='"' og="a&amp;b&#38;c&amp;#38;"><y/></x>"#)
    #expect(try stream.next() == .start)
    #expect(stream["a:navn"] == "<Å>")
    #expect(stream["by"] == "\"")
    #expect(stream["og"] == "a&b&c&#38;")
    #expect(stream["navn"] == nil)
    #expect(stream.allAttributes.map(\.name) == ["a:navn", "by", "og"])
    #expect(try stream.next() == .start)
    #expect(stream["by"] == nil)
  }

  @Test("the depth counts the element just started, and what is skipped is gone")
  func skipping() throws {
    let stream = try stream("<a><b><c>x</c></b><d>y<e>z</e></d></a>")
    _ = try stream.next()
    _ = try stream.next()
    #expect(stream.name == "b" && stream.depth == 2)
    try stream.skip()
    #expect(stream.depth == 1)
    #expect(try stream.next() == .start)
    #expect(try stream.textContent() == "yz")
    #expect(stream.depth == 1)
  }

  @Test(
    "what stands before the damage is read, then the reason comes",
    arguments: [
      ("<a><b/>", ReadError.truncated(Place(part: "del.xml", line: 1))),
      (
        "<a><b/></c>",
        .malformed(Place(part: "del.xml", line: 1), detail: "Opening and ending tag mismatch: a line 1 and c")
      ),
      (
        "<a><b/>&unknown;</a>",
        .malformed(Place(part: "del.xml", line: 1), detail: "Entity 'unknown' not defined")
      ),
    ])
  func damage(xml: String, expected: ReadError) throws {
    let stream = try stream(xml)
    #expect(try stream.next() == .start)
    #expect(try stream.next() == .start)
    #expect(try stream.next() == .end)
    #expect(throws: expected) { while try stream.next() != nil {} }
  }

  @Test("limits of depth, attributes and text end the reading, each by its name")
  func limits() throws {
    var limits = Limits.standard
    (limits.depth, limits.attributes, limits.textNodeBytes) = (2, 2, 10)
    for (xml, limit) in [
      ("<a><b><c/></b></a>", Limit.depth(2)), ("<a x='1' y='2' z='3'/>", .attributes(2)),
      ("<a>01234567890</a>", .textNodeBytes(10)),
    ] {
      let stream = try stream(xml, limits: limits)
      #expect(throws: ReadError.overLimit(Place(part: "del.xml", line: 1), limit)) {
        while try stream.next() != nil {}
      }
    }
  }

  @Test("a document type is refused; where it is allowed, its entities are still not known")
  func doctype() throws {
    let xml =
      #"<!DOCTYPE a [<!ENTITY x "<b>udvidet</b>"><!ENTITY y SYSTEM "file:///etc/passwd">]><a>1&x;&y;</a>"#
    let refused = try stream(xml)
    #expect(throws: ReadError.malformed(Place(part: "del.xml", line: 1), detail: "DOCTYPE")) {
      while try refused.next() != nil {}
    }
    let allowed = try stream(xml, allowsDoctype: true)
    var text = ""
    #expect(throws: ReadError.self) {
      while let event = try allowed.next() { if event == .text { text += allowed.text } }
    }
    #expect(text == "1")
  }

  @Test("UTF-16 and Latin-1 are read as they say they are")
  func encodings() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE6] + Array("</a>".utf8)
    let wide = Array("<a>æ</a>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [latin, [0xFF, 0xFE] + wide] {
      let stream = try XMLStream(
        bytes: bytes, part: nil, vocabulary: XMLStream.Vocabulary(prefixes: [:]), limits: .standard)
      _ = try stream.next()
      #expect(try stream.textContent() == "æ")
    }
  }
}
