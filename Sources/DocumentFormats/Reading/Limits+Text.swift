import DocumentModel

extension Limits {
  /// Holds a text file to its size: text is decoded whole, so it costs several times its bytes.
  func checkText(_ file: SourceFile) throws(ReadError) {
    try checkText(bytes: file.bytes.count)
  }

  /// The same for a text that came out of a file.
  func checkText(bytes: Int) throws(ReadError) {
    guard bytes <= textBytes else { throw .overLimit(Place(), .textBytes(textBytes)) }
  }

  /// Refuses a document of more blocks than `blocks`; `count` includes the one being read, `place` is made for the
  /// error alone.
  func check(blocks count: Int, at place: @autoclosure () -> Place) throws(ReadError) {
    guard count <= blocks else { throw .overLimit(place(), .blocks(blocks)) }
  }
}
