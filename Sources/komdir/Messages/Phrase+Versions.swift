import DanishLaw
import KomdirCore

extension Phrase {
  static func name(_ status: ProvisionChange.Status) -> Phrase {
    switch status {
    case .same: Phrase("uændret", "same")
    case .changed: Phrase("ændret", "changed")
    case .moved: Phrase("flyttet", "moved")
    case .movedAndChanged: Phrase("flyttet og ændret", "moved and changed")
    case .split: Phrase("delt", "split")
    case .merged: Phrase("lagt sammen", "merged")
    case .new: Phrase("ny", "new")
    case .gone: Phrase("udgået", "gone")
    }
  }

  static func compared(_ counts: [(ProvisionChange.Status, Int)]) -> Phrase {
    func list(_ language: Language) -> String {
      counts.map { "\($0.1) \(name($0.0)(language))" }.joined(separator: ", ")
    }
    return Phrase(list(.danish), list(.english))
  }

  /// Paragraphs outside the provisions that only one version holds.
  static func outside(_ outside: OutsideProvisions) -> Phrase {
    let lines = (outside.deleted.map { "\n  [-\($0)-]" } + outside.inserted.map { "\n  {+\($0)+}" }).joined()
    return Phrase(
      "uden for bestemmelserne (titel, overskrifter, bilag, fodnoter):\(lines)",
      "outside the provisions (title, headings, annexes, footnotes):\(lines)")
  }

  static func notCompared(_ outside: OutsideProvisions) -> Phrase {
    let before = paragraphs(outside.deleted.count)
    let after = paragraphs(outside.inserted.count)
    return Phrase(
      "uden for bestemmelserne (titel, overskrifter, bilag, fodnoter) er også noget ændret: \(before.danish) før, \(after.danish) nu; se dem uden --json og --output",
      "something changed outside the provisions too (title, headings, annexes, footnotes): \(before.english) before, \(after.english) now; see them without --json and --output"
    )
  }

  static let oldVersion = Phrase("Før", "Before")
  static let newVersion = Phrase("Efter", "After")
  static let changedBy = Phrase("Ændret ved", "Changed by")

  static func comparedTitle(_ old: String, _ new: String) -> Phrase {
    Phrase("Sammenligning: \(old) og \(new)", "Comparison: \(old) and \(new)")
  }

  static func consolidatedTitle(_ title: String) -> Phrase {
    Phrase("\(title), som den vil lyde", "\(title), as it would read")
  }

  /// "2011-184 § 1, nr. 5"
  static func point(_ point: ActPoint) -> Phrase {
    let steps = point.point.path.split(separator: "/").map { step in
      let parts = step.split(separator: ":", maxSplits: 1).map(String.init)
      let number = parts.count > 1 ? spaced(parts[1]) : ""
      switch parts.first {
      case "par": return "§ " + number
      case "stk": return "stk. " + number
      case "nr": return "nr. " + number
      default: return "\(parts.first ?? "") \(number)"
      }
    }
    let text = ([point.act] + [steps.joined(separator: ", ")]).joined(separator: " ")
    return Phrase(text, text)
  }

  private static func spaced(_ number: String) -> String {
    let digits = number.prefix { $0.isNumber }
    let rest = number.dropFirst(digits.count)
    return digits.isEmpty || rest.isEmpty ? number : "\(digits) \(rest)"
  }

  static func reason(_ reason: NotAppliedReason) -> Phrase {
    switch reason {
    case .notUnderstood:
      Phrase("instruksen kunne ikke læses helt", "the instruction could not be read in full")
    case .noSuchPoint:
      Phrase("loven har ikke den paragraf eller det nummer", "the act has no such § or point")
    case .otherLaw: Phrase("ingen paragraf nævner denne lov", "no § of the act names this law")
    case .noSuchPlace: Phrase("stedet findes ikke i loven", "the law has no such place")
    case .wordsNotFound: Phrase("ordene står ikke på stedet", "the words do not stand there")
    case .newTextDoesNotFit:
      Phrase("den nye tekst passer ikke til instruksen", "the new text does not fit the instruction")
    case .numbersDoNotMatch:
      Phrase("numrene før og efter passer ikke sammen", "the numbers before and after do not match")
    case .outsideProvisions:
      Phrase(
        "titel, fodnoter, overskrifter og bilag er ikke bestemmelser",
        "title, footnotes, headings and annexes are no provisions")
    case .leftOut: Phrase("punktet er udeladt", "the point is left out")
    }
  }

  static func unknownPart(_ argument: String) -> Phrase {
    Phrase(
      "\(argument): efter # skal der stå en paragraf\nråd: skriv for eksempel lov.xml#§ 1, nr. 2",
      "\(argument): a § must follow #\nhint: write for instance act.xml#§ 1, nr. 2")
  }

  static func consolidated(_ applied: Int, _ notApplied: Int, _ forgotten: Int) -> Phrase {
    Phrase(
      "\(applied) ændringer foretaget, \(notApplied) ikke foretaget, \(forgotten) glemte henvisninger",
      "\(applied) changes made, \(notApplied) not made, \(forgotten) forgotten references")
  }

  static func notApplied(_ failure: NotApplied) -> Phrase {
    let place = failure.point.map { point(ActPoint(act: failure.act, point: $0)).danish } ?? failure.act
    let reason = reason(failure.reason)
    return Phrase(
      "ikke foretaget: \(place): \(reason.danish) (\(failure.detail))",
      "not made: \(place): \(reason.english) (\(failure.detail))")
  }

  /// Beside a change that no act made.
  static func transfer(_ rename: MinisterRename) -> Phrase {
    let titles = "\(rename.old) → \(rename.new ?? "")"
    return Phrase(
      "ressortomlægning (kongelig resolution): \(titles)", "transfer of affairs (royal resolution): \(titles)"
    )
  }

  static func minister(_ rename: MinisterRename, isKept: Bool) -> Phrase {
    guard let new = rename.new else {
      let heirs = rename.candidates.joined(separator: ", ")
      return Phrase(
        "ressort: \(rename.old) (\(rename.count) steder) er delt mellem \(heirs); intet viser hvem, så titlen er bevaret",
        "affairs: those of \(rename.old) (\(rename.count) places) were divided among \(heirs); nothing shows whose these are, so the title is kept"
      )
    }
    let count = rename.count
    return isKept
      ? Phrase(
        "ressort: \(rename.old) (\(count) steder) hedder nu \(new); titlen er bevaret",
        "affairs: \(rename.old) (\(count) places) is now \(new); the title is kept")
      : Phrase(
        "ressort: \(rename.old) (\(count) steder) hedder nu \(new); ingen lov ændrer det, titlen er ført ajour",
        "affairs: \(rename.old) (\(count) places) is now \(new); no act says so, the title is brought up to date"
      )
  }

  static func forgotten(_ reference: ForgottenReference) -> Phrase {
    Phrase(
      "glemt henvisning: \(reference.provision): »\(reference.text)« var \(reference.old), er nu \(reference.new)",
      "forgotten reference: \(reference.provision): “\(reference.text)” was \(reference.old), is now \(reference.new)"
    )
  }
}
