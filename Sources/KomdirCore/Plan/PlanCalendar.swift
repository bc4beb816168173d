import DanishText
import DocumentFormats

/// A hearing's plan as a calendar (RFC 5545) that Outlook and others read: an event for each step, with an alarm.
///
/// An event keeps its `UID` for as long as the hearing lives, and its `SEQUENCE` rises when it moves, so that the file
/// taken in again moves events and doubles none.
public struct PlanCalendar: Sendable {
  /// What the events say of the hearing.
  public struct Subject: Sendable, Equatable {
    /// As in the archive, "H-1".
    public var hearing: String
    /// What the hearing is about.
    public var title: String
    /// Lines for whoever opens the event: authority, case number, where the answer goes.
    public var details: [String]
    /// What no other archive's hearing has; the `UID`s are made of it.
    public var seed: String

    public init(hearing: String, title: String, details: [String], seed: String) {
      self.hearing = hearing
      self.title = title
      self.details = details
      self.seed = seed
    }
  }

  /// The hearing, as calendars show it.
  public var subject: Subject
  /// Its steps.
  public var plan: HearingPlan
  /// How often each step was moved.
  public var revisions: PlanRevisions
  /// When nothing is known of a step's history: the time of the file.
  public var now: Moment
  /// The language of the entries.
  public var language: Language

  public init(
    subject: Subject, plan: HearingPlan, revisions: PlanRevisions, now: Moment, language: Language
  ) {
    self.subject = subject
    self.plan = plan
    self.revisions = revisions
    self.now = now
    self.language = language
  }

  private static let zone = "Europe/Copenhagen"

  /// The file: iCalendar (RFC 5545).
  public var bytes: [UInt8] {
    var file = ICalendar()
    file.component("VCALENDAR") { file in
      file.line("VERSION", "2.0")
      file.line("PRODID", "-//KOMDIR//komdir//\(language == .danish ? "DA" : "EN")")
      file.line("CALSCALE", "GREGORIAN")
      file.line("METHOD", "PUBLISH")
      Self.timeZone(&file)
      for step in plan.steps { event(step, &file) }
    }
    return file.bytes
  }

  private func event(_ step: PlanStep, _ file: inout ICalendar) {
    let revision = revisions[step.kind] ?? PlanRevisions.Revision(sequence: 0, since: now)
    let name = Phrase.name(step.kind)(language)
    let summary = "\(name): \(subject.title)"
    file.component("VEVENT") { file in
      file.line("UID", uid(step.kind))
      file.line("SEQUENCE", String(revision.sequence))
      file.line("DTSTAMP", Self.utc(revision.since))
      file.line("LAST-MODIFIED", Self.utc(revision.since))
      if let minutes = step.minutes {
        let end = minutes + Self.length
        file.line("DTSTART;TZID=\(Self.zone)", Self.local(step.date, minutes))
        file.line("DTEND;TZID=\(Self.zone)", Self.local(step.date.adding(days: end / 1_440), end % 1_440))
      } else {
        file.line("DTSTART;VALUE=DATE", Self.day(step.date))
        file.line("DTEND;VALUE=DATE", Self.day(step.date.adding(days: 1)))
      }
      file.text("SUMMARY", summary)
      file.text("DESCRIPTION", subject.details.joined(separator: "\n"))
      file.line("STATUS", "CONFIRMED")
      // Nobody is busy all day with a deadline.
      file.line("TRANSP", "TRANSPARENT")
      file.component("VALARM") { alarm in
        alarm.line("ACTION", "DISPLAY")
        alarm.text("DESCRIPTION", summary)
        // The day before: at the same time, or at nine in the morning.
        alarm.line("TRIGGER", step.minutes == nil ? "-PT15H" : "-P1D")
      }
    }
  }

  /// Minutes that an event with a time lasts.
  private static let length = 15

  private func uid(_ kind: PlanStep.Kind) -> String {
    let key = SHA256.hexDigest(of: Array("\(subject.hearing)\n\(subject.seed)".utf8)).prefix(24)
    return "\(key)-\(kind.rawValue.lowercased())@komdir"
  }

  /// Copenhagen's rule since 1996, summer time from the last Sunday of March to the last one of October.
  private static func timeZone(_ file: inout ICalendar) {
    file.component("VTIMEZONE") { file in
      file.line("TZID", zone)
      file.component("DAYLIGHT") { part in
        part.line("DTSTART", "19960331T020000")
        part.line("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        part.line("TZNAME", "CEST")
        part.line("TZOFFSETFROM", "+0100")
        part.line("TZOFFSETTO", "+0200")
      }
      file.component("STANDARD") { part in
        part.line("DTSTART", "19961027T030000")
        part.line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        part.line("TZNAME", "CET")
        part.line("TZOFFSETFROM", "+0200")
        part.line("TZOFFSETTO", "+0100")
      }
    }
  }

  /// "20260302".
  private static func day(_ date: CivilDate) -> String { date.description.replacing("-", with: "") }

  /// "20260302T120000".
  private static func local(_ date: CivilDate, _ minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(day(date))T\(padded(minutes / 60))\(padded(minutes % 60))00"
  }

  /// "20260302T110000Z".
  private static func utc(_ moment: Moment) -> String {
    let date = CivilDate(dayNumber: moment.utcDay)
    let second = moment.secondsSince1970 - moment.utcDay * 86_400
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(day(date))T\(padded(second / 3_600))\(padded(second / 60 % 60))\(padded(second % 60))Z"
  }
}

extension Moment {
  /// The day in UTC, counted from 1 January 1970.
  fileprivate var utcDay: Int { (secondsSince1970 - (secondsSince1970 % 86_400 + 86_400) % 86_400) / 86_400 }
}
