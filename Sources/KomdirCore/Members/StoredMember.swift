/// A member in the archive.
public struct StoredMember: NumberedRecord, Codable, Sendable, Equatable {
  public static var letter: Character { "M" }

  public var id: MemberID
  /// What an import knows the person by: name and municipality.
  public var key: String
  public var name: String
  public var title: String?
  public var municipality: String?
  public var municipalityCode: String?
  public var region: String?
  public var district: String?
  public var mailAddresses: [String] = []
  public var initials: String?
  public var aliases: [String] = []
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
