import ArgumentParser
import DocumentFormats

extension ReadError {
  /// 4 for a missing program, 3 for all that the file itself is to blame for.
  var exitCode: ExitCode {
    switch self {
    case .missingProgram: ExitCode(4)
    default: ExitCode(3)
    }
  }

  /// Why the file was refused and what to do next, in one line.
  var reason: String {
    switch self {
    case .empty: "the file is empty; ask for it again"
    case .unknownFormat: "the format is not known; ask for Word, PDF or text"
    case .malformed(_, let detail): "the file is damaged (\(detail)); ask for it again"
    case .truncated: "the file ends too early; ask for it again"
    case .encrypted: "the file is protected by a password; ask for a copy without"
    case .overLimit(_, let limit): "a limit was passed (\(limit))"
    case .missingPart(let part): "the part \(part) is missing; ask for the file again"
    case .missingProgram(let program, let package): "\(program) is missing; install the package \(package)"
    case .programFailed(let program, let detail): "\(program) could not read the file (\(detail))"
    case .garbledText: "the text is no readable words; have it recognised by OCR or ask for a Word file"
    case .scanWithoutText: "the file is a scanned picture; install tesseract-ocr and tesseract-ocr-dan"
    }
  }
}
