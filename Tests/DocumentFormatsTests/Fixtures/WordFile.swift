import DocumentModel

@testable import DocumentFormats

/// A Word file written part by part, for what no writer of ours would write.
struct WordFile {
  var body = ""
  /// Further parts: the last word of their relationship type, their name, their XML without the declaration.
  var parts: [(kind: String, name: String, xml: String)] = []
  var hasContentTypes = true
  /// The main namespace; a strict file has another.
  var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ body: String) { self.body = body }

  func with(_ kind: String, _ name: String, _ xml: String) -> WordFile {
    var file = self
    file.parts.append((kind, name, xml))
    return file
  }

  /// Adds comments: id, author, text, and the paragraph id that the extension names them by.
  func withComments(_ comments: [(id: String, author: String, text: String)]) -> WordFile {
    let xml = comments.map {
      #"<w:comment w:id="\#($0.id)" w:author="\#($0.author)" w:date="2026-03-01T09:00:00Z">"#
        + #"<w:p w14:paraId="0000000\#($0.id)"><w:r><w:t xml:space="preserve">\#($0.text)</w:t></w:r></w:p></w:comment>"#
    }
    return with("comments", "word/comments.xml", root("w:comments", xml.joined()))
  }

  /// An element with all namespaces declared.
  func root(_ name: String, _ content: String) -> String {
    """
    <\(name) xmlns:w="\(namespace)" xmlns:r="\(relationships)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">\(content)</\(name)>
    """
  }

  func bytes() throws -> [UInt8] {
    var archive = ZIPWriter()
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let links = "http://schemas.openxmlformats.org/package/2006/relationships"
    if hasContentTypes {
      try archive.add("[Content_Types].xml", Array(#"<Types xmlns="\#(types)"/>"#.utf8))
    }
    let rootLink =
      #"<Relationship Id="a" Type="\#(relationships)/officeDocument" Target="word/document.xml"/>"#
    try archive.add(
      "_rels/.rels", Array(#"<Relationships xmlns="\#(links)">\#(rootLink)</Relationships>"#.utf8))
    try archive.add("word/document.xml", Array(root("w:document", "<w:body>\(body)</w:body>").utf8))
    var targets = ""
    for (index, part) in parts.enumerated() {
      targets +=
        #"<Relationship Id="r\#(index)" Type="\#(relationships)/\#(part.kind)" Target="/\#(part.name)"/>"#
      try archive.add(part.name, Array(part.xml.utf8))
    }
    try archive.add(
      "word/_rels/document.xml.rels",
      Array(#"<Relationships xmlns="\#(links)">\#(targets)</Relationships>"#.utf8))
    return try archive.bytes()
  }

  func reading(limits: Limits = .standard) throws -> Reading {
    try FormatRegistry.standard.read(
      SourceFile(name: "svar.docx", bytes: try bytes()), in: ReadContext(limits: limits))
  }

  func document() throws -> Document { try reading().document }
}

/// A paragraph of one run.
func paragraph(_ text: String, style: String? = nil) -> String {
  let properties = style.map { #"<w:pPr><w:pStyle w:val="\#($0)"/></w:pPr>"# } ?? ""
  return "<w:p>\(properties)\(run(text))</w:p>"
}

/// A run of text.
func run(_ text: String) -> String { #"<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>"# }

/// A run of deleted text.
func deletedRun(_ text: String) -> String {
  #"<w:r><w:delText xml:space="preserve">\#(text)</w:delText></w:r>"#
}

/// The mark that a comment's range begins, ends or is referred to.
func rangeStart(_ id: String) -> String { #"<w:commentRangeStart w:id="\#(id)"/>"# }
func rangeEnd(_ id: String) -> String { #"<w:commentRangeEnd w:id="\#(id)"/>"# }
func commentMark(_ id: String) -> String { #"<w:r><w:commentReference w:id="\#(id)"/></w:r>"# }

/// A tracked change around `content`.
func change(_ name: String, _ content: String, author: String = "Ida") -> String {
  #"<w:\#(name) w:id="9" w:author="\#(author)" w:date="2026-03-02T08:30:00Z">\#(content)</w:\#(name)>"#
}
