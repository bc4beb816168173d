import KomdirCore

extension Phrase {
  static func forgotten(_ forgotten: Forgotten) -> Phrase {
    let records = forgotten.records.joined(separator: ", ")
    let kept = forgotten.keptBytes.joined(separator: ", ")
    let remarks = Phrase.remarks(forgotten.remarks)
    let held = forgotten.stillHeld.map(stillHeld)
    return Phrase(
      "slettet: \(records)" + (forgotten.remarks > 0 ? " med ordene i \(remarks.danish)" : "")
        + (kept.isEmpty ? "" : "\nfilens byte er beholdt, da andre har sendt den samme: \(kept)")
        + held.map { "\nstår endnu: \($0.danish)" }.joined()
        + "\nråd: sikkerhedskopier og udskrevne filer skal slettes for sig",
      "erased: \(records)" + (forgotten.remarks > 0 ? " with the words of \(remarks.english)" : "")
        + (kept.isEmpty ? "" : "\nthe bytes are kept, since others sent the same: \(kept)")
        + held.map { "\nstill held: \($0.english)" }.joined()
        + "\nhint: backups and files written out have to be erased separately")
  }

  /// A place that holds some of it, with what to do about it.
  private static func stillHeld(_ held: Forgotten.StillHeld) -> Phrase {
    switch held {
    case .outerFile(let file):
      Phrase(
        "\(file), som filen kom i; den skal slettes for sig",
        "\(file), which the file came in; erase it as well")
    case .sameBytes(let record):
      Phrase("\(record), som er den samme fil", "\(record), which is the same file")
    case .file(let file):
      Phrase(
        "\(file), som personen har sendt; den skal slettes for sig",
        "\(file), which the person sent; erase it as well")
    case .remark(let id):
      Phrase("\(id), hvor personen er nævnt", "\(id), where the person is named")
    case .positionText(let id):
      Phrase(
        "teksten i \(id); ret den med komdir position set \(id) --text …",
        "the text of \(id); correct it by komdir position set \(id) --text …")
    case .reason(let id):
      Phrase("begrundelsen for beslutningen om \(id)", "the reason of the decision on \(id)")
    case .sentFile(let hearing):
      Phrase("svaret, som blev sendt i \(hearing)", "the response that was sent in \(hearing)")
    case .oldJournal(let entries):
      Phrase(
        "journalens post \(list(entries)), skrevet af en ældre komdir: et aftryk, som et gæt kan prøves på",
        "the journal's entries \(list(entries)), written by an older komdir: hashes that a guess can be tried on"
      )
    }
  }

  private static func list(_ entries: [Int64]) -> String { entries.map(String.init).joined(separator: ", ") }

  static func allowedAgain(_ id: String) -> Phrase {
    Phrase(
      "\(id) må komme ind igen\nnæste: komdir collect eller komdir member import",
      "\(id) may come in again\nnext: komdir collect or komdir member import")
  }
}
