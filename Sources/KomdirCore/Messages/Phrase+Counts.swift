// Numbers with their nouns: "1 stemme", "2 stemmer".

extension Phrase {
  static func count(
    _ number: Int, danish: (one: String, many: String), english: (one: String, many: String)
  ) -> Phrase {
    let isOne = abs(number) == 1
    return Phrase(
      "\(number) \(isOne ? danish.one : danish.many)", "\(number) \(isOne ? english.one : english.many)")
  }

  public static func files(_ number: Int) -> Phrase {
    count(number, danish: ("fil", "filer"), english: ("file", "files"))
  }

  public static func remarks(_ number: Int) -> Phrase {
    count(number, danish: ("bemærkning", "bemærkninger"), english: ("remark", "remarks"))
  }

  public static func voices(_ number: Int) -> Phrase {
    count(number, danish: ("stemme", "stemmer"), english: ("voice", "voices"))
  }

  /// Those who sent something, whatever they think of it.
  public static func senders(_ number: Int) -> Phrase {
    count(number, danish: ("afsender", "afsendere"), english: ("sender", "senders"))
  }

  public static func members(_ number: Int) -> Phrase {
    count(number, danish: ("medlem", "medlemmer"), english: ("member", "members"))
  }

  public static func days(_ number: Int) -> Phrase {
    count(number, danish: ("dag", "dage"), english: ("day", "days"))
  }

  public static func rows(_ number: Int) -> Phrase {
    count(number, danish: ("række", "rækker"), english: ("row", "rows"))
  }

  public static func provisions(_ number: Int) -> Phrase {
    count(number, danish: ("bestemmelse", "bestemmelser"), english: ("provision", "provisions"))
  }

  public static func paragraphs(_ number: Int) -> Phrase {
    count(number, danish: ("afsnit", "afsnit"), english: ("paragraph", "paragraphs"))
  }

  public static func changes(_ number: Int) -> Phrase {
    count(number, danish: ("ændring", "ændringer"), english: ("change", "changes"))
  }

  public static func pieces(_ number: Int) -> Phrase {
    count(number, danish: ("stykke", "stykker"), english: ("piece", "pieces"))
  }

  public static func things(_ number: Int) -> Phrase {
    count(number, danish: ("ting", "ting"), english: ("thing", "things"))
  }
}
