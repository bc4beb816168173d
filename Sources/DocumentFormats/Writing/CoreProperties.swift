import DocumentModel

/// `docProps/custom.xml` (ECMA-376 Part 1, 22.3): the key that komdir knows its own files by. Word keeps it.
enum CustomProperties {
  /// The name of the property, also in OpenDocument and HTML.
  static let name = "komdir"

  static func part(key: String) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<Properties "
        + "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
        + "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
        + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"\(name)\"><vt:lpwstr>")
    output.text(key)
    output.markup("</vt:lpwstr></property></Properties>")
    return output
  }
}

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
