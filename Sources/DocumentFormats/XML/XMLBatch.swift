import DocumentModel

/// What a piece of an XML part holds: its events in order, names as numbers, text and attribute values as bytes.
struct XMLBatch: Sendable {
  enum Kind { case start, end, text }

  struct Event {
    var kind: Kind
    /// Index in `names`; 0 for text.
    var name = 0
    /// Of a text: its bytes. Of a start: its attributes.
    var range: Range<Int>
  }

  struct Attribute {
    var name: Int
    /// The value's bytes.
    var range: Range<Int>
  }

  /// A qualified name with the prefix of the vocabulary.
  struct Name {
    var text: String
    var hot: XMLHotName
  }

  var events: [Event] = []
  var attributes: [Attribute] = []
  /// Text and attribute values of the events, one after the other.
  var bytes: [UInt8] = []
  /// All names of the part so far by their number; the first is that of a text.
  var names = [Name(text: "", hot: .other)]
  /// What ended the reading, to be thrown once the events before it are used.
  var failure: ReadError?
  var isFinished = false

  mutating func removeEvents() {
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// The names that stand in large parts a million times: they are told apart by number, all others as text.
enum XMLHotName: String {
  case other = ""
  case row = "s:row"
  case cell = "s:c"
  case cellValue = "s:v"
  case inlineString = "s:is"
  case formula = "s:f"
  case extensions = "s:extLst"
  case stringItem = "s:si"
  case stringText = "s:t"
  case phonetic = "s:rPh"
  case mergedCells = "s:mergeCell"
  case worksheet = "s:worksheet"
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case run = "w:r"
  case runProperties = "w:rPr"
  case runText = "w:t"
  case deletedText = "w:delText"
  case r
  case s
  case t
  case hidden
}
