/// A format as `inspect` names it.
public enum FileFormat: String, Sendable, CaseIterable {
  case docx, odt, doc, rtf, pdf, xlsx, xls, ods, csv, eml, mbox, msg, html, markdown, text, zip, lexdania
  case akomaNtoso = "akn"
  /// `winmail.dat`, in which Outlook sends what it does not send as MIME.
  case tnef
}
