import CLibXML2

/// What concerns libxml2 as a whole.
enum LibXML {
  /// Keeps libxml2 from printing on standard error what no parser's own handler hears: letters that don't fit the
  /// declared encoding. Said for the thread that parses, for libxml2 keeps its handlers by thread.
  static func keepQuiet() {
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }
}
