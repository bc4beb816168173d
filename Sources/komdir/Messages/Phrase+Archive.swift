import KomdirCore

extension Phrase {
  static func archiveMade(_ path: String, _ association: String) -> Phrase {
    Phrase(
      "arkivet \(path) er oprettet for \(association)\nnæste: komdir member import medlemmer.csv",
      "the archive \(path) was made for \(association)\nnext: komdir member import members.csv")
  }

  static func archiveKnown(_ path: String, _ association: String) -> Phrase {
    Phrase("arkivet \(path) findes (\(association))", "the archive \(path) is there (\(association))")
  }

  static func memberImport(_ report: MemberImport) -> Phrase {
    func account(_ language: Language) -> String {
      let lines = (report.refused + report.unsureConsent).map { entry in
        language == .danish
          ? "  række \(entry.row): \(entry.reason.danish)" : "  row \(entry.row): \(entry.reason.english)"
      }
      let unknown = report.unknownColumns.joined(separator: ", ")
      let note =
        unknown.isEmpty
        ? [] : [language == .danish ? "  ukendte kolonner: \(unknown)" : "  unknown columns: \(unknown)"]
      return (lines + note).map { "\n" + $0 }.joined()
    }
    let rows = Phrase.rows(report.rows)
    return Phrase(
      "\(rows.danish): \(report.added) \(report.added == 1 ? "ny" : "nye"), \(report.updated) rettet, \(report.unchanged) uændret, "
        + "\(report.refused.count) afvist\(account(.danish))",
      "\(rows.english): \(report.added) added, \(report.updated) updated, \(report.unchanged) unchanged, "
        + "\(report.refused.count) refused\(account(.english))")
  }

  static func member(_ member: StoredMember) -> Phrase {
    let parts: [String?] = [
      member.printedID, member.name, member.title, member.municipality,
      member.mailAddresses.isEmpty ? nil : member.mailAddresses.joined(separator: ", "),
    ]
    let text = parts.compactMap { $0 }.joined(separator: "  ")
    return Phrase(
      text + (member.consentsToBeNamed ? "  (må nævnes)" : ""),
      text + (member.consentsToBeNamed ? "  (may be named)" : ""))
  }

  static func hearingDeleted(_ id: String) -> Phrase {
    Phrase("høringen \(id) er slettet", "the hearing \(id) was deleted")
  }

  /// How many have not answered.
  static func missing(_ count: Int) -> Phrase {
    let members = Phrase.members(count)
    return Phrase("\(members.danish) har ikke svaret", "\(members.english) not answered")
  }

  static func hearingImport(_ report: HearingImport) -> Phrase {
    func papers(_ language: Language) -> String {
      var lines = report.documents.map { paper in
        let version =
          language == .danish ? "udgave \(paper.document.version)" : "version \(paper.document.version)"
        let count =
          paper.document.role == .draft
          ? ", " + Phrase.provisions(paper.provisions)(language) : ""
        let unchanged = paper.isUnchanged ? (language == .danish ? ", uændret" : ", unchanged") : ""
        return
          "  \(name(paper.document.role)(language)): \(paper.document.file) (\(version)\(count)\(unchanged))"
      }
      for refused in report.refused {
        lines.append(
          "  \(language == .danish ? "afvist" : "refused"): \(refused.file): \(refused.reason(language))")
      }
      for warning in report.warnings {
        lines.append("  \(language == .danish ? "obs" : "note"): \(warning(language))")
      }
      if report.carried != CarriedRemarks() { lines.append(carried(report.carried)(language)) }
      return "\n" + lines.joined(separator: "\n")
    }
    let shown = hearing(report.hearing)
    return Phrase(shown.danish + papers(.danish), shown.english + papers(.english))
  }

  /// What became of remarks on an earlier version of a draft.
  static func carried(_ carried: CarriedRemarks) -> Phrase {
    Phrase(
      "  bemærkninger flyttet med: \(carried.exact) samme sted, \(carried.moved) nyt nummer, "
        + "\(carried.parent) nærmeste ovenfor, uden sted: \(list(carried.none, "ingen"))",
      "  remarks carried: \(carried.exact) same place, \(carried.moved) moved, \(carried.parent) to the "
        + "nearest above, without a place: \(list(carried.none, "none"))")
  }

  static func paper(_ document: HearingDocument) -> Phrase {
    let role = name(document.role)
    return Phrase(
      "\(document.printedID)  \(role.danish): \(document.file) (udgave \(document.version))",
      "\(document.printedID)  \(role.english): \(document.file) (version \(document.version))")
  }

  static func indented(_ phrase: Phrase) -> Phrase { Phrase("  " + phrase.danish, "  " + phrase.english) }

  private static func list(_ ids: [String], _ empty: String) -> String {
    ids.isEmpty ? empty : ids.joined(separator: ", ")
  }

  static func name(_ role: DocumentRole) -> Phrase {
    switch role {
    case .hearingLetter: Phrase("høringsbrev", "hearing letter")
    case .consulteeList: Phrase("høringsliste", "list of consultees")
    case .draft: Phrase("udkast", "draft")
    case .annex: Phrase("bilag", "annex")
    case .other: Phrase("andet", "other")
    }
  }

  /// A hearing's fields, each with the words it was found in.
  static func hearing(_ hearing: Hearing) -> Phrase {
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      let rows: [(String, String?, String)] = [
        (isDanish ? "myndighed" : "authority", hearing.authority, "authority"),
        (isDanish ? "kontor" : "department", hearing.department, "department"),
        (isDanish ? "sagsnr." : "case no.", hearing.caseNumber, "caseNumber"),
        (isDanish ? "frist" : "deadline", hearing.deadline, "deadline"),
        (isDanish ? "intern frist" : "internal deadline", hearing.internalDeadline, "internalDeadline"),
        (
          isDanish ? "svar til" : "reply to",
          hearing.replyTo.isEmpty ? nil : hearing.replyTo.joined(separator: ", "), "replyTo"
        ),
        (isDanish ? "kopi til" : "copy to", hearing.cc.joined(separator: ", "), "cc"),
        (
          isDanish ? "kontakt" : "contact",
          [hearing.contactName, hearing.contactPhone, hearing.contactEmail].compactMap { $0 }.joined(
            separator: ", "),
          "contact"
        ),
      ]
      var lines = ["\(hearing.id)  \(hearing.title ?? (isDanish ? "(uden titel)" : "(no title)"))"]
      for (name, value, field) in rows {
        guard let value, !value.isEmpty else { continue }
        let quote = hearing.found[field].map {
          "   »\($0.quote.split(whereSeparator: \.isNewline).joined(separator: " "))«"
        }
        lines.append("  \(name): \(value)\(hearing.setByHand.contains(field) ? "" : quote ?? "")")
      }
      if let problem = hearing.deadlineProblem {
        lines.append("  " + deadlineProblem(problem, hearing.deadlineAlternatives)(language))
      }
      return lines.joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  static func deadlineProblem(_ problem: String, _ alternatives: [String]) -> Phrase {
    let dates = alternatives.isEmpty ? "" : " (\(alternatives.joined(separator: ", ")))"
    return Phrase(
      "fristen er ikke klar: \(deadlineProblem(problem).danish)\(dates)\n  råd: sæt den med komdir hearing set --deadline 2026-03-15T12:00",
      "the deadline is not clear: \(deadlineProblem(problem).english)\(dates)\n  hint: set it by komdir hearing set --deadline 2026-03-15T12:00"
    )
  }

  static let noHearings = Phrase(
    "ingen høringer endnu\nnæste: komdir hearing import hoeringsbrev.pdf lovudkast.docx",
    "no hearings yet\nnext: komdir hearing import letter.pdf draft.docx")

  static func status(_ status: HearingStatus) -> Phrase {
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      let hearing = status.hearing
      let deadline = hearing.deadline.map { (isDanish ? "frist " : "deadline ") + $0 }
      let days = hearing.isOpen ? status.daysLeft.map { daysLeft($0)(language) } : nil
      let stage = ([name(status.stage)(language)] + [deadline, days].compactMap { $0 }).joined(
        separator: "; ")
      let remarks = Phrase.remarks(status.remarks)(language)
      let members = Phrase.members(status.members)(language)
      var lines = [
        "\(hearing.id)  \(hearing.title ?? "")", "  " + stage,
        isDanish
          ? "  \(status.answered) af \(members) har svaret; \(remarks), \(status.undecided) uden beslutning"
          : "  \(status.answered) of \(members) answered; \(remarks), \(status.undecided) undecided",
      ]
      if hearing.isOpen { lines.append("  " + toSettle(status.problems)(language)) }
      if !status.missing.isEmpty, hearing.isOpen { lines.append("  " + missing(status.missing)(language)) }
      return lines.joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  /// "5 ting mangler før afsendelse; 2 ting skal ses efter", with the command that lists them.
  private static func toSettle(_ counts: ProblemCounts) -> Phrase {
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      let count = things(counts.blocks)(language)
      let blocks =
        counts.blocks == 0
        ? (isDanish ? "intet mangler før afsendelse" : "nothing to settle before it is sent")
        : (isDanish ? "\(count) mangler før afsendelse" : "\(count) to settle before it is sent")
      return blocks + rest(counts, language) + (counts.all > 0 ? ": komdir check" : "")
    }
    return Phrase(text(.danish), text(.english))
  }

  /// Who has not answered: all of a short list; of a long one the first, how many more, and where they all stand.
  private static func missing(_ members: [StoredMember]) -> Phrase {
    var seen = Set<String>()
    let names = members.map { $0.municipality ?? $0.name }.filter { seen.insert($0).inserted }
    let shown = names.prefix(mostMissing).joined(separator: ", ")
    let more = names.count - mostMissing
    return Phrase(
      "mangler: \(shown)" + (more > 0 ? " og \(more) til (alle: komdir member list --missing)" : ""),
      "missing: \(shown)" + (more > 0 ? " and \(more) more (all: komdir member list --missing)" : ""))
  }

  private static let mostMissing = 12

  static func daysLeft(_ days: Int) -> Phrase {
    let count = Phrase.days(abs(days))
    return switch days {
    case 0: Phrase("fristen er i dag", "the deadline is today")
    case ..<0: Phrase(count.danish + " over fristen", count.english + " past the deadline")
    default: Phrase(count.danish + " til fristen", count.english + " left")
    }
  }

  static func name(_ stage: HearingStatus.Stage) -> Phrase {
    switch stage {
    case .collecting: Phrase("samler ind", "collecting")
    case .collating: Phrase("skal samles (komdir collate)", "to be collated (komdir collate)")
    case .deciding:
      Phrase("skal besluttes (komdir worksheet export)", "to be decided (komdir worksheet export)")
    case .responding: Phrase("skal besvares (komdir respond)", "to be answered (komdir respond)")
    case .ready: Phrase("svaret er skrevet (komdir check)", "the response is written (komdir check)")
    case .sent: Phrase("sendt", "sent")
    case .closed: Phrase("lukket uden svar", "closed without an answer")
    }
  }

  static func sent(_ hearing: Hearing) -> Phrase {
    let copies = hearing.cc.isEmpty ? nil : hearing.cc.joined(separator: ", ")
    return Phrase(
      "\(hearing.id): svaret er gemt som sendt, og høringen er lukket\nråd: send det til \(hearing.replyTo.joined(separator: ", "))\(copies.map { ", med kopi til \($0)" } ?? "")",
      "\(hearing.id): the response is kept as sent, and the hearing is closed\nhint: send it to \(hearing.replyTo.joined(separator: ", "))\(copies.map { ", with a copy to \($0)" } ?? "")"
    )
  }

  static func logEntry(_ entry: LogEntry) -> Phrase {
    let subject = [entry.subject, entry.file].compactMap { $0 }.joined(separator: " ")
    let (before, after) = (logValue(entry.before), logValue(entry.after))
    func line(_ language: Language) -> String {
      let at = moment(entry.at)?(language) ?? entry.at
      let field = fieldOfDeed(entry.what).map { logField($0)(language) + "  " } ?? ""
      return "\(entry.entry)  \(at)  \(entry.who)  \(deed(entry.what)(language))  \(subject)  \(field)"
        + "\(before(language)) → \(after(language))"
    }
    return Phrase(line(.danish), line(.english))
  }
}
