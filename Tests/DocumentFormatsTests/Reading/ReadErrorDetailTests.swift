import DocumentModel
import Testing

@testable import DocumentFormats

struct ReadErrorDetailTests {
  @Test(
    "a warning's detail is a few words, never code",
    arguments: [
      (.malformed(Place(part: "x"), detail: "CRC"), "CRC"), (.truncated(Place()), "truncated"),
      (.encrypted, "encrypted"), (.overLimit(Place(), .depth(256)), "depth > 256"),
      (.missingPart("a.xml"), "a.xml missing"),
      (.programFailed("soffice", detail: "exit 1"), "soffice: exit 1"),
    ] as [(ReadError, String)])
  func details(error: ReadError, expected: String) {
    #expect(error.detail == expected)
  }
}
