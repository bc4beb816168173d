import KomdirCore

extension Phrase {
  static func title(of hit: SearchHit) -> Phrase {
    let place = hit.provision.map(provisionName)
    switch (hit.kind, place) {
    case (.document, let place?): return .same("\(hit.heading): \(place)")
    case (_, let place?): return .same(place)
    case (_, nil) where !hit.heading.isEmpty: return .same(hit.heading)
    default: return Phrase("generelt", "general")
    }
  }

  static func hit(_ hit: SearchHit) -> Phrase {
    let title = Phrase.title(of: hit)
    func text(_ language: Language) -> String {
      "\(hit.hearing) \(hit.id)  \(title(language))\n    \(hit.snippet)"
    }
    return Phrase(text(.danish), text(.english))
  }

  static let hitsAreInternal = Phrase(
    "internt: svarene viser medlemmernes egne ord, uanset samtykke; giv dem ikke videre",
    "internal: the answers show members' own words, whatever their consent; do not pass them on")

  static func nothingFound(_ query: String) -> Phrase {
    Phrase(
      "intet fundet: \(query)\nråd: søg med færre ord, eller uden anførselstegn",
      "nothing found: \(query)\nhint: search by fewer words, or without quotation marks")
  }
}
