import ArgumentParser
import DocumentFormats
import Foundation
import KomdirCore

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Give every received file back, byte for byte.",
    discussion: "komdir export --originals mappe/")

  @Option(help: "The folder to write to; made where there is none.", completion: .directory)
  var originals: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let workspace = try options.open()
    do {
      try FileManager.default.createDirectory(atPath: originals, withIntermediateDirectories: true)
    } catch {
      throw FileFailure.notWritten(originals, error.localizedDescription)
    }
    let count = try workspace.exportOriginals(hearing: options.hearing) { name, bytes in
      try OutputFile.write(bytes, to: originals + "/" + name)
    }
    guard options.output.json else {
      options.output.say(.exported(count, originals))
      return
    }
    printJSON { json in
      json.object {
        $0.field("folder", originals)
        $0.field("files", count)
      }
    }
  }
}

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole archive to another file while others work.")

  @Argument(help: "The file to write; it must not be there yet.", completion: .file()) var file: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let workspace = try options.open()
    guard !FileManager.default.fileExists(atPath: file) else {
      throw FileFailure(message: .alreadyThere(file), exitCode: 2)
    }
    try workspace.backUp(to: file)
    guard options.output.json else {
      options.output.say(.written(file))
      return
    }
    printJSON { json in json.object { $0.field("file", file) } }
  }
}
