/// Who speaks in a letter of several.
extension FeedbackReader {
  /// In a joint letter "Greve Kommune ønsker …" is Greve's own word; so is it where a letter of one municipality tells
  /// what another means. One that all of them give as an example ("Læsø Kommune har 21 ansatte") stays all of theirs.
  func nameSpeakers(_ reading: inout FeedbackReading) {
    let isJoint = !reading.sender.together.isEmpty
    for index in reading.remarks.indices where reading.remarks[index].municipality == nil {
      let named = sentences(in: reading.remarks[index].text).enumerated().compactMap {
        (number, sentence) -> String? in
        let words = sentence.split(separator: " ").map(String.init)
        let found = members.municipalities.named(in: words.prefix(4).joined(separator: " "))
        guard found.count == 1 else { return nil }
        if Self.speaks(words) { return found[0] }
        // "Vi støtter Roskilde Kommunes bemærkning" is still said by all who sent the letter.
        let opens = number == 0 && isJoint && reading.sender.together.contains(found[0])
        return opens && !words.prefix(4).contains { folded($0) == "kommunes" } ? found[0] : nil
      }
      guard Set(named).count == 1, named[0] != reading.sender.municipality else { continue }
      reading.remarks[index].municipality = named[0]
    }
  }

  /// "Faxe Kommune er ikke enig …", "Ringsted Kommune mener …": what another says, and no example of what it does.
  private static func speaks(_ words: [String]) -> Bool {
    guard let name = words.prefix(4).firstIndex(where: { folded($0) == "kommune" }), name + 1 < words.count
    else { return false }
    let after = words[(name + 1)...].prefix(4).map { folded($0) }
    let verbs: Set<String> = [
      "mener", "oensker", "finder", "foreslaar", "fraraader", "anbefaler", "bemaerker", "frabeder",
      "vurderer",
    ]
    return after.first.map { verbs.contains($0) } == true || after.contains("enig") || after.contains("uenig")
      || after.contains("tilslutte") || after.prefix(3).joined(separator: " ") == "gaar ind for"
  }
}
