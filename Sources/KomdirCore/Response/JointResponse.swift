import DocumentModel

/// The association's answer to a hearing, and where each paragraph comes from.
public struct JointResponse: Sendable, Equatable {
  /// The response, for any writer.
  public var document: Document
  /// Whether some position still speaks in the members' words, or something blocks the sending; such a response says
  /// so on every page.
  public var isDraft: Bool
  /// What stood between it and its sending when it was made, the file itself apart.
  public var blocking: [Problem] = []
  /// What became of each remark, as it is told.
  public var annex: ResponseAnnex
  /// Whether the file is for the secretariat alone, and not to be sent.
  public var isInHouse: Bool { isDraft || annex == .inHouse }
  /// What each paragraph rests on.
  public var trace: [Paragraph]
  /// What its blocks are, by their index; those of the letterhead, addressee and signature are none of these.
  var parts: [Int: ResponsePart] = [:]
  /// The journal's last entry when it was read out of the archive: what came later is not in it.
  public var entry: Int64 = 0

  /// One paragraph of the response with the remarks that it stands on.
  public struct Paragraph: Sendable, Equatable {
    /// Counts the response's blocks from 1; a row of the annex is a block too.
    public var number: Int
    /// Nil for a row of the annex whose remark stands under no position: a pointer, or no remarks.
    public var position: String?
    /// The remarks behind it, as printed.
    public var remarks: [String]
  }

  /// Marks each part with a bookmark by which it is known again when the response comes back from a word processor.
  mutating func anchor(_ key: WorksheetKey, editedAt edit: Int64) {
    let hearing = ResponseAnchor.hearing(key)
    for (index, part) in parts {
      let mark = part == .title ? String(edit) : ResponseAnchor.mark(document.blocks[index].text())
      document.blocks[index].bookmarks = [ResponseAnchor(hearing: hearing, part: part, mark: mark).bookmark]
    }
  }
}

/// How many stand behind, counted as municipalities, and others apart.
public struct Account: Sendable, Equatable {
  /// Municipalities of the register with an answer that counts.
  public var municipalities: Int
  /// Those of them that sent at least one substantive remark.
  public var withRemarks: Int
  /// Municipalities that the register knows; nil for an association whose members are others than municipalities.
  public var of: Int?
  /// Voices that are no municipality of the register.
  public var others: Int
  /// Municipalities that consented to be named, in alphabetical order.
  public var named: [String]
}

/// A row of the annex: a remark, and what became of it.
struct TraceRow: Sendable, Equatable {
  var remark: String
  var voice: Voice
  var place: Phrase
  /// What the remark says; for others only where it names nobody without consent.
  var words: Phrase
  /// The title of the position it was treated under, and its number.
  var position: Phrase
  var positionID: String?
  var outcome: Phrase
  /// Whether nobody has said yet what is done with it.
  var isUndecided: Bool
}
