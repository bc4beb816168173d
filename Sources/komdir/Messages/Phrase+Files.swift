import KomdirCore

extension Phrase {
  static func reason(_ error: FileInputError, _ path: String) -> Phrase {
    switch error {
    case .notFound: Phrase("\(path): filen findes ikke", "\(path): there is no such file")
    case .isFolder: Phrase("\(path): er en mappe; angiv en fil", "\(path): is a folder; name a file")
    case .notReadable: Phrase("\(path): må ikke læses", "\(path): may not be read")
    }
  }

  static func unknownOutput(_ path: String, _ known: String) -> Phrase {
    Phrase(
      "\(path): filens endelse siger formatet; brug en af \(known)",
      "\(path): the file's extension says the format; use one of \(known)")
  }

  static func alreadyThere(_ path: String) -> Phrase {
    Phrase(
      "\(path): findes allerede og overskrives ikke\nråd: vælg et andet navn",
      "\(path): is there already and is not overwritten\nhint: choose another name")
  }

  static func noMemberTable(_ path: String) -> Phrase {
    Phrase(
      "\(path): ingen tabel med kendte overskrifter\nråd: første række skal have Navn, Kommune, E-mail …",
      "\(path): no table with headers that are known\nhint: the first row needs Name, Municipality, E-mail …")
  }

  static func keptFormer(_ path: String, _ kept: String) -> Phrase {
    Phrase(
      "\(path) var rettet, siden komdir skrev den: den er gemt som \(kept)",
      "\(path) was changed since komdir wrote it: it is kept as \(kept)")
  }

  static func written(_ path: String) -> Phrase { Phrase("skrevet: \(path)", "written: \(path)") }
  static let remarksFile = Phrase("bemærkninger", "remarks")
  static let positionsFile = Phrase("standpunkter", "positions")

  static func exported(_ count: Int, _ folder: String) -> Phrase {
    Phrase("\(files(count).danish) lagt i \(folder)", "\(files(count).english) written to \(folder)")
  }

  static func progress(_ count: Int, of total: Int) -> Phrase {
    Phrase("læser \(count) af \(files(total).danish)", "reading \(count) of \(files(total).english)")
  }
}
