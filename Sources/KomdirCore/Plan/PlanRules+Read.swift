import Foundation

/// Why a file of rules cannot be used. `Phrase` words each with the next step.
public enum PlanRulesError: Error, Equatable {
  /// The file is no JSON object.
  case notJSON
  /// A key that the rules do not have: "steps.sent".
  case unknownKey(String)
  /// A value that cannot be: "times.board".
  case badValue(String)
}

extension PlanRules {
  /// Reads rules as JSON, as `rules-default.json` shows them; keys left out keep their usual value.
  ///
  /// A key that is not known is refused, since a slip of the pen would plan by the wrong rules unseen.
  public static func read(_ bytes: [UInt8]) throws(PlanRulesError) -> PlanRules {
    let decoded: RawPlanRules
    do {
      decoded = try JSONDecoder().decode(RawPlanRules.self, from: Data(bytes))
    } catch let error as PlanRulesError {
      throw error
    } catch let error as DecodingError {
      throw PlanRulesError(error)
    } catch {
      throw .notJSON
    }
    return try decoded.rules()
  }
}

extension PlanRulesError {
  fileprivate init(_ error: DecodingError) {
    let path: [any CodingKey]
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
      path = context.codingPath
    case .dataCorrupted(let context): path = context.codingPath
    @unknown default: path = []
    }
    self = path.isEmpty ? .notJSON : .badValue(path.map(\.stringValue).joined(separator: "."))
  }
}

/// The rules as written.
private struct RawPlanRules: Decodable {
  var steps: [String: Int]?
  var times: [String: String?]?
  var closed: RawClosingDays?
  var minDays: Int?
  var windows: [RawWindow]?

  enum CodingKeys: String, CodingKey, CaseIterable { case steps, times, closed, minDays, windows }

  init(from decoder: any Decoder) throws {
    try AnyKey.refuseUnknown(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: CodingKeys.self)
    steps = try container.decodeIfPresent([String: Int].self, forKey: .steps)
    times = try container.decodeIfPresent([String: String?].self, forKey: .times)
    closed = try container.decodeIfPresent(RawClosingDays.self, forKey: .closed)
    minDays = try container.decodeIfPresent(Int.self, forKey: .minDays)
    windows = try container.decodeIfPresent([RawWindow].self, forKey: .windows)
  }

  func rules() throws(PlanRulesError) -> PlanRules {
    var rules = PlanRules()
    for (name, count) in steps ?? [:] {
      guard let kind = PlanStep.Kind(rawValue: name), kind != .deadline else {
        throw .unknownKey("steps.\(name)")
      }
      guard (0...250).contains(count) else { throw .badValue("steps.\(name)") }
      rules.steps[kind] = count
    }
    for (name, time) in times ?? [:] {
      guard let kind = PlanStep.Kind(rawValue: name), kind != .deadline else {
        throw .unknownKey("times.\(name)")
      }
      rules.times[kind] = try time.map { (text) throws(PlanRulesError) in
        guard let minutes = Self.minutes(text) else { throw .badValue("times.\(name)") }
        return minutes
      }
    }
    if let closed { try closed.set(&rules.closed) }
    if let minDays {
      guard (0...3_650).contains(minDays) else { throw .badValue("minDays") }
      rules.minDays = minDays
    }
    if let windows {
      rules.windows = []
      for window in windows { rules.windows.append(try window.window()) }
    }
    return rules
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}

private struct RawClosingDays: Decodable {
  var weekends: Bool?
  var holidays: Bool?
  var workersDay: Bool?
  var constitutionDay: Bool?
  var christmasEve: Bool?
  var newYearsEve: Bool?
  var dates: [String]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case weekends, holidays, workersDay, constitutionDay, christmasEve, newYearsEve, dates
  }

  init(from decoder: any Decoder) throws {
    try AnyKey.refuseUnknown(in: decoder, known: CodingKeys.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: CodingKeys.self)
    weekends = try container.decodeIfPresent(Bool.self, forKey: .weekends)
    holidays = try container.decodeIfPresent(Bool.self, forKey: .holidays)
    workersDay = try container.decodeIfPresent(Bool.self, forKey: .workersDay)
    constitutionDay = try container.decodeIfPresent(Bool.self, forKey: .constitutionDay)
    christmasEve = try container.decodeIfPresent(Bool.self, forKey: .christmasEve)
    newYearsEve = try container.decodeIfPresent(Bool.self, forKey: .newYearsEve)
    dates = try container.decodeIfPresent([String].self, forKey: .dates)
  }

  func set(_ closed: inout ClosingDays) throws(PlanRulesError) {
    closed.weekends = weekends ?? closed.weekends
    closed.holidays = holidays ?? closed.holidays
    closed.workersDay = workersDay ?? closed.workersDay
    closed.constitutionDay = constitutionDay ?? closed.constitutionDay
    closed.christmasEve = christmasEve ?? closed.christmasEve
    closed.newYearsEve = newYearsEve ?? closed.newYearsEve
    for text in dates ?? [] {
      guard text.utf8.count == 10, let date = CivilDate(iso: text) else {
        throw .badValue("closed.dates: \(text)")
      }
      closed.dates.insert(date)
    }
  }
}

private struct RawWindow: Decodable {
  var name: String
  var from: String
  var to: String
  var minDays: Int

  func window() throws(PlanRulesError) -> PlanRules.Window {
    guard !name.isEmpty, minDays >= 1, let from = Self.day(from), let to = Self.day(to) else {
      throw .badValue("windows: \(name)")
    }
    return PlanRules.Window(name: name, from: from, to: to, minDays: minDays)
  }

  /// "07-31", in a leap year where it must be.
  private static func day(_ text: String) -> PlanRules.MonthDay? {
    guard text.utf8.count == 5, let date = CivilDate(iso: "2024-" + text) else { return nil }
    return PlanRules.MonthDay(month: date.month, day: date.day)
  }
}

/// Any key of an object.
private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  static func refuseUnknown(in decoder: any Decoder, known: [String]) throws {
    let container = try decoder.container(keyedBy: AnyKey.self)
    guard let unknown = container.allKeys.map(\.stringValue).sorted().first(where: { !known.contains($0) })
    else { return }
    throw PlanRulesError.unknownKey(
      (decoder.codingPath.map(\.stringValue) + [unknown]).joined(separator: "."))
  }
}
