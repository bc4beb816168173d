import Foundation

/// The association that answers: its names, and what its letters bear.
public struct Association: Codable, Sendable, Equatable {
  /// As it signs: "KOMDIR".
  public var name: String
  /// Other names it goes by, on lists of consultees and in members' letters. The long ones may be cut before their
  /// ending: "kommunaldirektørforening" stands for "Kommunaldirektørforeningen" too.
  public var aliases: [String]
  /// Street, post code and town; lines apart by line breaks or commas. Empty where none was given.
  public var address: String
  /// Who signs the response, with the office: "Ida Holm, formand". Empty where nobody was named.
  public var signatory: String
  /// Whom the authority can turn to: name, telephone, mail address. Empty where nobody was named.
  public var contact: String

  public init(
    name: String, aliases: [String] = [], address: String = "", signatory: String = "", contact: String = ""
  ) {
    self.name = name
    self.aliases = aliases
    self.address = address
    self.signatory = signatory
    self.contact = contact
  }

  /// The association of municipal chief executives, which an archive belongs to where it says nothing else.
  public static let komdir = Association(
    name: "KOMDIR",
    aliases: [
      "Kommunaldirektørforening", "Kommunaldirektørerne", "Foreningen af kommunaldirektører",
      "Forening af kommunaldirektører", "Kommunaldirektørernes forening", "Kommunaldirektørers forening",
      "Kommunaldirektører i Danmark",
    ])

  /// The address as a letterhead shows it, a line an element.
  public var addressLines: [String] { Self.lines(address) }
  /// Name and office of who signs, a line an element.
  public var signatoryLines: [String] { Self.lines(signatory) }

  private static func lines(_ text: String) -> [String] {
    text.split { $0.isNewline || $0 == "," }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// Whether a name on a list, or words in a letter, are this association: its name or an alias stands among them.
  ///
  /// A short name is a word by itself (KOMBIT is not KOMDIR); a long one may go on with an ending.
  public func isMeant(by words: String) -> Bool {
    let text = Self.spaced(words)
    return ([name] + aliases).contains { own in
      let key = Self.spaced(own)
      guard key.count > 2 else { return false }
      return text.contains(key.count < Self.longName ? key : String(key.dropLast()))
    }
  }

  /// Letters from which on a name is too long to begin another one by chance.
  private static let longName = 12

  /// The words, folded, with a blank before and after each; hyphens belong to their word.
  private static func spaced(_ text: String) -> String {
    let words = folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return " " + words.joined(separator: " ") + " "
  }
}
