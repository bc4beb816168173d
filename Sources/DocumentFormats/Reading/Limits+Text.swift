import DocumentModel

extension Limits {
  /// Holds a text file to its size: text is decoded whole, so it costs several times its bytes.
  func checkText(_ file: SourceFile) throws(ReadError) {
    guard file.bytes.count <= textBytes else { throw .overLimit(Place(), .fileBytes(textBytes)) }
  }
}
