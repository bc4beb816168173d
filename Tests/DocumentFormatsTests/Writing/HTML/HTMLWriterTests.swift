import Foundation
import DocumentModel
import Testing

@testable import DocumentFormats

struct HTMLWriterTests {
  private func page(_ document: Document = SampleDocument.document) throws -> String {
    String(decoding: try HTMLWriter().bytes(for: document), as: UTF8.self)
  }

  @Test("the page names its language and title, and has one top heading")
  func head() throws {
    let page = try page()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"da-DK\">"))
    #expect(page.contains("<title>KOMDIR's høringssvar</title>"))
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(page.contains("<h2>Generelle bemærkninger</h2>"))
  }

  @Test(
    "the page breaks long words, stacks tables on a narrow screen, is dark where the screen is, and prints like Word's"
  )
  func screens() throws {
    let page = try page()
    for rule in [
      "overflow-wrap: break-word", "@media screen and (max-width: 40rem)",
      "@media (prefers-color-scheme: dark)",
      "@media print",
    ] {
      #expect(page.contains(rule), "\(rule)")
    }
    #expect(page.contains("name=\"viewport\" content=\"width=device-width"))
  }

  @Test("a table's header row is made of column headers")
  func tables() throws {
    let page = try page()
    #expect(page.contains("<thead>\n<tr><th scope=\"col\">Kommune</th>"))
    #expect(page.contains("<td colspan=\"2\">"))
  }

  @Test("changes, comments and notes are shown with their authors and linked both ways")
  func markup() throws {
    let page = try page()
    #expect(page.contains("<del datetime=\"2026-03-01T09:00:00Z\" title=\"Slettet: Mette Holm\">4</del>"))
    #expect(
      page.contains(
        "<li id=\"comment-3\"><strong>Jens Krag, 2026-03-02T10:00:00Z</strong>: <q>12,5</q> Tallet er et skøn &amp; intet andet."
      ))
    #expect(page.contains("href=\"#note-1\"") && page.contains("href=\"#ref-1\""))
  }

  @Test("lists in lists are closed in order")
  func lists() throws {
    let document = Document(
      blocks: [1, 2, 3, 1, 3].map { Block(kind: .listItem(level: $0), inlines: [Inline("x")]) } + [
        Block("ud")
      ])
    let page = try page(document)
    #expect(page.components(separatedBy: "<ul>").count == page.components(separatedBy: "</ul>").count)
    #expect(page.components(separatedBy: "<li").count == page.components(separatedBy: "</li>").count)
    #expect(page.contains("</ul>\n<p>ud</p>"))
  }

  @Test("nothing from the document becomes markup or runs", arguments: SampleDocument.hostileTexts)
  func hostile(_ text: String) throws {
    let block = Block(inlines: [Inline(text, link: "javascript:\(text)")], styleName: text)
    let page = try page(Document(metadata: Metadata(title: text, language: text), blocks: [block]))
    #expect(
      !page.contains("<script") && !page.contains("javascript:") && page.contains("<html lang=\"da-DK\">"))
    #expect(try !self.page(SampleDocument.hostile).contains("<script"))
  }
}
