import DocumentModel

extension MailAddress {
  /// The address as a header shows it: "Anne Holm <anne@example.dk>", the name quoted where it holds signs of the
  /// syntax (RFC 5322, 3.2.3). Without an address it is the name alone.
  var headerText: String {
    guard let name, !name.isEmpty else { return address }
    let needsQuotes = name.utf8.contains { #"()<>[]:;@\,.""#.utf8.contains($0) }
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let shown = needsQuotes ? "\"\(escaped)\"" : name
    return address.isEmpty ? shown : "\(shown) <\(address)>"
  }
}
