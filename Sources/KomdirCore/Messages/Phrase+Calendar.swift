extension Phrase {
  /// A closed day's name: "Skærtorsdag".
  public static func name(_ reason: ClosedDay.Reason) -> Phrase {
    switch reason {
    case .holiday(let holiday): name(holiday)
    case .office(let day): name(day)
    }
  }

  static func name(_ holiday: PublicHoliday) -> Phrase {
    switch holiday {
    case .newYearsDay: Phrase("Nytårsdag", "New Year's Day")
    case .maundyThursday: Phrase("Skærtorsdag", "Maundy Thursday")
    case .goodFriday: Phrase("Langfredag", "Good Friday")
    case .easterSunday: Phrase("Påskedag", "Easter Sunday")
    case .easterMonday: Phrase("Anden påskedag", "Easter Monday")
    case .greatPrayerDay: Phrase("Store bededag", "Great Prayer Day")
    case .ascensionDay: Phrase("Kristi himmelfartsdag", "Ascension Day")
    case .whitSunday: Phrase("Pinsedag", "Whit Sunday")
    case .whitMonday: Phrase("Anden pinsedag", "Whit Monday")
    case .christmasDay: Phrase("Juledag", "Christmas Day")
    case .secondChristmasDay: Phrase("Anden juledag", "Second Day of Christmas")
    }
  }

  static func name(_ day: OfficeDay) -> Phrase {
    switch day {
    case .workersDay: Phrase("1. maj", "Workers' Day")
    case .constitutionDay: Phrase("Grundlovsdag", "Constitution Day")
    case .christmasEve: Phrase("Juleaftensdag", "Christmas Eve")
    case .newYearsEve: Phrase("Nytårsaftensdag", "New Year's Eve")
    case .own: Phrase("Kontoret er lukket", "The office is closed")
    }
  }

  /// A day with its weekday: "fredag den 5. juni 2026".
  public static func longDay(_ date: CivilDate) -> Phrase {
    let day = written(date.description)
    return Phrase(
      "\(DanishDate.weekdays[date.weekday - 1]) den \(day.danish)",
      "\(englishWeekdays[date.weekday - 1]) \(day.english)")
  }

  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// A line of a year's calendar.
  public static func line(_ day: ClosedDay) -> Phrase {
    let name = name(day.reason)
    let office: Phrase
    switch day.reason {
    case .holiday: office = Phrase("", "")
    case .office: office = Phrase(" (kontorer lukket)", " (offices closed)")
    }
    return Phrase(
      "\(day.date)  \(name.danish)\(office.danish), \(DanishDate.weekdays[day.date.weekday - 1])",
      "\(day.date)  \(name.english)\(office.english), \(englishWeekdays[day.date.weekday - 1])")
  }

  /// The calendar does not know the year.
  public static func noSuchYear(_ text: String) -> Phrase {
    let years = PublicHolidays.years
    return Phrase(
      "\(text): kalenderen kender årene \(years.lowerBound) til \(years.upperBound)\nråd: skriv året med fire cifre",
      "\(text): the calendar knows the years \(years.lowerBound) to \(years.upperBound)\nhint: write the year in four digits"
    )
  }
}
