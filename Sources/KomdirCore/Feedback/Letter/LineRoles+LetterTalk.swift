/// Sentences in which a letter speaks of itself: that it comes, comes late or comes again, and what it is about to say.
extension LineRoles {
  /// "Kommunen skal bemærke følgende:", "… ønsker at meddele:": a verb of saying, and nothing said yet.
  func announcesSaying(_ text: String) -> Bool {
    guard text.count <= 200, !text.contains("?") else { return false }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let verb = words.lastIndex(where: { Self.saying.contains($0) }) else { return false }
    let tail = words[(verb + 1)...]
    guard tail.allSatisfy({ Self.behindSaying.contains($0) }),
      text.hasSuffix(":") || tail.contains("foelgende") || tail.contains("nedenstaaende")
    else { return false }
    return !words.contains { LineWords.arguing.contains($0) && !["skal", "oensker"].contains($0) }
  }

  /// "For en sikkerheds skyld fremsendes høringssvaret igen": sends the answer, and says nothing of the draft.
  func speaksOfSending(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard words.count <= 22, !text.contains("?"), !text.hasSuffix(":") else { return false }
    let sends = words.contains { word in
      ["fremsend", "gensend", "eftersend", "indsend"].contains { word.hasPrefix($0) }
    }
    let isAnswer = words.contains { word in
      ["hoeringssvar", "hoeringsbidrag", "bidrag"].contains { word.hasPrefix($0) }
    }
    return sends && isAnswer
      && !words.contains { word in
        LineWords.arguing.contains(word) || LineWords.judging.contains { word.hasPrefix($0) }
      }
  }

  /// "Undskyld ulejligheden.", "Beklager, at vi er en dag for sent på den.": no more than that.
  func isApologyAlone(_ text: String) -> Bool {
    guard Phrases.starts(text, ["beklager", "undskyld", "vi beklager", "jeg beklager"]), !text.contains("?")
    else {
      return false
    }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let ofTime = ["sent", "forsink", "svar", "ulejlig", "ventetid", "roderi"]
    return words.count <= 12 && words.contains { word in ofTime.contains { word.contains($0) } }
      && !words.contains { LineWords.arguing.contains($0) }
  }

  private static let saying: Set<String> = [
    "bemaerke", "meddele", "anfoere", "udtale", "oplyse", "fremfoere", "tilkendegive", "bemaerker",
    "anfoerer",
    "remark", "observe", "comment",
  ]
  private static let behindSaying: Set<String> = [
    "foelgende", "nedenstaaende", "dette", "hertil", "det", "til", "udkastet", "forslaget", "lovforslaget",
    "hermed",
    "nedenfor", "her", "herom", "i", "den", "anledning", "following", "the", "on",
  ]
}
