import ArgumentParser
import DocumentFormats
import KomdirCore

struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "The register of members.", subcommands: [Import.self, List.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take members from a CSV or XLSX file with a header in Danish or English.",
      discussion: """
        komdir member import medlemmer.csv

        Columns: Navn, Stilling, Kommune, Kommunekode, Region, Kreds, E-mail, Initialer, Aliaser, Samtykke.
        Consent to be named is no where nothing is said. Importing again updates and adds, and never deletes.
        """)

    @Argument(help: "The table.", completion: .file(extensions: ["csv", "xlsx"])) var file: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let reading = try FileInput.reading(at: file, context: try options.readContext()).reading
      let tables = reading.document.sheets.compactMap { try? MemberTable.read($0) }
      guard let table = tables.max(by: { $0.rows.count < $1.rows.count }) else {
        throw FileFailure(message: .noMemberTable(file), exitCode: 3)
      }
      let report = try options.open().importMembers(table, by: options.clerk())
      if options.output.json {
        printJSON { json in
          json.object {
            $0.field("rows", report.rows)
            $0.field("added", report.added)
            $0.field("updated", report.updated)
            $0.field("unchanged", report.unchanged)
            $0.list("refused", report.refused) { entry, refused in
              entry.field("row", refused.row)
              entry.field("reason", refused.reason(options.output.chosenLanguage))
            }
            $0.field("unknownColumns", report.unknownColumns)
            $0.list("unsureConsent", report.unsureConsent) { entry, unsure in
              entry.field("row", unsure.row)
              entry.field("reason", unsure.reason(options.output.chosenLanguage))
            }
          }
        }
      } else {
        options.output.say(.memberImport(report))
      }
      if !report.refused.isEmpty { throw ExitCode(1) }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the members, or those of whom no answer has come.",
      discussion: """
        komdir member list
        komdir member list --missing
        """)

    @Flag(help: "Only those who have not answered in the hearing, with their addresses.") var missing = false
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
      let workspace = try options.open()
      // Who is missing is asked of one hearing; the register can be seen without any.
      let hearing = missing ? try workspace.hearing(options.hearing).id : options.hearing
      let members = try workspace.memberAnswers(hearing: hearing).filter { !missing || $0.answered == false }
      guard options.output.json else {
        for entry in members { options.output.say(.member(entry.member)) }
        if missing { options.output.say(.missing(members.count)) }
        return
      }
      printJSON { $0.list(members) { $0.member($1) } }
    }
  }
}
