import DocumentModel

/// Why a file could not be read. `Messages` in KomdirCore words it in Danish and English, with the next step.
public enum ReadError: Error, Equatable, Sendable {
  /// The file has no bytes.
  case empty
  /// Neither its bytes nor its name are those of a format in the registry.
  case unknownFormat
  /// The bytes break the format's rules at `place`; `detail` is the technical reason in English.
  case malformed(Place, detail: String)
  /// The file ends too early.
  case truncated(Place)
  /// The file needs a password.
  case encrypted
  /// A limit was passed.
  case overLimit(Place, Limit)
  /// A needed part of a package is missing.
  case missingPart(String)
  /// A program that reads the format is not installed; `package` is the Debian package to install.
  case missingProgram(String, package: String)
  /// A program that reads the format failed or ran out of its limits.
  case programFailed(String, detail: String)
  /// The folder for temporary files is full, or a quota on it is: nothing is wrong with the file. Its path.
  case noRoom(String)
  /// Text was found, but it is no text a person could read; recognising the picture of it (OCR) is next.
  case garbledText
  /// A page picture without text, and no program for recognising text is installed.
  case scanWithoutText
}
