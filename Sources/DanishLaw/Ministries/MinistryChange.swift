/// A royal resolution that gave a minister's affairs to others: from that day the old title is gone, or goes on
/// without a part of its affairs.
struct MinistryChange {
  var day: LawDate
  /// In lower case, as law texts have it: "kirkeministeren".
  var old: String
  /// Who took over; several where the affairs were divided.
  var new: [String]
  /// Whether the old title goes on for other affairs.
  var goesOn = false
}

extension MinistryChange {
  private static func on(
    _ year: Int, _ month: Int, _ day: Int, _ changes: (String, [String])...
  ) -> [MinistryChange] {
    changes.map { MinistryChange(day: LawDate(year, month, day), old: $0.0, new: $0.1) }
  }

  /// The ministries formed, renamed, divided and joined from 2001 to 2024, by day.
  ///
  /// Source: the royal resolutions on changes in the division of affairs among the ministers, made when governments
  /// were formed or changed. Small transfers of single affairs are left out, but for those that moved whole acts
  /// while the old title went on. Agencies are named where one took over from another as a whole.
  static let all: [MinistryChange] =
    on(
      2001, 11, 27, ("arbejdsministeren", ["beskæftigelsesministeren"]),
      ("forskningsministeren", ["ministeren for videnskab, teknologi og udvikling"]),
      ("erhvervsministeren", ["økonomi- og erhvervsministeren"]),
      ("miljø- og energiministeren", ["miljøministeren", "økonomi- og erhvervsministeren"]),
      ("sundhedsministeren", ["indenrigs- og sundhedsministeren"]),
      ("by- og boligministeren", ["økonomi- og erhvervsministeren", "socialministeren"]))
    + on(
      2005, 2, 18, ("trafikministeren", ["transport- og energiministeren"]))
    + on(
      2007, 11, 23,
      ("transport- og energiministeren", ["transportministeren", "klima- og energiministeren"]),
      ("indenrigs- og sundhedsministeren", ["velfærdsministeren", "ministeren for sundhed og forebyggelse"]),
      ("socialministeren", ["velfærdsministeren"]),
      (
        "ministeren for familie- og forbrugeranliggender",
        [
          "velfærdsministeren", "økonomi- og erhvervsministeren",
          "ministeren for fødevarer, landbrug og fiskeri",
        ]
      ))
    + on(2009, 4, 7, ("velfærdsministeren", ["indenrigs- og socialministeren"]))
    + on(
      2010, 2, 23,
      ("indenrigs- og socialministeren", ["socialministeren", "indenrigs- og sundhedsministeren"]),
      ("ministeren for sundhed og forebyggelse", ["indenrigs- og sundhedsministeren"]))
    + on(
      2011, 10, 3,
      (
        "økonomi- og erhvervsministeren",
        [
          "erhvervs- og vækstministeren", "økonomi- og indenrigsministeren",
          "ministeren for by, bolig og landdistrikter", "klima-, energi- og bygningsministeren",
        ]
      ),
      (
        "indenrigs- og sundhedsministeren",
        [
          "ministeren for sundhed og forebyggelse", "økonomi- og indenrigsministeren",
          "ministeren for by, bolig og landdistrikter",
        ]
      ),
      (
        "socialministeren",
        [
          "social- og integrationsministeren", "ministeren for by, bolig og landdistrikter",
          "børne- og undervisningsministeren",
        ]
      ),
      (
        "ministeren for flygtninge, indvandrere og integration",
        [
          "social- og integrationsministeren", "justitsministeren", "beskæftigelsesministeren",
          "børne- og undervisningsministeren",
        ]
      ), ("undervisningsministeren", ["børne- og undervisningsministeren"]),
      (
        "ministeren for videnskab, teknologi og udvikling",
        ["ministeren for forskning, innovation og videregående uddannelser", "erhvervs- og vækstministeren"]
      ), ("klima- og energiministeren", ["klima-, energi- og bygningsministeren"]),
      ("kirkeministeren", ["ministeren for ligestilling og kirke"]))
    + [
      // Pensions went with the integration ministry's affairs.
      MinistryChange(
        day: LawDate(2011, 10, 3), old: "beskæftigelsesministeren",
        new: ["social- og integrationsministeren"],
        goesOn: true)
    ]
    + on(
      2013, 8, 9, ("børne- og undervisningsministeren", ["undervisningsministeren"]),
      ("social- og integrationsministeren", ["social-, børne- og integrationsministeren"]))
    + on(
      2014, 2, 3,
      (
        "social-, børne- og integrationsministeren",
        ["ministeren for børn, ligestilling, integration og sociale forhold"]
      ),
      (
        "ministeren for ligestilling og kirke",
        ["kirkeministeren", "ministeren for børn, ligestilling, integration og sociale forhold"]
      ),
      (
        "ministeren for forskning, innovation og videregående uddannelser",
        ["uddannelses- og forskningsministeren"]
      ))
    + on(
      2015, 6, 28,
      (
        "ministeren for børn, ligestilling, integration og sociale forhold",
        [
          "social- og indenrigsministeren", "udlændinge-, integrations- og boligministeren",
          "ministeren for børn, undervisning og ligestilling",
        ]
      ), ("økonomi- og indenrigsministeren", ["social- og indenrigsministeren", "finansministeren"]),
      (
        "ministeren for by, bolig og landdistrikter",
        [
          "udlændinge-, integrations- og boligministeren", "transport- og bygningsministeren",
          "erhvervs- og vækstministeren",
        ]
      ), ("undervisningsministeren", ["ministeren for børn, undervisning og ligestilling"]),
      ("ministeren for sundhed og forebyggelse", ["sundheds- og ældreministeren"]),
      (
        "klima-, energi- og bygningsministeren",
        ["energi-, forsynings- og klimaministeren", "transport- og bygningsministeren"]
      ), ("miljøministeren", ["miljø- og fødevareministeren"]),
      ("ministeren for fødevarer, landbrug og fiskeri", ["miljø- og fødevareministeren"]),
      ("transportministeren", ["transport- og bygningsministeren"]))
    + on(
      2016, 11, 28, ("erhvervs- og vækstministeren", ["erhvervsministeren"]),
      ("social- og indenrigsministeren", ["børne- og socialministeren", "økonomi- og indenrigsministeren"]),
      ("ministeren for børn, undervisning og ligestilling", ["undervisningsministeren"]),
      (
        "udlændinge-, integrations- og boligministeren",
        ["udlændinge- og integrationsministeren", "transport-, bygnings- og boligministeren"]
      ), ("transport- og bygningsministeren", ["transport-, bygnings- og boligministeren"]))
    + on(
      2019, 6, 27, ("undervisningsministeren", ["børne- og undervisningsministeren"]),
      (
        "børne- og socialministeren", ["social- og indenrigsministeren", "børne- og undervisningsministeren"]
      ),
      ("økonomi- og indenrigsministeren", ["social- og indenrigsministeren", "finansministeren"]),
      ("energi-, forsynings- og klimaministeren", ["klima-, energi- og forsyningsministeren"]),
      ("transport-, bygnings- og boligministeren", ["transport- og boligministeren"]))
    + on(
      2020, 11, 19,
      (
        "miljø- og fødevareministeren",
        ["miljøministeren", "ministeren for fødevarer, landbrug og fiskeri"]
      ))
    + on(
      2021, 1, 21,
      (
        "social- og indenrigsministeren",
        ["social- og ældreministeren", "indenrigs- og boligministeren"]
      ), ("sundheds- og ældreministeren", ["sundhedsministeren", "social- og ældreministeren"]),
      ("transport- og boligministeren", ["transportministeren", "indenrigs- og boligministeren"]))
    + on(
      2022, 12, 15, ("social- og ældreministeren", ["social-, bolig- og ældreministeren"]),
      (
        "indenrigs- og boligministeren",
        ["indenrigs- og sundhedsministeren", "social-, bolig- og ældreministeren"]
      ), ("sundhedsministeren", ["indenrigs- og sundhedsministeren"]))
    + on(
      2024, 8, 29, ("social-, bolig- og ældreministeren", ["social- og boligministeren", "ældreministeren"]),
      ("miljøministeren", ["miljø- og ligestillingsministeren"]),
      (
        "digitaliserings- og ligestillingsministeren",
        ["digitaliseringsministeren", "miljø- og ligestillingsministeren"]
      ))
    + agencies

  /// Taken over as a whole. Erhvervs- og Selskabsstyrelsen is left out: consolidations kept it for years.
  private static let agencies: [MinistryChange] =
    on(2011, 10, 1, ("Plantedirektoratet", ["NaturErhvervstyrelsen"]))
    // What laws gave Økonomistyrelsen, to pay out, to collect and to guarantee, is Statens Administration's.
    + on(2012, 1, 1, ("Økonomistyrelsen", ["Statens Administration"]))
    + on(2013, 1, 1, ("Kort- og Matrikelstyrelsen", ["Geodatastyrelsen"]))
    + on(2014, 3, 17, ("Arbejdsmarkedsstyrelsen", ["Styrelsen for Arbejdsmarked og Rekruttering"]))
    + on(2016, 1, 1, ("Kvalitets- og Tilsynsstyrelsen", ["Styrelsen for Undervisning og Kvalitet"]))

  private static let inOrder = all.sorted { $0.day < $1.day }

  /// Every title that the table names, longest first.
  static let titles: [MinisterTitle] = Set(all.flatMap { [$0.old] + $0.new })
    .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { MinisterTitle($0) }

  /// The titles that the affairs of `title` may have had after `day`, by what happened until `last`; several where
  /// they were divided.
  static func titles(of title: String, after day: LawDate, until last: LawDate) -> Set<String> {
    var current: Set<String> = [title]
    for change in inOrder
    where day < change.day && change.day <= last && current.contains(change.old) {
      if !change.goesOn { current.remove(change.old) }
      current.formUnion(change.new)
    }
    return current
  }
}
