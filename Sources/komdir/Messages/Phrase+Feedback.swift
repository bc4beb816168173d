import KomdirCore

extension Phrase {
  static func outsideRegister(_ municipality: String) -> Phrase {
    Phrase(
      "\(municipality) er ikke i registret og tælles som en anden end medlemmerne; er den medlem: komdir member import",
      "\(municipality) is not in the register and is counted as another than the members; if it is a member: komdir member import"
    )
  }

  static func collectReport(_ report: CollectReport, unplaced: [String]) -> Phrase {
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      var lines = [
        isDanish
          ? "\(Phrase.files(report.received).danish): \(report.read) læst, \(report.unchanged) uændret, \(report.refused.count) afvist"
          : "\(Phrase.files(report.received).english): \(report.read) read, \(report.unchanged) unchanged, \(report.refused.count) refused",
        isDanish
          ? "\(Phrase.remarks(report.remarks).danish); \(Phrase.pieces(report.setAside.count).danish) lagt til side med begrundelse"
          : "\(Phrase.remarks(report.remarks).english); \(Phrase.pieces(report.setAside.count).english) set aside with the reason",
      ]
      if report.marks.found > 0 {
        let marks = report.marks
        lines.append(
          isDanish
            ? "  heraf \(marks.found) kommentarer og rettelser i filerne: \(marks.kept) i bemærkninger, \(marks.setAside) lagt til side, \(marks.blank) uden ord"
            : "  among them \(marks.found) comments and changes in the files: \(marks.kept) in remarks, \(marks.setAside) set aside, \(marks.blank) without words"
        )
      }
      if report.mailPictures > 0 {
        lines.append(
          isDanish
            ? "  \(report.mailPictures) billeder hører til mailenes udseende (logoer, underskrifter) og tælles ikke som filer"
            : "  \(report.mailPictures) pictures belong to the mails' look (logos, signatures) and are not counted as files"
        )
      }
      for refused in report.refused {
        lines.append("  \(isDanish ? "afvist" : "refused"): \(refused.file): \(refused.reason(language))")
      }
      for twin in report.elsewhere {
        lines.append(
          isDanish
            ? "  obs: \(twin.file) er også i en anden høring (\(twin.of)); se komdir check"
            : "  note: \(twin.file) is in another hearing too (\(twin.of)); see komdir check")
      }
      for copy in report.copies {
        lines.append(
          isDanish
            ? "  uændret: \(copy.file) er den samme fil som \(copy.of)"
            : "  unchanged: \(copy.file) is the same file as \(copy.of)")
      }
      for summary in report.submissions {
        for question in summary.submission.questions {
          lines.append(
            "  \(summary.submission.printedID) \(summary.submission.file): \(asked(question)(language))")
        }
        if summary.submission.state == .late, summary.submission.acceptedBy == nil {
          lines.append(
            "  \(summary.submission.printedID) \(summary.submission.file): "
              + (isDanish
                ? "kom for sent (\(Phrase.moment(summary.submission.sentAt ?? "").danish))"
                : "late (\(Phrase.moment(summary.submission.sentAt ?? "").english))"))
        }
      }
      if !unplaced.isEmpty {
        lines.append(
          (isDanish ? "  uden sted i udkastet: " : "  without a place in the draft: ")
            + unplaced.joined(separator: ", "))
      }
      lines.append(
        isDanish ? "næste: komdir check, så komdir collate" : "next: komdir check, then komdir collate")
      return lines.joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  /// What a person is asked about a file.
  static func asked(_ question: String) -> Phrase {
    let parts = question.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let about = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "replaces": return Phrase("afløser den måske \(about)?", "does it replace \(about)?")
    case "otherHearing":
      return Phrase("gælder måske en anden høring: »\(about)«", "may be for another hearing: \"\(about)\"")
    case "unknownSender": return Phrase("hvem sendte den?", "who sent it?")
    case "automaticReply":
      return Phrase(
        "et automatisk svar, intet høringssvar: »\(about)«", "an automatic reply, no answer: \"\(about)\"")
    case "replacesEarlier":
      return Phrase(
        "siger, at den afløser et tidligere svar: »\(about)«",
        "says that it replaces an earlier answer: \"\(about)\"")
    case "datedLate":
      let day: Phrase = .moment(about)
      return Phrase(
        "er dateret \(day.danish), efter den interne frist; hvornår kom den?",
        "is dated \(day.english), after the internal deadline; when did it come?")
    case "notToBeNamed":
      return Phrase("vil måske ikke nævnes: »\(about)«", "may not want to be named: \"\(about)\"")
    case "mayNotBeNamed": return Phrase("nævnes ikke: »\(about)«", "is not named: \"\(about)\"")
    case "moreTime": return Phrase("beder om mere tid: »\(about)«", "asks for more time: \"\(about)\"")
    case "uncertainSender": return Phrase("er det fra \(about)?", "is it from \(about)?")
    default: return Phrase(question, question)
    }
  }

  static func submission(_ summary: SubmissionSummary) -> Phrase {
    let submission = summary.submission
    let who = [submission.memberName, submission.municipality].compactMap { $0 }.joined(separator: ", ")
    func text(_ language: Language) -> String {
      let dropped = summary.dropped
      let count =
        Phrase.remarks(summary.remarks)(language)
        + (dropped == 0 ? "" : language == .danish ? " (\(dropped) taget ud)" : " (\(dropped) dropped)")
      let reason = submission.reason.map { ": \($0)" } ?? ""
      let reservations = summary.reservations.map {
        "\n    " + (language == .danish ? "forbehold: " : "reservation: ") + shortened($0)
      }.joined()
      return
        "\(submission.printedID)  \(submission.file)  \(who.isEmpty ? "?" : who) (\(why(submission.why)(language)))  "
        + "\(name(submission.state)(language))\(reason)  \(count)\(reservations)"
    }
    return Phrase(text(.danish), text(.english))
  }

  /// A file with its remarks and the pieces set aside.
  ///
  /// - Parameter whole: whether every text is shown to its end.
  static func contents(_ contents: SubmissionContents, whole: Bool = false) -> Phrase {
    func text(_ language: Language) -> String {
      var lines = [submission(contents.summary)(language)]
      lines += contents.remarks.map { "  " + remark($0, whole: whole)(language) }
      for piece in contents.setAside {
        let kept =
          piece.keptAs.map { (language == .danish ? " (beholdt som " : " (kept as ") + $0 + ")" } ?? ""
        lines.append("  \(piece.id)  \(name(piece.reason)(language))\(kept)\n    \(shown(piece.text, whole))")
      }
      return lines.joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  static func name(_ reason: SetAside.Reason) -> Phrase {
    switch reason {
    case .address: Phrase("adresse", "address")
    case .greeting: Phrase("hilsen", "greeting")
    case .thanks: Phrase("tak", "thanks")
    case .heading: Phrase("overskrift", "heading")
    case .signature: Phrase("underskrift", "signature")
    case .quote: Phrase("citeret mail", "quoted mail")
    case .disclaimer: Phrase("mailens standardtekst", "disclaimer")
    case .reservation: Phrase("forbehold", "reservation")
    case .inOriginal: Phrase("stod i ministeriets egen fil", "stood in the ministry's own file")
    case .empty: Phrase("tom", "empty")
    case .retracted: Phrase("strøget igen af afsenderen", "struck out again by the sender")
    case .request: Phrase("ønske om mere tid", "wish for more time")
    case .aboutItself: Phrase("om svaret selv", "about the answer itself")
    case .retelling: Phrase("gengivelse af sagen", "account of the case")
    case .beside: Phrase("felt ved siden af bemærkningen", "field beside the remark")
    }
  }

  /// How the sender was found: a `SenderGuess.Why`.
  static func why(_ why: String) -> Phrase {
    switch SenderGuess.Why(rawValue: why) {
    case .given: Phrase("angivet", "given")
    case .mailHeader: Phrase("mailens afsender", "mail header")
    case .mailDomain: Phrase("mailadressens domæne", "mail domain")
    case .signature: Phrase("underskrift", "signature")
    case .letterhead: Phrase("brevhoved", "letterhead")
    case .documentProperties: Phrase("filens egenskaber", "document properties")
    case .commentAuthor: Phrase("kommentarens forfatter", "comment author")
    case .fileName: Phrase("filens navn", "file name")
    case .folderName: Phrase("mappens navn", "folder name")
    case .column: Phrase("kolonne", "column")
    case .parentFile: Phrase("filen, den lå i", "the file it lay in")
    case .some(.none), nil: Phrase("ukendt", "unknown")
    }
  }

  static func name(_ state: Submission.State) -> Phrase {
    switch state {
    case .received: Phrase("modtaget", "received")
    case .late: Phrase("for sent", "late")
    case .replaced: Phrase("afløst", "replaced")
    case .withdrawn: Phrase("trukket tilbage", "withdrawn")
    case .refused: Phrase("afvist", "refused")
    }
  }

  static func remark(_ entry: RemarkReport, whole: Bool = false) -> Phrase {
    let who = [entry.voice.municipality ?? entry.voice.name ?? "?", author(of: entry)].compactMap { $0 }
      .joined(separator: " – ")
    func text(_ language: Language) -> String {
      let decisions = entry.decisions.map { Phrase.name($0.value)(language) }.joined(separator: ", ")
      return "\(entry.remark.printedID)  \(place(of: entry.remark)(language))  \(who)"
        + (decisions.isEmpty ? "" : "  [\(decisions)]") + marks(of: entry.remark)(language)
        + "\n    \(words(of: entry.remark, whole)(language))"
    }
    return Phrase(text(.danish), text(.english))
  }

  static func remark(_ remark: StoredRemark, whole: Bool = false) -> Phrase {
    func text(_ language: Language) -> String {
      "\(remark.printedID)  \(place(of: remark)(language))\(marks(of: remark)(language))\n    \(words(of: remark, whole)(language))"
    }
    return Phrase(text(.danish), text(.english))
  }

  /// Who wrote a comment or change, where that is not the name that the remark goes by.
  private static func author(of entry: RemarkReport) -> String? {
    guard let author = entry.remark.author, author != entry.voice.name,
      author != entry.voice.municipality
    else { return nil }
    return author
  }

  /// What a person has to know of a remark before they read it.
  private static func marks(of remark: StoredRemark) -> Phrase {
    var marks: [Phrase] = []
    if remark.isHidden { marks.append(Phrase("skjult i filen", "hidden in the file")) }
    if remark.droppedBy != nil {
      let reason = remark.dropReason ?? ""
      marks.append(Phrase("taget ud: \(reason)", "dropped: \(reason)"))
    }
    if !remark.supports.isEmpty {
      let owners = remark.supports.map(\.owner).joined(separator: ", ")
      marks.append(Phrase("støtter svaret fra \(owners)", "supports the answer from \(owners)"))
    }
    return Phrase(
      marks.map { "  [\($0.danish)]" }.joined(), marks.map { "  [\($0.english)]" }.joined())
  }

  private static func words(of remark: StoredRemark, _ whole: Bool) -> Phrase {
    let words = inContext(remark) ?? Phrase(remark.text, remark.text)
    guard let wording = remark.proposedWording, wording != remark.text, !wording.isEmpty else {
      return Phrase(shown(words.danish, whole), shown(words.english, whole))
    }
    return Phrase(
      "\(shown(words.danish, whole)) – foreslår: »\(shown(wording, whole))«",
      "\(shown(words.english, whole)) – proposes: “\(shown(wording, whole))”")
  }

  private static func place(of remark: StoredRemark) -> Phrase {
    if let provision = remark.provision {
      let name = place(provision)
      if remark.isBySubject {
        return Phrase("\(name.danish) (efter emnet)", "\(name.english) (by its subject)")
      }
      return name
    }
    if let likely = remark.likely.map(place) {
      return Phrase(
        "generelt (handler måske om \(likely.danish))", "general (perhaps about \(likely.english))")
    }
    if remark.match == .general { return Phrase("generelt", "general") }
    if let former = remark.origin?.provision.map(place) {
      return Phrase(
        "uden sted (\(former.danish) i et tidligere udkast)",
        "no place (\(former.english) of an earlier draft)")
    }
    guard let written = remark.asWritten, !written.isEmpty else { return Phrase("uden sted", "no place") }
    return Phrase("uden sted (\(written))", "no place (\(written))")
  }

  /// A text on one line; to its end, with its own lines, where that was asked for.
  private static func shown(_ text: String, _ whole: Bool) -> String {
    whole
      ? text.split(whereSeparator: \.isNewline).joined(separator: "\n    ") : shortened(text)
  }

  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 160 ? String(line.prefix(159)) + "…" : line
  }
}
