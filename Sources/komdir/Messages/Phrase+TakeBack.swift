import KomdirCore

extension Phrase {
  /// What a response that came back says, line by line, with the next step.
  static func takeBack(_ file: String, _ report: TakeBack) -> Phrase {
    Phrase(text(file, report, .danish), text(file, report, .english))
  }

  private static func text(_ file: String, _ report: TakeBack, _ language: Language) -> String {
    func say(_ danish: String, _ english: String) -> String { language == .danish ? danish : english }
    func quoted(_ text: String) -> String {
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
      let short = line.count > 160 ? String(line.prefix(157)) + " …" : line
      return say("»\(short)«", "\"\(short)\"")
    }
    var lines = [
      say(
        "\(file): \(report.paragraphs) afsnit, \(report.unchanged) uændret",
        "\(file): \(report.paragraphs) paragraphs, \(report.unchanged) unchanged")
    ]
    if !report.isAnchored {
      lines.append(
        say(
          "  mærkerne i filen er væk; afsnittene er fundet på deres ord",
          "  the file's marks are gone; its paragraphs were found by their words"))
    }
    for change in report.changed {
      lines.append(say("  \(change.position) ændret", "  \(change.position) changed"))
      lines.append("    - \(quoted(change.before))")
      lines.append("    + \(quoted(change.after))")
    }
    for id in report.moved { lines.append(say("  \(id) flyttet", "  \(id) moved")) }
    for new in report.new {
      let place =
        new.after.map { say("efter \($0)", "after \($0)") } ?? new.before.map {
          say("før \($0)", "before \($0)")
        }
        ?? say("uden sted", "without a place")
      lines.append(say("  nyt afsnit \(place): ", "  new paragraph \(place): ") + quoted(new.text))
    }
    for removed in report.removed {
      let remarks = removed.remarks.joined(separator: ", ")
      lines.append(
        say(
          "  \(removed.position) fjernet (\(removed.title)); bemærkninger: \(remarks.isEmpty ? "ingen" : remarks)",
          "  \(removed.position) removed (\(removed.title)); remarks: \(remarks.isEmpty ? "none" : remarks)"))
    }
    for conflict in report.conflicts {
      lines.append(
        say(
          "  \(conflict.position) er ændret både i filen og i arkivet og tages ikke ind",
          "  \(conflict.position) was changed both in the file and in the archive, and is not taken"))
      lines.append(say("    i filen: ", "    file: ") + quoted(conflict.file))
      lines.append(say("    i arkivet: ", "    archive: ") + quoted(conflict.archive))
    }
    for change in report.headings {
      lines.append(
        say("  \(change.position), overskrift: ", "  \(change.position), heading: ") + quoted(change.after))
    }
    for change in report.dissents {
      lines.append(
        say("  \(change.position), mindretal: ", "  \(change.position), dissent: ") + quoted(change.after))
    }
    for change in report.frame {
      let place = frameName(change.part)(language)
      lines.append(
        "  \(place): \(quoted(change.after))"
          + (change.isKept
            ? "" : say(" (tages ikke ind: komdir skriver det selv)", " (not taken: komdir writes it itself)"))
      )
    }
    for id in report.newerPositions {
      lines.append(
        say(
          "  \(id) er ændret i arkivet, siden filen blev skrevet; arkivets tekst bliver",
          "  \(id) was changed in the archive since the file was written; the archive's text stays"))
    }
    for markup in report.markup {
      let who = markup.author ?? say("ukendt", "unknown")
      let place = markup.position ?? say("uden for standpunkterne", "outside the positions")
      let kind = markupName(markup.kind)(language)
      lines.append("  \(place), \(kind), \(who): \(quoted(markup.text))")
    }
    for id in report.left { lines.append(say("  \(id) lades være", "  \(id) is left")) }
    lines.append(nextStep(report)(language))
    return lines.joined(separator: "\n")
  }

  private static func nextStep(_ report: TakeBack) -> Phrase {
    if report.isApplied {
      return Phrase(
        "taget ind; fortrydes med komdir undo\nnæste: komdir check",
        "taken in; komdir undo takes it back\nnext: komdir check")
    }
    if report.saysAnythingNew {
      return Phrase(
        "intet er skrevet; tag det ind med --yes, og lad et standpunkt være med --leave P-3",
        "nothing was written; take it in by --yes, and leave a position by --leave P-3")
    }
    return Phrase("filen siger det samme som arkivet", "the file says what the archive says")
  }

  /// What was merged into the draft, and which files were not.
  static func markupWritten(_ file: String, _ review: MergedReview) -> Phrase {
    func text(_ language: Language) -> String {
      let counts =
        language == .danish
        ? "\(file): \(review.comments) kommentarer, \(review.insertions) indsættelser, \(review.deletions) sletninger fra \(review.members.count) af medlemmerne, i \(review.file)"
        : "\(file): \(review.comments) comments, \(review.insertions) insertions, \(review.deletions) deletions from \(review.members.count) of the members, in \(review.file)"
      return
        ([counts]
        + review.skipped.map { "  \($0.submission) \($0.file): \($0.reason(language))" })
        .joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  private static func markupName(_ kind: TakeBack.Markup.Kind) -> Phrase {
    switch kind {
    case .comment: Phrase("kommentar", "comment")
    case .insertion: Phrase("indsat", "inserted")
    case .deletion: Phrase("slettet", "deleted")
    }
  }

  private static func frameName(_ part: String) -> Phrase {
    switch part {
    case "opening": Phrase("indledningen", "the opening")
    case "reservation": Phrase("forbeholdet", "the reservation")
    case "basis": Phrase("hvem svaret bygger på", "whom the response builds on")
    case "title": Phrase("svarets overskrift", "the response's title")
    default: Phrase("brevet omkring standpunkterne", "the letter round the positions")
    }
  }
}
