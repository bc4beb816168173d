/// A theme of the association's codebook: a subject that remarks of many hearings are gathered and counted by.
public struct Theme: Codable, Sendable, Equatable {
  /// As the codebook calls it: "T-3".
  public var id: String
  /// Its place in the codebook, from 1.
  public var sequence: Int
  public var nameDanish: String
  public var nameEnglish: String?
  /// Words and phrases that speak of it.
  public var terms: [String]
  /// The association's focus area that it belongs to.
  public var focusArea: String?
  /// The first and the last day on which it is used, `2026-03-15`; nil where that is open.
  public var validFrom: String?
  public var validTo: String?

  /// Its name in a language; in Danish where it has no other.
  public var name: Phrase { Phrase(nameDanish, nameEnglish ?? nameDanish) }

  /// Whether it is in use on a day.
  func isValid(on day: String) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

/// A theme on a remark, and whose word that is.
public struct ThemeOfRemark: Sendable, Equatable {
  public enum Source: String, Sendable { case machine, person }

  public var theme: String
  public var by: Source
  /// The words of the remark that it rests on; of a person's choice who made it.
  public var evidence: [String]
}

/// What a person says of a theme on a remark: that it has it, or that it has it not. No machine changes that.
struct ThemeChoice: NumberedRecord, Codable, Sendable, Equatable {
  static var letter: Character { "V" }

  var id: RecordID<ThemeChoice>
  var remark: RemarkID
  var theme: String
  var isOn: Bool
  var by: String
  var at: String
}
