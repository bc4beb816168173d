// Numbers with their nouns: "1 stemme", "2 stemmer".

extension Phrase {
  static func count(
    _ number: Int, danish: (one: String, many: String), english: (one: String, many: String)
  ) -> Phrase {
    let isOne = abs(number) == 1
    return Phrase(
      "\(number) \(isOne ? danish.one : danish.many)", "\(number) \(isOne ? english.one : english.many)")
  }

  /// "3 filer".
  public static func files(_ number: Int) -> Phrase {
    count(number, danish: ("fil", "filer"), english: ("file", "files"))
  }

  /// "3 bemærkninger".
  public static func remarks(_ number: Int) -> Phrase {
    count(number, danish: ("bemærkning", "bemærkninger"), english: ("remark", "remarks"))
  }

  /// "3 stemmer".
  public static func voices(_ number: Int) -> Phrase {
    count(number, danish: ("stemme", "stemmer"), english: ("voice", "voices"))
  }

  /// Those who sent something, whatever they think of it.
  public static func senders(_ number: Int) -> Phrase {
    count(number, danish: ("afsender", "afsendere"), english: ("sender", "senders"))
  }

  /// "3 medlemmer".
  public static func members(_ number: Int) -> Phrase {
    count(number, danish: ("medlem", "medlemmer"), english: ("member", "members"))
  }

  /// "3 dage".
  public static func days(_ number: Int) -> Phrase {
    count(number, danish: ("dag", "dage"), english: ("day", "days"))
  }

  /// "3 rækker".
  public static func rows(_ number: Int) -> Phrase {
    count(number, danish: ("række", "rækker"), english: ("row", "rows"))
  }

  /// "3 bestemmelser".
  public static func provisions(_ number: Int) -> Phrase {
    count(number, danish: ("bestemmelse", "bestemmelser"), english: ("provision", "provisions"))
  }

  /// "3 afsnit".
  public static func paragraphs(_ number: Int) -> Phrase {
    count(number, danish: ("afsnit", "afsnit"), english: ("paragraph", "paragraphs"))
  }

  /// "3 ændringer".
  public static func changes(_ number: Int) -> Phrase {
    count(number, danish: ("ændring", "ændringer"), english: ("change", "changes"))
  }

  /// "3 stykker".
  public static func pieces(_ number: Int) -> Phrase {
    count(number, danish: ("stykke", "stykker"), english: ("piece", "pieces"))
  }

  /// "3 ting".
  public static func things(_ number: Int) -> Phrase {
    count(number, danish: ("ting", "ting"), english: ("thing", "things"))
  }
}
