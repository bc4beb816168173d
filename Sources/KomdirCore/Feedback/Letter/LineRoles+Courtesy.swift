/// Greetings, thanks, reservations and announcements: sentences of a letter that say nothing on the draft.
extension LineRoles {
  func isGreeting(_ text: String) -> Bool {
    guard text.count <= 70 else { return false }
    if Phrases.starts(
      text, ["kaere", "hej", "hejsa", "goddag", "god dag", "dear", "hi", "hallo", "godmorgen"])
    {
      return true
    }
    return (Phrases.starts(text, Phrases.greetings) || text.hasPrefix("til ") && ownNames.opens(text))
      && text.count <= 45
      && !(text.hasSuffix(".") && text.split(separator: " ").count > 5)
  }

  /// "Beklager det sene svar. Her er det, vi har."
  func isApology(_ text: String, _ original: String) -> Bool {
    if isApologyAlone(text) { return true }
    return Phrases.starts(text, ["beklager", "undskyld", "vi beklager", "jeg beklager"]) && text.count <= 200
      && (text.contains("svar") || text.contains("forsink") || text.contains("sent")) && !isArgument(text)
      && places.mentions(in: original).isEmpty
  }

  /// Whether the words argue: an objection, a wish, a lack.
  func isArgument(_ text: String) -> Bool {
    Phrases.contains(
      text,
      [
        "dog", "men", "boer", "foreslaar", "mangler", "savner", "bekymret", "bekymrede", "opfordrer",
        "anbefaler",
        "uklart", "problem", "imidlertid", "oensker", "henstiller", "beder om, at", "should", "but",
        "however",
        "propose", "proposes", "recommend", "recommends", "suggest", "suggests", "unclear", "concerned",
        "urge", "urges",
      ])
  }

  func isThanks(_ original: String, _ text: String) -> Bool {
    guard text.count <= 500 else { return false }
    let isFarewell = Phrases.farewells.contains { text.contains($0) }
    let isThanks =
      isThanksSentence(text)
      || (text.contains("kvitterer for, at") && text.contains("interesse"))
    guard isThanks || isFarewell else { return false }
    guard places.mentions(in: original).isEmpty else { return false }
    guard isFarewell && text.count <= 160 || !isArgument(text) else { return false }
    // Every sentence must be of that kind, or tell the occasion.
    return sentences(in: original).allSatisfy { sentence in
      let part = folded(sentence)
      return isThanksSentence(part) || Phrases.farewells.contains { part.contains($0) }
        || Phrases.contains(part, Phrases.occasion) || part.contains("med interesse")
        || isAnnouncementSentence(part)
    }
  }

  func isThanksSentence(_ text: String) -> Bool {
    if Phrases.contains(text, Phrases.handingOver) { return true }
    // The verbs alone are few: most sentences are done with them.
    if text.contains("tak") || text.contains("kvitterer") {
      let text = ownNames.generalised(text)
      if Phrases.contains(text, Phrases.thanking), Phrases.contains(text, Phrases.thankingFor) { return true }
    }
    return Phrases.starts(text, ["tak for", "mange tak for", "paa forhaand tak", "tak fordi"])
      && text.split(separator: " ").count <= 16
  }

  /// "Her kommer lidt input fra os", "Som lovet vender jeg tilbage med vores bemærkninger": hands over, says nothing.
  func isCoverNote(_ text: String, _ original: String) -> Bool {
    if speaksOfSending(text), sentences(in: original).count == 1 {
      return places.mentions(in: original).isEmpty && !NatureOfText.isPointer(original)
        && !NatureOfText.saysNothing(text)
    }
    guard text.count <= 170, !text.hasSuffix("?"), Phrases.starts(text, Phrases.coverOpenings),
      Phrases.contains(text, Phrases.contributions), !isArgument(text)
    else { return false }
    return places.mentions(in: original).isEmpty && !NatureOfText.isPointer(original)
      && !NatureOfText.saysNothing(text)
  }

  /// "Vi har følgende bemærkninger", "… har gennemgået udkastet og har tre bemærkninger": nothing said yet.
  func isAnnouncementSentence(_ text: String) -> Bool {
    if announcesSaying(text) { return true }
    guard text.count <= 200, !isArgument(text),
      text.contains("bemaerkning") || text.contains("kommentar")
        || EnglishPhrases.announced.contains(where: { text.contains($0) })
    else {
      return false
    }
    let counts = [
      "foelgende", "disse", "nedenstaaende", "to", "tre", "fire", "fem", "seks", "en raekke", "enkelte",
      "nogle", "faa", "following", "these", "two", "three", "four", "five", "some", "a few", "a number of",
    ]
    let nouns =
      ["bemaerkninger", "kommentarer", "konkrete bemaerkninger", "generelle bemaerkninger"]
      + EnglishPhrases.announced + ["general comments", "specific comments"]
    return counts.contains { count in
      nouns.contains {
        Phrases.contains(text, ["\(count) \($0)"])
      }
    }
      || Phrases.starts(
        text,
        [
          "her er vores bemaerkninger", "her er vores kommentarer", "bemaerkningerne foelger",
          "our comments are as follows", "our comments follow", "here are our comments",
        ])
  }

  func isReservation(_ text: String) -> Bool {
    guard text.count <= 260 else { return false }
    if text.contains("foreloebigt svar") || text.contains("foreloebigt hoeringssvar")
      || text.contains("foreloebige svar") || text.contains("foreloebige bemaerkninger")
    {
      return true
    }
    if EnglishPhrases.reservations.contains(where: { text.contains($0) }) { return true }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let isPolitical = words.contains { Phrases.politicalBodies.contains($0) }
    if text.contains("forbehold for") || text.contains("med forbehold") { return isPolitical }
    return isPolitical
      && (text.contains("ikke vaeret forelagt") || text.contains("ikke politisk behandlet")
        || text.contains("afgivet administrativt") || text.contains("ikke behandlet politisk")
        || text.contains("endnu ikke behandlet"))
  }

  func isAnnouncement(_ line: FeedbackLine, _ text: String) -> Bool {
    guard text.count <= 220, !line.isListItem, !NatureOfText.supportsOthers(line.text) else { return false }
    if isAnnouncementSentence(text), sentences(in: line.text).count == 1,
      !places.mentions(in: line.text).contains(where: { $0.isPrecise })
    {
      return true
    }
    let names = [
      "bemaerkninger", "bemaerkning", "kommentarer", "punkter", "input", "dette", "bidrag", "synspunkter",
      "svar", "comments", "remarks", "observations", "points", "response", "following",
    ]
    if text.hasSuffix(":") {
      guard Phrases.contains(text, names) else { return false }
      if Phrases.contains(
        text,
        ["foelgende", "disse", "har", "nedenfor", "fra", "forholdt", "following", "these", "has", "below"])
      {
        return !Phrases.contains(text, ["mangler", "savner", "oensker", "foreslaar", "vi mangler svar"])
          && !places.mentions(in: line.text).contains { $0.isPrecise }
      }
      return false
    }
    if Phrases.contains(
      text,
      ["hvor vi har dette at sige", "har foelgende bemaerkninger til", "foelger udkastets raekkefoelge"])
    {
      return true
    }
    return false
  }
}
