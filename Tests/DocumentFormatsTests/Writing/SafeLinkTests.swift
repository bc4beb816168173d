import Testing

@testable import DocumentFormats

struct SafeLinkTests {
  @Test(
    "a link keeps its place, written as a URI",
    arguments: [
      ("https://ft.example/samling?id=1&x=2#top", "https://ft.example/samling?id=1&x=2#top"),
      ("HTTPS://høring.example/å b", "https://høring.example/%C3%A5%20b"),
      ("https://a.example/[1]#x#y", "https://a.example/%5B1%5D#x%23y"),
      ("https://a.example/100%/%C3%A5", "https://a.example/100%25/%C3%A5"),
      ("mailto:hoering@komdir.example?subject=Sag 1", "mailto:hoering@komdir.example?subject=Sag%201"),
      ("#bilag 1", "#bilag%201"),
    ])
  func kept(_ stored: String, _ target: String) {
    #expect(SafeLink(stored)?.target == target)
  }

  @Test(
    "what runs, reaches local files or is no address is no link",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "../x.docx",
      "x", "",
      "https://", "https:///x", "http:x", "https://a b/", "https://a.example:99999/", "https://[::1]/",
      "mailto:x",
      "#", " https://a.example",
    ])
  func refused(_ stored: String) {
    #expect(SafeLink(stored) == nil)
  }
}
