import DocumentFormats
import Foundation
import KomdirCore

/// An error that a person can do something about, with the exit code that programs tell it by.
struct Failure {
  var message: Phrase
  var exitCode: Int32
  /// The file that it is about, where it is about one.
  var place: String?

  /// Nil for errors that only a programmer can do something about.
  init?(_ error: any Error) {
    switch error {
    case let error as WorkspaceError:
      message = .reason(error)
      exitCode = Self.exitCode(error)
    case let error as FileFailure:
      message = error.message
      exitCode = error.exitCode
      place = error.place
    case let error as CollectError:
      message = .reason(error)
      exitCode = 3
    case let error as LimitSettingError:
      message = .reason(error)
      exitCode = 2
    default: return nil
    }
  }

  private static func exitCode(_ error: WorkspaceError) -> Int32 {
    switch error {
    case .unknown, .noHearing, .whichHearing, .hearingClosed, .unknownMember, .ambiguousMember,
      .unknownProvision, .unknownDecision, .notAllowed:
      2
    case .documentUnreadable(_, .missingProgram): 4
    case .noHearingPaper, .sameHearing: 1
    case .notAFileName, .alreadyThere: 2
    case .notWritable, .isFolder, .notFound, .noFolder, .notAWorkspace, .newerVersion, .inUse, .diskFull,
      .readOnly, .damaged,
      .nothingReadable,
      .documentUnreadable, .notAWorksheet, .worksheetHeader, .worksheetOfAnother, .worksheetWithoutKey,
      .responseOfAnother, .notAResponse, .noPaperToMark:
      3
    }
  }
}

/// A file on the command line that could not be read or written.
struct FileFailure: Error {
  var message: Phrase
  var exitCode: Int32
  /// The file, as it was named.
  var place: String? = nil

  static func unreadable(_ path: String, _ error: ReadError) -> FileFailure {
    let reason = Phrase.reason(error)
    var code: Int32 = 3
    if case .missingProgram = error { code = 4 }
    return FileFailure(
      message: Phrase("\(path): \(reason.danish)", "\(path): \(reason.english)"), exitCode: code,
      place: path)
  }

  static func unreadable(_ path: String, _ error: FileInputError) -> FileFailure {
    FileFailure(message: .reason(error, path), exitCode: 3, place: path)
  }

  static func notWritten(_ path: String, _ reason: String) -> FileFailure {
    FileFailure(
      message: Phrase(
        "\(path): kunne ikke skrives (\(reason))\nråd: se på mappen og pladsen på disken, og kør igen",
        "\(path): could not be written (\(reason))\nhint: look at the folder and the disk, and run again"),
      exitCode: 3, place: path)
  }
}
