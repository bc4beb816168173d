import DanishLaw
import Foundation

// What `check` says of words that a new draft left behind.

extension Phrase {
  /// What changed, in few words: "»8 uger« → »14 uger«; tilføjet »efter aftale«".
  static func wordChanges(_ runs: [WordRun]) -> Phrase {
    let changes = WordChangeSummary(runs)
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      func quoted(_ words: String) -> String { isDanish ? "»\(words)«" : "“\(words)”" }
      var parts = changes.shown.map { change in
        if change.new.isEmpty { return (isDanish ? "slettet " : "deleted ") + quoted(change.old) }
        if change.old.isEmpty { return (isDanish ? "tilføjet " : "added ") + quoted(change.new) }
        return "\(quoted(change.old)) → \(quoted(change.new))"
      }
      if changes.rest > 0 {
        parts.append(isDanish ? "og \(changes.rest) ændringer til" : "and \(changes.rest) more changes")
      }
      return parts.joined(separator: "; ")
    }
    return Phrase(text(.danish), text(.english))
  }
}

extension Problem.Words {
  static func positionOnOldDraft(_ id: String, was: String, _ runs: [WordRun]) -> Self {
    let changes = Phrase.wordChanges(runs)
    return Self(
      Phrase(
        "skrevet på det forrige udkast; bestemmelsen (dengang \(was)) er ændret: \(changes.danish)",
        "written on the draft before; the provision (\(was) then) was changed: \(changes.english)"),
      next: Phrase(
        "Ret teksten: komdir position set \(id) --text …, eller, holder den og beslutningerne under den stadig: komdir position confirm \(id)",
        "Change the text: komdir position set \(id) --text …, or, if it and the decisions under it still hold: komdir position confirm \(id)"
      ))
  }

  static func positionPlaceGone(_ id: String, _ was: String) -> Self {
    Self(
      Phrase("\(was) er ikke i det nye udkast", "\(was) is not in the new draft"),
      next: Phrase(
        "Flyt det: komdir position place \(id) \"§ …\" (eller general); er det indfriet, så flyt bemærkningerne, og: komdir position delete \(id)",
        "Move it: komdir position place \(id) \"§ …\" (or general); if it is met, move the remarks, and: komdir position delete \(id)"
      ))
  }

  static func numberMoved(_ id: String, _ moved: HearingReview.MovedNumber) -> Self {
    Self(
      fact(of: moved, danish: "teksten", english: "the text"),
      next: Phrase(
        "Ret teksten: komdir position set \(id) --text …, eller, er den rigtig: komdir position confirm \(id)",
        "Change the text: komdir position set \(id) --text …, or, if it is right: komdir position confirm \(id)"
      ))
  }

  static func reasonNumberMoved(_ id: String, _ value: Decision.Value, _ moved: HearingReview.MovedNumber)
    -> Self
  {
    Self(
      fact(of: moved, danish: "begrundelsen", english: "the reason"),
      next: Phrase(
        "Ret den: komdir decide \(id) \(value.rawValue) --reason …",
        "Change it: komdir decide \(id) \(value.rawValue) --reason …"))
  }

  private static func fact(of moved: HearingReview.MovedNumber, danish: String, english: String) -> Phrase {
    guard let now = moved.now else {
      return Phrase(
        "\(danish) siger »\(moved.written)« (\(moved.was)), som ikke er i det nye udkast",
        "\(english) says “\(moved.written)” (\(moved.was)), which is not in the new draft")
    }
    return Phrase(
      "\(danish) siger »\(moved.written)« (\(moved.was)), som nu er \(now)",
      "\(english) says “\(moved.written)” (\(moved.was)), which is \(now) now")
  }

  static func noteChanged(_ id: String, _ runs: [WordRun]) -> Self {
    let changes = Phrase.wordChanges(runs)
    return Self(
      Phrase(
        "bemærkningerne til bestemmelsen er ændret: \(changes.danish)",
        "the notes to the provision were changed: \(changes.english)"),
      next: Phrase(
        "Holder teksten: komdir position confirm \(id)", "If the text holds: komdir position confirm \(id)"))
  }

  static func generalNotesChanged(_ labels: [String], _ positions: [String]) -> Self {
    let shown = labels.prefix(8).joined(separator: ", ") + (labels.count > 8 ? " …" : "")
    return Self(
      Phrase(
        "de almindelige bemærkninger er ændret (\(shown)), siden de generelle standpunkter blev skrevet",
        "the general notes were changed (\(shown)) since the general positions were written"),
      next: Phrase(
        "Se ændringerne med komdir compare. Holder standpunkterne: komdir position confirm \(positions.joined(separator: " "))",
        "See the changes by komdir compare. If the positions hold: komdir position confirm \(positions.joined(separator: " "))"
      ))
  }

  static func decisionOnOldDraft(
    _ id: String, _ value: Decision.Value, _ place: String, _ runs: [WordRun], position: String?
  ) -> Self {
    let whole = position.map {
      Phrase(
        ", eller hele standpunktet: komdir position confirm \($0)",
        ", or the whole position: komdir position confirm \($0)")
    }
    let name = Phrase.name(value)
    let changes = Phrase.wordChanges(runs)
    return Self(
      Phrase(
        "»\(name.danish)« blev besluttet på det forrige udkast; bestemmelsen (dengang \(place)) er ændret: \(changes.danish)",
        "“\(name.english)” was decided on the draft before; the provision (\(place) then) was changed: \(changes.english)"
      ),
      next: Phrase(
        "Beslut igen: komdir decide \(id) \(value.rawValue)\(whole?.danish ?? "")",
        "Decide again: komdir decide \(id) \(value.rawValue)\(whole?.english ?? "")"
      ))
  }

  static func decisionOnOldVersion(_ id: String, _ old: String, _ value: Decision.Value, _ runs: [WordRun])
    -> Self
  {
    let name = Phrase.name(value)
    let changes = Phrase.wordChanges(runs)
    return Self(
      runs.isEmpty
        ? Phrase(
          "samme ord som \(old) i den forrige udgave, der blev »\(name.danish)«",
          "the same words as \(old) in the version before, which was “\(name.english)”")
        : Phrase(
          "ny udgave af \(old), der blev »\(name.danish)«; ændret: \(changes.danish)",
          "a new version of \(old), which was “\(name.english)”; changed: \(changes.english)"),
      next: Phrase(
        "Beslut: komdir decide \(id) \(value.rawValue)", "Decide: komdir decide \(id) \(value.rawValue)"))
  }

  static func positionUnplaced(_ id: String) -> Self {
    Self(
      Phrase(
        "har en tekst, men intet sted i udkastet, og overskriften er sekretariatets egen",
        "has a text but no place in the draft, and its heading is the secretariat's own"),
      next: Phrase(
        "Giv den et: komdir position place \(id) \"§ …\" (eller general)",
        "Give it one: komdir position place \(id) \"§ …\" (or general)"))
  }

  static func remarkOldNumber(_ id: String, named: String, now: String, stands: String) -> Self {
    Self(
      named == now
        ? Phrase(
          "står under \(stands), men skriver \(named) med et tidligere udkasts numre, og ordene passer på det nye \(now)",
          "stands under \(stands), but says \(named) by an earlier draft's numbers, and its words fit the new \(now)"
        )
        : Phrase(
          "skriver \(named), men ordene passer på \(now), som hed \(named) i et tidligere udkast",
          "says \(named), but its words fit \(now), which was \(named) in an earlier draft"),
      next: Phrase(
        "Er det den: komdir remark place \(id) \"\(now)\"", "If so: komdir remark place \(id) \"\(now)\""))
  }

  static func remarkOldNumberGone(_ id: String, named: String) -> Self {
    Self(
      Phrase(
        "skriver \(named), men ordene passer på \(named) i et tidligere udkast, som er udgået",
        "says \(named), but its words fit \(named) of an earlier draft, which is gone"),
      next: Phrase(
        "Er den det: komdir remark place \(id) general", "If so: komdir remark place \(id) general"))
  }

  static func remarkTakesBack(_ earlier: String, of text: String) -> Self {
    Self(
      Phrase(
        "trækker en tidligere bemærkning tilbage, måske \(earlier) (»\(short(text))«)",
        "takes an earlier remark back, perhaps \(earlier) (“\(short(text))”)"),
      next: Phrase(
        "Er det den: komdir decide \(earlier) withdrawn --date …",
        "If so: komdir decide \(earlier) withdrawn --date …"))
  }

  static func senderOutsideRegister(_ municipality: String) -> Self {
    Self(
      Phrase(
        "\(municipality) er ikke i registret og tælles som en anden end medlemmerne",
        "\(municipality) is not in the register and is counted as another than the members"),
      next: Phrase(
        "Er den medlem: komdir member import FIL; er den ikke afsenderen: komdir submission set",
        "If it is a member: komdir member import FILE; if it is not the sender: komdir submission set"))
  }

  static func fileInOtherHearing(_ twin: String, _ hearing: String) -> Self {
    Self(
      Phrase(
        "er den samme fil som \(twin) i \(hearing)", "is the same file as \(twin) in \(hearing)"),
      next: Phrase(
        "Hører den kun til \(hearing): komdir submission set … --state withdrawn --date …; hører den til begge: --accepted-by NAVN",
        "If it belongs to \(hearing) alone: komdir submission set … --state withdrawn --date …; to both: --accepted-by NAME"
      ))
  }

  static func remarkPlaceGone(_ id: String, _ was: String, isDecided: Bool) -> Self {
    let again =
      isDecided
      ? (
        "; ellers beslut igen: komdir decide \(id) answered --reason …",
        "; else decide again: komdir decide \(id) answered --reason …"
      ) : ("", "")
    return Self(
      Phrase(
        "handler om \(was) i et tidligere udkast; den bestemmelse er ikke i det nye",
        "is about \(was) of an earlier draft; that provision is not in the new one"),
      next: Phrase(
        "Placér den: komdir remark place \(id) \"§ …\" (eller general)\(again.0)",
        "Place it: komdir remark place \(id) \"§ …\" (or general)\(again.1)"))
  }

  static func demandMet(_ id: String, _ evidence: Demand.Evidence, now: String?, was: String) -> Self {
    let fact: Phrase =
      switch evidence {
      case .standsNow(let words):
        Phrase(
          "ser ud til at være imødekommet: »\(Self.short(words))« står nu i \(now ?? was)",
          "seems to be met: “\(Self.short(words))” stands in \(now ?? was) now")
      case .standsInPart(let words):
        Phrase(
          "ser ud til at være imødekommet for en del: »\(Self.short(words))« står nu i \(now ?? was), andet, den nævner, gør ikke",
          "seems to be met in part: “\(Self.short(words))” stands in \(now ?? was) now, other things it names do not"
        )
      case .isOut(let words):
        Phrase(
          "ser ud til at være imødekommet: »\(Self.short(words))« er taget ud af \(now ?? was)",
          "seems to be met: “\(Self.short(words))” was taken out of \(now ?? was)")
      case .provisionIsGone:
        Phrase(
          "ser ud til at være imødekommet: \(was) er ikke i det nye udkast",
          "seems to be met: \(was) is not in the new draft")
      }
    return Self(
      fact,
      next: Phrase(
        "Er den det: komdir decide \(id) answered --reason \"Imødekommet i det nye udkast\"; ellers beslut, hvad der gælder",
        "If so: komdir decide \(id) answered --reason \"Met in the new draft\"; else decide what holds"))
  }

  private static func short(_ words: String) -> String {
    words.count > 80 ? String(words.prefix(79)) + "…" : words
  }
}
