/// A program of someone else's that reads a format, and the Debian package that brings it.
struct Program: Sendable, Equatable {
  var name: String
  var package: String

  static let pdftotext = Program(name: "pdftotext", package: "poppler-utils")
  static let pdftoppm = Program(name: "pdftoppm", package: "poppler-utils")
  static let qpdf = Program(name: "qpdf", package: "qpdf")
  static let mutool = Program(name: "mutool", package: "mupdf-tools")
  static let tesseract = Program(name: "tesseract", package: "tesseract-ocr")
  static let soffice = Program(name: "soffice", package: "libreoffice-writer")
  static let calc = Program(name: "soffice", package: "libreoffice-calc")
  static let msgconvert = Program(name: "msgconvert", package: "libemail-outlook-message-perl")
  static let prlimit = Program(name: "prlimit", package: "util-linux")
  static let env = Program(name: "env", package: "coreutils")
}
