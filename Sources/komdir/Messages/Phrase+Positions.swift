import KomdirCore

extension Phrase {
  /// Beside a response: somebody changed the hearing after it was read.
  static func changedMeanwhile(_ file: String, _ changes: Int) -> Phrase {
    Phrase(
      "\(file): imens kom \(changes == 1 ? "en ændring" : "\(changes) ændringer") til i høringen, som ikke er med\nråd: skriv svaret igen med komdir respond",
      "\(file): meanwhile \(changes == 1 ? "a change" : "\(changes) changes") came to the hearing that it does not hold\nhint: write it again by komdir respond"
    )
  }

  static func position(_ collated: CollatedPosition) -> Phrase {
    let position = collated.position
    let remarks = collated.remarks.map(\.printedID).joined(separator: ", ")
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      let state =
        position.text.isEmpty ? (isDanish ? "uden tekst" : "no text") : (isDanish ? "har tekst" : "has text")
      var voices = Phrase.senders(collated.voices.count)(language)
      let against = collated.dissenting.count
      if against > 0 {
        voices +=
          isDanish ? ", heraf \(against) uenig\(against == 1 ? "" : "e")" : ", \(against) of them against"
      }
      let copies = Self.copies(in: collated).map { "\n    " + $0(language) }.joined()
      let supporters = collated.supporters.map { "\n    " + supporter($0)(language) }.joined()
      return
        "\(position.printedID)  \(position.heading(language))  (\(voices), \(state))\n    \(remarks)\(copies)\(supporters)"
    }
    return Phrase(text(.danish), text(.english))
  }

  /// Who says nothing here, and is counted for the answer that they support.
  private static func supporter(_ supporter: Supporter) -> Phrase {
    let id = supporter.remark.printedID
    let who = supporter.voice.municipality ?? supporter.voice.name ?? id
    return Phrase("\(who) støtter (\(id))", "\(who) supports it (\(id))")
  }

  /// A line for each copy: what it repeats, what it adds, and what that makes it.
  private static func copies(in collated: CollatedPosition) -> [Phrase] {
    let added = Dictionary(collated.additions.map { ($0.remark, collated.marked($0)) }) { first, _ in first }
    return collated.duplicates.flatMap { group in
      group.dropFirst().map { copy in
        guard let words = added[copy] else {
          return Phrase(
            "\(copy) siger det samme som \(group[0]): dublet af \(group[0])",
            "\(copy) says the same as \(group[0]): a duplicate of \(group[0])")
        }
        return Phrase(
          "\(copy) siger det samme som \(group[0]) og tilføjer: \(words)",
          "\(copy) says the same as \(group[0]) and adds: \(words)")
      }
    }
  }

  /// How the copies that add nothing become duplicates without being typed.
  static func copiesProposed(_ count: Int) -> Phrase {
    let remarks = Phrase.remarks(count)
    return Phrase(
      "\(remarks.danish) uden beslutning siger kun det samme som andre; sæt dem som dubletter: komdir collate --join-copies",
      "\(remarks.english) undecided only say the same as others; make them duplicates: komdir collate --join-copies"
    )
  }

  static func copiesJoined(_ ids: [String]) -> Phrase {
    let list = ids.joined(separator: ", ")
    return Phrase(
      "sat som dubletter: \(ids.isEmpty ? "ingen" : list)", "made duplicates: \(ids.isEmpty ? "none" : list)")
  }

  static func position(_ position: Position) -> Phrase {
    let heading = position.heading
    return Phrase(
      "\(position.printedID)  \(heading.danish)\n    \(position.text)",
      "\(position.printedID)  \(heading.english)\n    \(position.text)")
  }

  static func positionDeleted(_ id: String) -> Phrase { Phrase("slettet: \(id)", "deleted: \(id)") }

  static func decided(_ remark: String, _ decisions: [Decision]) -> Phrase {
    func text(_ language: Language) -> String {
      "\(remark)  "
        + decisions.map { decision in
          Phrase.name(decision.value)(language) + (decision.target.map { " \($0)" } ?? "")
            + (decision.reason.map { ": \($0)" } ?? "")
        }.joined(separator: "; ")
    }
    return Phrase(text(.danish), text(.english))
  }

  static func worksheetImport(_ report: WorksheetImport) -> Phrase {
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      var lines = [
        isDanish
          ? "\(Phrase.rows(report.matched).danish) kendt, \(report.unmatched) ukendt: \(report.updated) rettet, \(report.added) \(report.added == 1 ? "ny" : "nye"), "
            + "\(report.unchanged) uændret, \(report.conflicts) ændret to steder"
          : "\(Phrase.rows(report.matched).english) known, \(report.unmatched) unknown: \(report.updated) updated, \(report.added) added, "
            + "\(report.unchanged) unchanged, \(report.conflicts) changed twice"
      ]
      if !report.onOlderDraft.isEmpty {
        let ids = report.onOlderDraft.joined(separator: ", ")
        lines.append(
          isDanish
            ? "  arket er ældre end det nyeste udkast: \(ids) står som skrevet på det forrige; komdir check viser, hvad udkastet har ændret"
            : "  the sheet is older than the newest draft: \(ids) stand as written on the one before; komdir check shows what the draft changed"
        )
      }
      for problem in report.problems {
        let row = isDanish ? "række \(problem.row)" : "row \(problem.row)"
        let place = [problem.sheet, row, problem.id, problem.column].filter { !$0.isEmpty }.joined(
          separator: ", ")
        lines.append("  \(place): \(problem.message(language))")
      }
      return lines.joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  static func rewrittenCells(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "celle" : "celler") ser ud til at være lavet om af regnearket selv og er ikke taget ind\nråd: er det rettelser, så kør igen med --as-it-stands",
      "\(count) \(count == 1 ? "cell seems" : "cells seem") to have been rewritten by the spreadsheet itself and were not taken\nhint: if they are changes, run again with --as-it-stands"
    )
  }

  static func responseWritten(_ file: String, _ response: JointResponse) -> Phrase {
    let paragraphs = Phrase.paragraphs(response.document.blocks.count)
    guard let first = response.blocking.first,
      !response.blocking.contains(where: { $0.rule == .positionWithoutText })
    else {
      return written(file, paragraphs, isDraft: response.isDraft)
    }
    let count = things(response.blocking.count)
    return Phrase(
      "\(file): intern kladde, \(paragraphs.danish), for \(count.danish) mangler før afsendelse; den første: \(first.subjectInWords.danish): \(first.words.fact.danish)\nnæste: komdir check",
      "\(file): internal draft, \(paragraphs.english): \(count.english) to settle before it is sent; the first: \(first.subjectInWords.english): \(first.words.fact.english)\nnext: komdir check"
    )
  }

  private static func written(_ file: String, _ paragraphs: Phrase, isDraft: Bool) -> Phrase {
    isDraft
      ? Phrase(
        "\(file): intern kladde, \(paragraphs.danish)\nnæste: komdir worksheet export, skriv standpunkternes tekst",
        "\(file): internal draft, \(paragraphs.english)\nnext: komdir worksheet export, write the positions' texts"
      )
      : Phrase(
        "\(file): \(paragraphs.danish)\nnæste: komdir check",
        "\(file): \(paragraphs.english)\nnext: komdir check")
  }
}
