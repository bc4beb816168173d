import KomdirCore

extension Phrase {
  static func historyEntry(_ entry: HistoryEntry) -> Phrase {
    let gone = Phrase("(slettet)", "(erased)")
    func side(_ value: String?, _ language: Language) -> String {
      value == nil && entry.isErased ? gone(language) : logValue(value)(language)
    }
    func line(_ language: Language) -> String {
      let at = moment(entry.at)?(language) ?? entry.at
      let head = "\(entry.entry)  \(at)  \(entry.who)  \(deed(entry.what)(language))"
      guard entry.field != nil || entry.before != nil || entry.after != nil else { return head }
      let field = entry.field.map { "  " + logField($0)(language) } ?? ""
      return head + field + "  \(side(entry.before, language)) → \(side(entry.after, language))"
    }
    return Phrase(line(.danish), line(.english))
  }

  /// "R-17  provision  par:1 → par:2": what a command would change.
  static func planned(_ change: PlannedChange) -> Phrase {
    let head = ([change.subject] + (change.field.map { [$0] } ?? [])).joined(separator: "  ")
    guard change.before != nil || change.after != nil else { return Phrase(head, head) }
    let text = "\(head)  \(change.before ?? "–") → \(change.after ?? "–")"
    return Phrase(text, text)
  }

  static let nothingWouldChange = Phrase("intet ville blive ændret", "nothing would change")

  static func undone(_ undone: Undone) -> Phrase {
    let deed = deed(undone.what)
    let files = undone.files > 0
    let at = moment(undone.at) ?? Phrase(undone.at, undone.at)
    return Phrase(
      "taget tilbage: post \(undone.entry), \(deed.danish) \(undone.subject) (\(undone.who), \(at.danish))"
        + (files ? "\n\(count(undone.files, "fil", "filer")) er ude af arkivet igen" : ""),
      "taken back: entry \(undone.entry), \(deed.english) \(undone.subject) (\(undone.who), \(at.english))"
        + (files ? "\n\(count(undone.files, "file", "files")) left the archive again" : ""))
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  static func seal(_ seal: ArchiveSeal) -> Phrase {
    Phrase(
      "segl: \(seal.code)\ndækker alt i arkivet til og med post \(seal.entry), \(seal.at)\nråd: skriv det på svaret; komdir log --sealed \(seal.code) siger senere, om det holder",
      "seal: \(seal.code)\ncovers everything in the archive up to entry \(seal.entry), \(seal.at)\nhint: write it on the response; komdir log --sealed \(seal.code) tells later whether it holds"
    )
  }

  static func sealHolds(_ seal: ArchiveSeal) -> Phrase {
    Phrase(
      "seglet holder: alt til og med post \(seal.entry), \(seal.at), er som dengang",
      "the seal holds: everything up to entry \(seal.entry), \(seal.at), is as it was")
  }

  static func sealIsUnknown(_ code: String) -> Phrase {
    Phrase(
      "\(code): seglet hører ikke til dette arkiv, eller noget før det er ændret\nråd: se efter, om det er skrevet rigtigt af; sammenhold ellers med den seneste sikkerhedskopi",
      "\(code): the seal is not of this archive, or something before it was changed\nhint: look whether it was copied right; else compare with the latest backup"
    )
  }

  /// What does not fit, the first five named.
  static func archiveIsBroken(_ findings: [ArchiveFinding]) -> Phrase {
    let shown = findings.prefix(5).map(finding)
    let more = findings.count - shown.count
    return Phrase(
      "arkivet er ændret uden om komdir: " + shown.map(\.danish).joined(separator: "; ")
        + (more > 0 ? "; og \(more) til" : "") + "\nråd: sammenhold med den seneste sikkerhedskopi",
      "the archive was changed behind komdir's back: " + shown.map(\.english).joined(separator: "; ")
        + (more > 0 ? "; and \(more) more" : "") + "\nhint: compare with the latest backup")
  }

  private static func finding(_ finding: ArchiveFinding) -> Phrase {
    switch finding {
    case .journalBroken(let entry):
      Phrase("journalen fra post \(entry)", "the journal from entry \(entry)")
    case .historyBroken(let entry):
      Phrase("historien ved post \(entry)", "the history at entry \(entry)")
    case .remarkChanged(let subject), .recordChanged(let subject):
      Phrase("\(subject) er ændret", "\(subject) was changed")
    case .recordGone(let subject): Phrase("\(subject) er fjernet", "\(subject) is gone")
    case .recordAdded(let subject): Phrase("\(subject) er lagt ind", "\(subject) was put in")
    case .wordsChanged(let owner):
      Phrase("ord i historien om \(owner) er ændret", "words in the history of \(owner) were changed")
    case .originalGone(let file): Phrase("\(file): originalen er væk", "\(file): the original is gone")
    case .originalChanged(let file):
      Phrase("\(file): originalen er ændret", "\(file): the original was changed")
    }
  }
}
