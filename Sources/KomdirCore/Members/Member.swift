/// A person in the association's register.
public struct Member: Sendable, Equatable {
  /// The full name.
  public var name: String
  /// What the person is.
  public var title: String?
  /// The municipality's name without "Kommune": "Aarhus". Nil for others than municipalities.
  public var municipality: String?
  /// Three digits ("751").
  public var municipalityCode: String?
  /// One of the five regions.
  public var region: String?
  /// The association's district (kreds).
  public var district: String?
  /// Lower case; the first is the one to write to.
  public var mailAddresses: [String]
  /// As they stand in comments.
  public var initials: String?
  /// Other names the person or the municipality goes by.
  public var aliases: [String]
  /// Whether the response may name the municipality behind it. Silence is no.
  public var consentsToBeNamed: Bool

  public init(
    name: String, title: String? = nil, municipality: String? = nil, municipalityCode: String? = nil,
    region: String? = nil, district: String? = nil, mailAddresses: [String] = [], initials: String? = nil,
    aliases: [String] = [], consentsToBeNamed: Bool = false
  ) {
    self.name = name
    self.title = title
    self.municipality = municipality
    self.municipalityCode = municipalityCode
    self.region = region
    self.district = district
    self.mailAddresses = mailAddresses
    self.initials = initials
    self.aliases = aliases
    self.consentsToBeNamed = consentsToBeNamed
  }
}
