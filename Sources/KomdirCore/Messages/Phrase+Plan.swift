extension Phrase {
  /// A step of the plan, as the board on the wall names it.
  public static func name(_ kind: PlanStep.Kind) -> Phrase {
    switch kind {
    case .ask: Phrase("Spørg medlemmerne", "Ask the members")
    case .internalDeadline: Phrase("Medlemmernes frist", "The members' deadline")
    case .draft: Phrase("Udkast til svar", "Draft of the response")
    case .board: Phrase("Bestyrelsen", "The board")
    case .send: Phrase("Send svaret", "Send the response")
    case .deadline: Phrase("Høringsfrist", "Deadline of the consultation")
    }
  }

  /// A line of the plan: "2026-03-02 12:00  Høringsfrist (mandag)".
  public static func line(_ step: PlanStep) -> Phrase {
    let (name, day) = (name(step.kind), longDay(step.date))
    let time = step.time
    return Phrase(
      "\(name.danish): \(day.danish)\(time.map { " kl. \($0.replacing(":", with: "."))" } ?? "")",
      "\(name.english): \(day.english)\(time.map { " at \($0)" } ?? "")")
  }

  /// A warning as a sentence that the association can send to the authority.
  public static func sentence(_ warning: PlanWarning, association: String) -> Phrase {
    switch warning {
    case .shortPeriod(let days, let wanted, let from, let to):
      let (from, to) = (written(from.description), written(to.description))
      return Phrase(
        "Høringen varer kun \(days) \(days == 1 ? "dag" : "dage") (fra den \(from.danish) til den \(to.danish)). \(association) skal bede om mindst \(wanted) dage, så kommunerne kan nå at bidrage, og anmoder om, at fristen forlænges.",
        "The consultation lasts only \(days) \(days == 1 ? "day" : "days") (from \(from.english) to \(to.english)). \(association) asks for at least \(wanted) days, so that the municipalities can contribute, and requests that the deadline be extended."
      )
    case .window(let window, let days, let length):
      let name = name(window)
      return Phrase(
        "Høringen ligger hen over \(name.danish): \(days) af dens \(length) dage falder der, hvor mange er væk. \(association) anmoder om, at fristen forlænges tilsvarende.",
        "The consultation runs over \(name.english): \(days) of its \(length) days fall there, when many are away. \(association) requests that the deadline be extended accordingly."
      )
    case .deadlineClosed(let date, let reason, let next):
      let (day, next) = (longDay(date), longDay(next))
      let why = reason.map(Phrase.name)
      return Phrase(
        "Høringsfristen, \(day.danish), er ingen arbejdsdag\(why.map { " (\($0.danish))" } ?? ""). \(association) går ud fra, at et svar \(next.danish) er rettidigt, og beder om en bekræftelse.",
        "The deadline, \(day.english), is no working day\(why.map { " (\($0.english))" } ?? ""). \(association) takes an answer on \(next.english) to be in time, and asks for confirmation."
      )
    case .deadlinePast(let date):
      let day = longDay(date)
      return Phrase(
        "Høringsfristen udløb \(day.danish). \(association) beder om, at et svar kan modtages efter fristen.",
        "The deadline passed on \(day.english). \(association) asks that an answer may be received after it.")
    case .behind(_, let workingDays):
      return Phrase(
        "Planen er \(workingDays) \(workingDays == 1 ? "arbejdsdag" : "arbejdsdage") bagud efter \(association)s egne regler; myndigheden gav tid nok, så trinene må forkortes.",
        "The plan is \(workingDays) working \(workingDays == 1 ? "day" : "days") behind by \(association)'s own rules; the authority gave time enough, so steps have to be shortened."
      )
    case .compressed(_, let workingDays, let deadline):
      let day = longDay(deadline)
      return Phrase(
        "Tiden indtil \(day.danish) rækker ikke til at inddrage kommunerne og bestyrelsen: der mangler \(workingDays) \(workingDays == 1 ? "arbejdsdag" : "arbejdsdage"). \(association) anmoder om, at fristen forlænges tilsvarende.",
        "The time until \(day.english) does not suffice to involve the municipalities and the board: \(workingDays) working \(workingDays == 1 ? "day is" : "days are") missing. \(association) requests that the deadline be extended accordingly."
      )
    }
  }

  private static func name(_ window: PlanRules.Window) -> Phrase {
    switch window.name {
    case "summer": Phrase("sommerferien", "the summer holidays")
    case "christmas": Phrase("juleferien", "the Christmas holidays")
    default: Phrase(window.name, window.name)
    }
  }

  /// Why a file of rules cannot be used.
  public static func reason(_ error: PlanRulesError) -> Phrase {
    switch error {
    case .notJSON:
      Phrase(
        "reglerne er ikke et JSON-objekt\nråd: begynd med {\"steps\": {\"ask\": 10}}",
        "the rules are no JSON object\nhint: begin with {\"steps\": {\"ask\": 10}}")
    case .unknownKey(let key):
      Phrase(
        "reglen \(key) kendes ikke\nråd: de kendte er steps, times, closed, minDays og windows; intet er planlagt",
        "there is no rule \(key)\nhint: there are steps, times, closed, minDays and windows; nothing was planned"
      )
    case .badValue(let key):
      Phrase(
        "reglen \(key) har en værdi, den ikke kan have\nråd: dage er hele tal, tider som \"12:00\", datoer som \"2026-05-15\", vinduer fra \"07-01\"",
        "the rule \(key) has a value that it cannot have\nhint: days are whole numbers, times like \"12:00\", dates like \"2026-05-15\", windows from \"07-01\""
      )
    }
  }

  /// A hearing without a deadline has no plan.
  public static func noDeadline(_ hearing: String, alternatives: [String]) -> Phrase {
    let or = alternatives.map(written)
    return Phrase(
      "\(hearing): høringen har ingen sikker frist\(or.isEmpty ? "" : " (måske \(or.map(\.danish).joined(separator: " eller ")))")\nråd: se brevet, og sæt den med komdir hearing set --hearing \(hearing) --deadline",
      "\(hearing): the hearing has no certain deadline\(or.isEmpty ? "" : " (perhaps \(or.map(\.english).joined(separator: " or ")))")\nhint: see the letter and set it by komdir hearing set --hearing \(hearing) --deadline"
    )
  }
}
