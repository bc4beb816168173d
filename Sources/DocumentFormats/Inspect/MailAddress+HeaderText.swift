import DocumentModel

extension MailAddress {
  /// The address as a header shows it: "Anne Holm <anne@example.dk>", the name quoted where it holds signs of the
  /// syntax (RFC 5322, 3.2.3).
  var headerText: String {
    guard let name, !name.isEmpty else { return address }
    let needsQuotes = name.utf8.contains { #"()<>[]:;@\,.""#.utf8.contains($0) }
    guard needsQuotes else { return "\(name) <\(address)>" }
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\" <\(address)>"
  }
}
