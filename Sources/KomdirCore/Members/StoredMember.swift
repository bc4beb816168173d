/// A member in the archive.
public struct StoredMember: NumberedRecord, Codable, Sendable, Equatable {
  /// Members are printed "M-12".
  public static var letter: Character { "M" }

  /// The number: "M-12".
  public var id: MemberID
  /// What an import knows the person by: name and municipality.
  public var key: String
  /// The full name.
  public var name: String
  /// What the person is.
  public var title: String?
  /// Without "Kommune".
  public var municipality: String?
  /// Three digits: "791".
  public var municipalityCode: String?
  /// One of the five regions.
  public var region: String?
  /// The association's own district.
  public var district: String?
  /// In small letters.
  public var mailAddresses: [String] = []
  /// As they stand in comments.
  public var initials: String?
  /// Other names that the person or the municipality bears.
  public var aliases: [String] = []
  /// Whether the response may name the person.
  public var consentsToBeNamed: Bool = false

  init(_ member: Member, id: MemberID) {
    self.id = id
    key = "\(member.name.lowercased())|\((member.municipality ?? "").lowercased())"
    name = member.name
    title = member.title
    municipality = member.municipality
    municipalityCode = member.municipalityCode
    region = member.region
    district = member.district
    mailAddresses = member.mailAddresses
    initials = member.initials
    aliases = member.aliases
    consentsToBeNamed = member.consentsToBeNamed
  }

  var member: Member {
    Member(
      name: name, title: title, municipality: municipality, municipalityCode: municipalityCode,
      region: region,
      district: district, mailAddresses: mailAddresses, initials: initials, aliases: aliases,
      consentsToBeNamed: consentsToBeNamed)
  }
}
