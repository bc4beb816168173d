import Testing

@testable import DocumentFormats

struct JSONIndexTests {
  private func index(_ text: String) -> JSONIndex { JSONIndex(bytes: Array(text.utf8)) }

  @Test("members and elements lie where they are written, whatever stands in strings")
  func places() throws {
    let index = index(
      #" {"a" : 1, "b":{"c":["]}",{"d":"\\\""}]} ,"e":[ true,null , "x,y" ,[],-2.5e3],"f":""} "#)
    let members = try #require(index.members(ofObjectAt: 0))
    #expect(members.map { index.text($0.name) } == ["a", "b", "e", "f"])
    #expect(
      members.map { index.text($0.value) } == [
        "1", #"{"c":["]}",{"d":"\\\""}]}"#, #"[ true,null , "x,y" ,[],-2.5e3]"#, #""""#,
      ])
    let elements = try #require(index.elements(ofArrayAt: members[2].value.lowerBound))
    #expect(elements.map(index.text) == ["true", "null", #""x,y""#, "[]", "-2.5e3"])
    #expect(self.index("{}").members(ofObjectAt: 0)?.isEmpty == true)
    #expect(self.index("[ ]").elements(ofArrayAt: 0)?.isEmpty == true)
  }

  @Test("a text that ends early or is none has no members, and no reading of it crashes")
  func broken() {
    let text = #"{"a":{"b":[1,"x\\"y"]},"c":2}"#
    for count in 0..<text.utf8.count {
      let index = JSONIndex(bytes: Array(text.utf8.prefix(count)))
      #expect(index.members(ofObjectAt: 0) == nil)
      _ = index.elements(ofArrayAt: 0)
    }
    for text in ["", "}", "{,}", "{1:2}", "{\"a\"}", "{\"a\":}", "{\"a\":1 2}", "[1 2]", "[,]", "\"", "\"\\"]
    {
      #expect(index(text).members(ofObjectAt: 0) == nil)
      #expect(index(text).elements(ofArrayAt: 0) == nil)
      _ = index(text).members(ofObjectAt: 5)
    }
  }
}
