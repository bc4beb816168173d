/// A remark in the archive: as it was sent, where it was placed, and by whom.
public struct StoredRemark: NumberedRecord, Codable, Sendable, Equatable {
  /// Remarks are printed "R-17".
  public static var letter: Character { "R" }

  /// Its number: "R-17".
  public var id: RemarkID
  /// The file that it came in.
  public var submission: SubmissionID
  /// Its place in the file, from 1.
  public var ordinal: Int
  /// In what form it was made.
  public var kind: Remark.Kind
  /// Whether it says something, points elsewhere, or says that there is nothing.
  public var nature: Remark.Nature
  /// The member's words. They never change.
  public var text: String
  /// The words of the draft that it hangs on.
  public var anchorText: String?
  /// The wording that it asks for.
  public var proposedWording: String?
  /// From 1.
  public var page: Int?
  /// From 1.
  public var paragraph: Int?
  /// In A1 notation.
  public var cell: String?
  /// Who wrote it, as the file has it.
  public var author: String?
  /// The municipality that speaks, where that is another than the file's.
  public var municipality: String?
  /// The person who speaks, where that is another than the submission's member.
  public var member: MemberID?
  /// The heading that it stands under.
  public var theme: String?
  /// Whether it sums up what the letter said before.
  public var isRepetition: Bool = false
  /// The place as the member wrote it; nil where none is named.
  public var asWritten: String?
  /// The paper that it is placed in.
  public var document: DocumentID?
  /// The provision's id: `par:1/nr:5`.
  public var provision: String?
  /// How well the place that was named fits.
  public var match: Placement.Match
  /// Other provisions that may be meant.
  public var candidates: [String] = []
  /// Who placed it by hand; nil where the program did.
  public var placedBy: String?
  /// The remark that this one is a part or an edited copy of.
  public var copyOf: RemarkID?
  /// Whether its copies stand in its place (a split remark). The original stays.
  public var isSuperseded: Bool = false
  /// The draft's words before and after a tracked change; empty elsewhere.
  public var contextBefore: String = ""
  /// The draft's words behind a tracked change.
  public var contextAfter: String = ""
  /// Whether the file hides the words.
  public var isHidden: Bool = false
  /// Who took it out as no remark at all, and why; nil where it stands.
  public var droppedBy: String?
  /// Why it was taken out.
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
