import ArgumentParser
import DocumentFormats
import Foundation

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a file holds: text, comments, changes, tables, annotations.",
    discussion: """
      komdir inspect svar.docx
      komdir inspect svar.pdf --json
      """)

  @Argument(help: "The file; - is standard input.", completion: .file()) var file: String
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let limits = Limits.standard
    do {
      let source = try FileInput(limit: limits.fileBytes).source(at: file)
      let context = ReadContext(limits: limits, programs: .fromEnvironment)
      let reading = try FormatRegistry.standard.read(source, in: context)
      if json {
        let hash = SHA256.hexDigest(of: source.bytes)
        InspectJSON(reading, file: file, sha256: hash, bytes: source.bytes.count).write(
          to: StandardOutput.write)
      } else {
        InspectText(reading, language: "da").write { StandardOutput.write(Array($0.utf8)) }
      }
    } catch let error as ReadError {
      try refuse(error.reason, error.exitCode)
    } catch let error as FileInputError {
      switch error {
      case .notFound: try refuse("there is no such file", ExitCode(3))
      case .isFolder: try refuse("this is a folder", ExitCode(3))
      case .notReadable: try refuse("the file may not be read", ExitCode(3))
      }
    }
  }

  private func refuse(_ reason: String, _ code: ExitCode) throws {
    StandardError.write("komdir: \(file): \(reason)\n")
    throw code
  }
}
