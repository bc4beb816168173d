import DocumentModel

/// `docProps/core.xml` (ECMA-376 Part 2, 8): what the document states about itself, never what a clock says.
enum CoreProperties {
  static func part(_ metadata: Metadata) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<cp:coreProperties "
        + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
    let properties = [
      ("dc:title", metadata.title), ("dc:creator", metadata.author),
      ("cp:lastModifiedBy", metadata.lastModifiedBy), ("dc:language", metadata.writtenLanguage),
    ]
    for (name, value) in properties {
      guard let value else { continue }
      output.markup("<\(name)>")
      output.text(value)
      output.markup("</\(name)>")
    }
    // A date that is none is left out, for Word would refuse the file.
    for (name, value) in [("dcterms:created", metadata.created), ("dcterms:modified", metadata.modified)] {
      guard let value, XMLDate.isDateTime(value) else { continue }
      output.markup("<\(name) xsi:type=\"dcterms:W3CDTF\">\(value)</\(name)>")
    }
    output.markup("</cp:coreProperties>")
    return output
  }
}
