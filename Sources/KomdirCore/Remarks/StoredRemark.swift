/// A remark in the archive: as it was sent, where it was placed, and by whom.
public struct StoredRemark: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "R" }

  public var id: RemarkID
  public var submission: SubmissionID
  public var ordinal: Int
  public var kind: Remark.Kind
  public var nature: Remark.Nature
  public var text: String
  public var anchorText: String?
  public var proposedWording: String?
  public var page: Int?
  public var paragraph: Int?
  public var cell: String?
  public var author: String?
  public var municipality: String?
  /// The person who speaks, where that is another than the submission's member.
  public var member: MemberID?
  public var theme: String?
  public var isRepetition: Bool = false
  public var asWritten: String?
  public var document: DocumentID?
  public var provision: String?
  public var match: Placement.Match
  public var candidates: [String] = []
  /// Who placed it by hand; nil where the program did.
  public var placedBy: String?
  /// The remark that this one is a part or an edited copy of.
  public var copyOf: RemarkID?
  /// Whether its copies stand in its place (a split remark). The original stays.
  public var isSuperseded: Bool = false
  /// The draft's words before and after a tracked change; empty elsewhere.
  public var contextBefore: String = ""
  public var contextAfter: String = ""
  /// Whether the file hides the words.
  public var isHidden: Bool = false
  /// Who took it out as no remark at all, and why; nil where it stands.
  public var droppedBy: String?
  public var dropReason: String?
  /// Others' answers that it supports.
  public var supports: [Support] = []

  /// Where it stood before a new draft carried it on for the first time; nil while it stands there.
  public var origin: Basis?

  /// The provision that a remark without a named place is likely about, by its subject; nil where none stands out or a
  /// person has placed it. Archives of earlier builds placed the remark there too, where one stood out (`isBySubject`).
  public var likely: String? {
    guard placedBy == nil else { return nil }
    if isBySubject { return provision }
    return match == .general && provision == nil ? candidates.first : nil
  }

  /// Whether the program placed it by its subject alone: it names no place, and others are shown beside its own.
  public var isBySubject: Bool {
    match == .exact && asWritten == nil && anchorText == nil && !candidates.isEmpty && placedBy == nil
  }

  /// Whether it was neither split nor dropped.
  var stands: Bool { !isSuperseded && droppedBy == nil }
}

extension Remark.Kind: Codable {}
extension Remark.Nature: Codable {}
extension Placement.Match: Codable {}
