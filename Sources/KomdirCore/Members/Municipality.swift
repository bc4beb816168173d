/// A Danish municipality: public facts of the 2007 reform, still in force for all 98.
public struct Municipality: Sendable, Equatable {
  /// Three digits ("751"); registers that write four put a zero before it.
  public let code: String
  /// Without "Kommune": "Aarhus".
  public let name: String
  /// The region that it lies in.
  public let region: Region

  /// The five regions.
  public enum Region: String, Sendable, CaseIterable {
    case capital = "Region Hovedstaden"
    case zealand = "Region Sjælland"
    case south = "Region Syddanmark"
    case central = "Region Midtjylland"
    case north = "Region Nordjylland"
  }

  init(_ code: String, _ name: String, _ region: Region) {
    self.code = code
    self.name = name
    self.region = region
  }

  /// All 98, by code.
  public static let all: [Municipality] = [
    Municipality("101", "København", .capital),
    Municipality("147", "Frederiksberg", .capital),
    Municipality("151", "Ballerup", .capital),
    Municipality("153", "Brøndby", .capital),
    Municipality("155", "Dragør", .capital),
    Municipality("157", "Gentofte", .capital),
    Municipality("159", "Gladsaxe", .capital),
    Municipality("161", "Glostrup", .capital),
    Municipality("163", "Herlev", .capital),
    Municipality("165", "Albertslund", .capital),
    Municipality("167", "Hvidovre", .capital),
    Municipality("169", "Høje-Taastrup", .capital),
    Municipality("173", "Lyngby-Taarbæk", .capital),
    Municipality("175", "Rødovre", .capital),
    Municipality("183", "Ishøj", .capital),
    Municipality("185", "Tårnby", .capital),
    Municipality("187", "Vallensbæk", .capital),
    Municipality("190", "Furesø", .capital),
    Municipality("201", "Allerød", .capital),
    Municipality("210", "Fredensborg", .capital),
    Municipality("217", "Helsingør", .capital),
    Municipality("219", "Hillerød", .capital),
    Municipality("223", "Hørsholm", .capital),
    Municipality("230", "Rudersdal", .capital),
    Municipality("240", "Egedal", .capital),
    Municipality("250", "Frederikssund", .capital),
    Municipality("253", "Greve", .zealand),
    Municipality("259", "Køge", .zealand),
    Municipality("260", "Halsnæs", .capital),
    Municipality("265", "Roskilde", .zealand),
    Municipality("269", "Solrød", .zealand),
    Municipality("270", "Gribskov", .capital),
    Municipality("306", "Odsherred", .zealand),
    Municipality("316", "Holbæk", .zealand),
    Municipality("320", "Faxe", .zealand),
    Municipality("326", "Kalundborg", .zealand),
    Municipality("329", "Ringsted", .zealand),
    Municipality("330", "Slagelse", .zealand),
    Municipality("336", "Stevns", .zealand),
    Municipality("340", "Sorø", .zealand),
    Municipality("350", "Lejre", .zealand),
    Municipality("360", "Lolland", .zealand),
    Municipality("370", "Næstved", .zealand),
    Municipality("376", "Guldborgsund", .zealand),
    Municipality("390", "Vordingborg", .zealand),
    Municipality("400", "Bornholm", .capital),
    Municipality("410", "Middelfart", .south),
    Municipality("420", "Assens", .south),
    Municipality("430", "Faaborg-Midtfyn", .south),
    Municipality("440", "Kerteminde", .south),
    Municipality("450", "Nyborg", .south),
    Municipality("461", "Odense", .south),
    Municipality("479", "Svendborg", .south),
    Municipality("480", "Nordfyns", .south),
    Municipality("482", "Langeland", .south),
    Municipality("492", "Ærø", .south),
    Municipality("510", "Haderslev", .south),
    Municipality("530", "Billund", .south),
    Municipality("540", "Sønderborg", .south),
    Municipality("550", "Tønder", .south),
    Municipality("561", "Esbjerg", .south),
    Municipality("563", "Fanø", .south),
    Municipality("573", "Varde", .south),
    Municipality("575", "Vejen", .south),
    Municipality("580", "Aabenraa", .south),
    Municipality("607", "Fredericia", .south),
    Municipality("615", "Horsens", .central),
    Municipality("621", "Kolding", .south),
    Municipality("630", "Vejle", .south),
    Municipality("657", "Herning", .central),
    Municipality("661", "Holstebro", .central),
    Municipality("665", "Lemvig", .central),
    Municipality("671", "Struer", .central),
    Municipality("706", "Syddjurs", .central),
    Municipality("707", "Norddjurs", .central),
    Municipality("710", "Favrskov", .central),
    Municipality("727", "Odder", .central),
    Municipality("730", "Randers", .central),
    Municipality("740", "Silkeborg", .central),
    Municipality("741", "Samsø", .central),
    Municipality("746", "Skanderborg", .central),
    Municipality("751", "Aarhus", .central),
    Municipality("756", "Ikast-Brande", .central),
    Municipality("760", "Ringkøbing-Skjern", .central),
    Municipality("766", "Hedensted", .central),
    Municipality("773", "Morsø", .north),
    Municipality("779", "Skive", .central),
    Municipality("787", "Thisted", .north),
    Municipality("791", "Viborg", .central),
    Municipality("810", "Brønderslev", .north),
    Municipality("813", "Frederikshavn", .north),
    Municipality("820", "Vesthimmerlands", .north),
    Municipality("825", "Læsø", .north),
    Municipality("840", "Rebild", .north),
    Municipality("846", "Mariagerfjord", .north),
    Municipality("849", "Jammerbugt", .north),
    Municipality("851", "Aalborg", .north),
    Municipality("860", "Hjørring", .north),
  ]

  /// The municipality that a person means by a name: with or without "Kommune", in the genitive
  /// ("Københavns Kommune"), with å for aa, with or without hyphens. Nil where it is none of the 98.
  public static func named(_ name: String) -> Municipality? {
    var key = nameKey(name)
    for ending in AuthorityName.bodies.map({ " " + $0 }) where key.hasSuffix(ending) {
      key.removeLast(ending.count)
    }
    if let exact = byKey[key] { return exact }
    if key.hasSuffix("s"), let genitive = byKey[String(key.dropLast())] { return genitive }
    return byKey[key + "s"]
  }

  /// The municipality of a code of three digits, or four with a leading zero.
  public static func coded(_ code: String) -> Municipality? {
    let digits = code.filter { $0.isASCII && $0.isNumber }
    let three = digits.count == 4 && digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
    return all.first { $0.code == three }
  }

  private static let byKey: [String: Municipality] = Dictionary(
    all.map { (nameKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })

  private static func nameKey(_ name: String) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "å": key += "aa"
      case "-", "–", " ", "\u{A0}", "\t":
        if !key.isEmpty, !key.hasSuffix(" ") { key += " " }
      default: key.unicodeScalars.append(scalar)
      }
    }
    if key.hasSuffix(" ") { key.removeLast() }
    return key
  }
}
