import Archive
import DocumentModel

/// A sheet on which a person says which themes remarks have, without seeing what the machine says.
public struct ThemeSample: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// As printed.
    public var remark: String
    public var place: String
    public var text: String
  }

  public var hearing: String
  public var rows: [Row]
  public var themes: [Theme]
}

/// A read sample: for each remark the themes that a person wrote, and cells that could not be read.
public struct ReadSample: Sendable, Equatable {
  public struct Problem: Sendable, Equatable {
    public enum Kind: Sendable, Equatable { case unknownTheme(String), unknownRemark, twice }
    /// From 1.
    public var row: Int
    public var remark: String
    public var kind: Kind
  }

  public var readings: [ThemeMeasure.Reading]
  /// Rows without a word in the themes' column: nobody has read them.
  public var unread: Int
  public var problems: [Problem]
}

extension Workspace {
  /// Draws remarks to be read by a person, evenly over the hearing, the same ones each time.
  ///
  /// - Parameter count: how many; all where there are fewer.
  /// - Throws: `WorkspaceError.notAllowed(.noThemes)` where there is no codebook.
  public func themeSample(hearing id: String?, count: Int) throws -> ThemeSample {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let ground = try ThemeGround(db, hearing: hearing)
      guard !ground.themes.isEmpty else { throw WorkspaceError.notAllowed(.noThemes) }
      let remarks = ground.remarks
      let wanted = min(max(count, 1), remarks.count)
      let rows = (0..<wanted).map { remarks[$0 * remarks.count / wanted] }.map {
        ThemeSample.Row(
          remark: $0.printedID, place: $0.provision.map(provisionName) ?? "", text: $0.text)
      }
      return ThemeSample(hearing: hearing.id, rows: rows, themes: ground.themes)
    }
  }

  /// Holds a sheet that a person has filled in against what the machine says. Themes are named by number or name, with
  /// commas between; "-", "ingen" or "none" says that the remark has none.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.notASample)` where the sheet has no column of remarks and one of themes.
  public func readThemeSample(_ sheet: Sheet, hearing id: String?) throws -> ReadSample {
    try read { db in
      let ground = try ThemeGround(db, hearing: try Self.hearing(db, id))
      let machine = ground.byMachine()
      let ids = Dictionary(uniqueKeysWithValues: ground.remarks.map { ($0.printedID, $0.id) })
      guard let header = SampleHeader(sheet) else { throw WorkspaceError.notAllowed(.notASample) }
      var sample = ReadSample(readings: [], unread: 0, problems: [])
      var seen: Set<String> = []
      for index in header.row..<sheet.rows.count {
        let cells = sheet.rows[index]
        func cell(_ place: Int) -> String { place < cells.count ? cells[place].trimmed : "" }
        let remark = cell(header.remark).uppercased()
        guard !remark.isEmpty else { continue }
        func report(_ kind: ReadSample.Problem.Kind) {
          sample.problems.append(.init(row: index + 1, remark: remark, kind: kind))
        }
        guard let number = ids[remark] else {
          report(.unknownRemark)
          continue
        }
        guard seen.insert(remark).inserted else {
          report(.twice)
          continue
        }
        let written = cell(header.themes)
        guard !written.isEmpty else {
          sample.unread += 1
          continue
        }
        var themes: Set<String> = []
        var isReadable = true
        for name in SampleHeader.names(in: written, ground.themes) {
          if let theme = name.theme {
            themes.insert(theme)
          } else {
            report(.unknownTheme(name.written))
            isReadable = false
          }
        }
        guard isReadable else { continue }
        sample.readings.append(
          .init(remark: remark, machine: Set((machine[number] ?? []).map(\.theme)), person: themes))
      }
      return sample
    }
  }
}

/// The header of a sample, and how its cells are read.
private struct SampleHeader {
  /// From 1: the rows below it are read.
  var row: Int
  var remark: Int
  var themes: Int

  init?(_ sheet: Sheet) {
    for (index, cells) in sheet.rows.prefix(20).enumerated() {
      let names = cells.map { $0.trimmed.lowercased() }
      if let remark = names.firstIndex(where: { ["bemærkning", "remark", "nr", "id"].contains($0) }),
        let themes = names.firstIndex(where: { ["temaer", "tema", "themes", "theme"].contains($0) })
      {
        self = SampleHeader(row: index + 1, remark: remark, themes: themes)
        return
      }
    }
    return nil
  }

  private init(row: Int, remark: Int, themes: Int) {
    self.row = row
    self.remark = remark
    self.themes = themes
  }

  /// The themes named in a cell. A name may hold a comma itself: the whole cell is tried first.
  static func names(in cell: String, _ themes: [Theme]) -> [(written: String, theme: String?)] {
    func theme(_ written: String) -> String? {
      let key = written.trimmed.lowercased()
      return themes.first {
        $0.id.lowercased() == key || $0.nameDanish.lowercased() == key || $0.nameEnglish?.lowercased() == key
      }?.id
    }
    if ["-", "–", "ingen", "none", "0"].contains(cell.lowercased()) { return [] }
    if let whole = theme(cell) { return [(cell, whole)] }
    return cell.split { $0 == "," || $0 == ";" || $0 == "\n" }.map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
    .map { ($0, theme($0)) }
  }
}
