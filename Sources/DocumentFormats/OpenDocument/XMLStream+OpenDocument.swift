extension XMLStream.Vocabulary {
  /// OpenDocument 1.0 to 1.4 with LibreOffice's extensions that carry text, threads of comments and labels.
  static let openDocument = XMLStream.Vocabulary(
    prefixes: Dictionary(
      uniqueKeysWithValues: [
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("drawing", "draw"),
        ("dr3d", "dr3d"), ("presentation", "presentation"), ("form", "form"), ("meta", "meta"),
        ("datastyle", "number"), ("chart", "chart"), ("xsl-fo-compatible", "fo"), ("svg-compatible", "svg"),
        ("manifest", "manifest"),
      ].map { ("urn:oasis:names:tc:opendocument:xmlns:\($0.0):1.0", $0.1) } + [
        ("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
        ("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"),
        ("urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", "field"),
        ("http://openoffice.org/2009/table", "tableooo"),
        ("http://purl.org/dc/elements/1.1/", "dc"), ("http://www.w3.org/1999/xlink", "xlink"),
        ("http://www.w3.org/1998/Math/MathML", "math"),
        ("http://www.w3.org/XML/1998/namespace", "xml"),
      ]))
}
