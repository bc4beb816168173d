/// Runs other people's programs (pdftotext, qpdf, LibreOffice …) under limits of time, memory and output.
public struct ProgramRunner: Sendable {
  public init() {}
}
