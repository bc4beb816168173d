import DocumentFormats
import Foundation

// What `check` says of a hearing's letter and of the files that members sent.

extension Problem.Words {
  static func internalDeadlineLate(_ id: String, _ own: String, _ deadline: String) -> Self {
    let (own, deadline) = (Phrase.moment(own), Phrase.moment(deadline))
    return Self(
      Phrase(
        "den interne frist \(own.danish) ligger efter ministeriets frist \(deadline.danish)",
        "the internal deadline \(own.english) is after the ministry's, \(deadline.english)"),
      next: Phrase(
        "Er den forkert: komdir hearing set \(id) --internal-deadline ÅÅÅÅ-MM-DD",
        "If it is wrong: komdir hearing set \(id) --internal-deadline YYYY-MM-DD"))
  }

  static func deadlineBeforeLetter(_ id: String, _ deadline: String, _ written: String) -> Self {
    let (deadline, written) = (Phrase.moment(deadline), Phrase.moment(written))
    return Self(
      Phrase(
        "fristen \(deadline.danish) ligger før brevets dato \(written.danish)",
        "the deadline \(deadline.english) is before the letter's date, \(written.english)"),
      next: Phrase(
        "Er den forkert: komdir hearing set \(id) --deadline ÅÅÅÅ-MM-DD",
        "If it is wrong: komdir hearing set \(id) --deadline YYYY-MM-DD"))
  }

  static func deadlineUnclear(_ id: String, _ problem: String, _ alternatives: [String]) -> Self {
    let words = Phrase.deadlineProblem(problem)
    let choice = alternatives.isEmpty ? "" : " (\(alternatives.joined(separator: ", ")))"
    let example = alternatives.first ?? "…"
    return Self(
      Phrase(
        "fristen er uklar: \(words.danish)\(choice)", "the deadline is unclear: \(words.english)\(choice)"),
      next: Phrase(
        "Sæt den: komdir hearing set \(id) --deadline \(example)",
        "Set it: komdir hearing set \(id) --deadline \(example)"))
  }

  /// A field of the letter that may mean something else.
  static func fieldLikely(_ id: String, _ field: HearingField, _ value: String, _ rival: String) -> Self {
    let (danish, english, option) =
      switch field {
      case .deadline: ("fristen", "the deadline", "--deadline")
      case .authority: ("myndigheden", "the authority", "--authority")
      case .caseNumber: ("sagsnummeret", "the case number", "--case-number")
      default: ("titlen", "the title", "--title")
      }
    return Self(
      Phrase(
        "\(danish) er sandsynligvis »\(value)«, men brevet kan også mene »\(rival)«",
        "\(english) is likely “\(value)”, but the letter may also mean “\(rival)”"),
      next: Phrase(
        "Se efter i brevet, og bekræft: komdir hearing set \(id) \(option) …",
        "Look at the letter and confirm: komdir hearing set \(id) \(option) …"))
  }

  static func deadlinePassed(_ id: String, _ deadline: String) -> Self {
    Self(
      Phrase("fristen er overskredet (\(deadline))", "the deadline has passed (\(deadline))"),
      next: Phrase(
        "Er den forlænget: komdir hearing set \(id) --deadline …",
        "If it was put off: komdir hearing set \(id) --deadline …"))
  }

  static func replyAddressMissing(_ id: String) -> Self {
    Self(
      Phrase("svaradressen mangler", "the reply address is missing"),
      next: Phrase(
        "Sæt den: komdir hearing set \(id) --reply-to …", "Set it: komdir hearing set \(id) --reply-to …"))
  }

  static func noDraft(_ id: String, _ paper: String?) -> Self {
    let other = paper.map {
      (", eller: komdir hearing paper \($0) --role draft", ", or: komdir hearing paper \($0) --role draft")
    }
    return Self(
      Phrase("høringen har intet udkast", "the hearing has no draft"),
      next: Phrase(
        "Læs det ind: komdir hearing import udkast.docx --id \(id)\(other?.0 ?? "")",
        "Read it in: komdir hearing import draft.docx --id \(id)\(other?.1 ?? "")"))
  }

  static func fileRefused(_ id: String, _ reason: String) -> Self {
    Self(
      Phrase("afvist: \(reason)", "refused: \(reason)"),
      next: Phrase(
        "Kan den undværes: komdir submission set \(id) --accepted-by NAVN",
        "If it can be done without: komdir submission set \(id) --accepted-by NAME"))
  }

  /// - Parameter warning: as stored: its kind, a colon, its detail.
  static func fileReadWithWarning(_ id: String, _ warning: String) -> Self {
    let parts = warning.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    let kind = parts.first.flatMap(ReadWarning.Kind.init).map(Phrase.name)
    let detail = parts.count > 1 && !parts[1].isEmpty ? " (\(parts[1]))" : ""
    let what = kind.map { Phrase($0.danish + detail, $0.english + detail) } ?? Phrase(warning, warning)
    return Self(
      Phrase("læst med forbehold: \(what.danish)", "read with a warning: \(what.english)"),
      next: Phrase(
        "Se efter i originalen (komdir export --originals MAPPE), og sig god for den: komdir submission set \(id) --accepted-by NAVN",
        "Look at the original (komdir export --originals FOLDER) and vouch for it: komdir submission set \(id) --accepted-by NAME"
      ))
  }

  static func lateNotAccepted(_ id: String, _ sent: String) -> Self {
    Self(
      Phrase("kom for sent (\(Phrase.moment(sent).danish))", "came late (\(Phrase.moment(sent).english))"),
      next: Phrase(
        "Godtag den: komdir submission set \(id) --accepted-by NAVN --reason …",
        "Accept it: komdir submission set \(id) --accepted-by NAME --reason …"))
  }

  static func senderUnknown(_ id: String) -> Self {
    Self(
      Phrase("afsenderen kendes ikke", "the sender is not known"),
      next: Phrase(
        "Sig hvem: komdir submission set \(id) --member NAVN",
        "Say who: komdir submission set \(id) --member NAME"))
  }

  static func senderUncertain(_ id: String, _ words: String) -> Self {
    Self(
      Phrase("afsenderen er usikker (\(words))", "the sender is uncertain (\(words))"),
      next: Phrase(
        "Bekræft: komdir submission set \(id) --member NAVN",
        "Confirm: komdir submission set \(id) --member NAME"))
  }

  static func consentAsked(_ id: String, _ words: String) -> Self {
    Self(
      Phrase(
        "afsenderen vil måske ikke nævnes (»\(words)«) og nævnes ikke, før du har svaret",
        "the sender may not want to be named (“\(words)”) and is not, until you have answered"),
      next: Phrase(
        "Sig det: komdir submission set \(id) --named no (eller yes)",
        "Say so: komdir submission set \(id) --named no (or yes)"))
  }

  static func datedLate(_ id: String, _ day: String) -> Self {
    let day = Phrase.moment(day)
    return Self(
      Phrase(
        "er dateret \(day.danish), efter den interne frist, og intet siger, hvornår den kom",
        "is dated \(day.english), after the internal deadline, and nothing says when it came"),
      next: Phrase(
        "Sig det: komdir submission set \(id) --received ÅÅÅÅ-MM-DD",
        "Say so: komdir submission set \(id) --received YYYY-MM-DD"))
  }

  static func unversionedDraft(_ new: HearingDocument, beside old: HearingDocument) -> Self {
    let (new, old) = (new, old)
    return Self(
      Phrase(
        "\(new.printedID) \(new.file) kom efter \(old.printedID) \(old.file) og står ved siden af det; er det en ny udgave, er bemærkningerne ikke flyttet med",
        "\(new.printedID) \(new.file) came after \(old.printedID) \(old.file) and stands beside it; if it is a new version, remarks have not followed"
      ),
      next: Phrase(
        "Er det en ny udgave: komdir hearing paper \(new.printedID) --replaces \(old.printedID); er det et udkast for sig: komdir hearing paper \(new.printedID) --role draft",
        "If it is a new version: komdir hearing paper \(new.printedID) --replaces \(old.printedID); if a draft of its own: komdir hearing paper \(new.printedID) --role draft"
      ))
  }

  static func answerReserved(_ id: String, _ words: String) -> Self {
    Self(
      Phrase(
        "svaret er givet med forbehold (»\(words)«)", "the answer is given with a reservation (“\(words)”)"),
      next: Phrase(
        "Spørg afsenderen før afsendelsen, om det holder; er det afklaret: komdir submission set \(id) --accepted-by NAVN",
        "Ask the sender before sending whether it holds; when it is settled: komdir submission set \(id) --accepted-by NAME"
      ))
  }

  static func otherHearing(_ id: String, _ words: String) -> Self {
    Self(
      Phrase(
        "ser ud til at gælde en anden høring (»\(words)«)", "seems to be for another hearing (“\(words)”)"),
      next: Phrase(
        "Hører den til her: komdir submission set \(id) --state received; ellers --state refused --reason … --accepted-by NAVN",
        "If it belongs here: komdir submission set \(id) --state received; else --state refused --reason … --accepted-by NAME"
      ))
  }

  static func replacedAnswerMissing(_ id: String, _ words: String) -> Self {
    Self(
      Phrase(
        "siger, at den afløser et tidligere svar, som ikke er i arkivet (»\(words)«)",
        "says that it replaces an earlier answer, which is not in the archive (“\(words)”)"),
      next: Phrase(
        "Er det tidligere et andet navn: komdir submission set \(id) --replaces S-…; ellers --state received",
        "If the earlier one bears another name: komdir submission set \(id) --replaces S-…; else --state received"
      ))
  }

  static func replacementProposed(_ id: String, _ old: String) -> Self {
    Self(
      Phrase("ligner en ny udgave af \(old)", "looks like a new version of \(old)"),
      next: Phrase(
        "Er den det: komdir submission set \(id) --replaces \(old); ellers --state received",
        "If so: komdir submission set \(id) --replaces \(old); else --state received"))
  }
}
