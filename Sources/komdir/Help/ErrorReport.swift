import DocumentFormats
import Foundation
import KomdirCore

/// An error as programs read it, one object on standard error:
/// `{"error":{"code","message","place","next"}}`.
struct ErrorReport {
  /// The kind of error, stable for programs: "unknown", "worksheetOfAnother".
  var code: String
  var message: String
  /// The file or record that it is about; nil where it is about none.
  var place: String?
  /// What to do next; nil where nothing is known.
  var next: String?

  /// - Parameter text: the message as a person reads it; its hint becomes `next`.
  init(code: String, place: String? = nil, text: String) {
    self.code = code
    self.place = place
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isHint: (String) -> Bool = { line in ["råd: ", "hint: "].contains(where: line.hasPrefix) }
    message = lines.filter { !isHint($0) }.joined(separator: "\n")
    next = lines.first(where: isHint).map { String($0.drop { $0 != ":" }.dropFirst(2)) }
  }

  /// Writes it as one line of JSON.
  func print() {
    printJSON(to: { StandardError.write(String(decoding: $0, as: UTF8.self)) }) { stream in
      stream.object { report in
        report.object("error") {
          $0.field("code", code)
          $0.field("message", message)
          $0.field("place", place)
          $0.field("next", next)
        }
      }
    }
  }

  /// The name of an error's case, and the first text that it carries: what it is about.
  static func facts(of error: any Error) -> (code: String, place: String?) {
    let mirror = Mirror(reflecting: error)
    guard mirror.displayStyle == .enum, let payload = mirror.children.first else {
      let name = mirror.displayStyle == .enum ? "\(error)" : "\(type(of: error))"
      return (name, nil)
    }
    let code = payload.label ?? "\(error)"
    if let inner = payload.value as? any Error, code == "notAllowed" { return facts(of: inner) }
    if code == "notAllowed" {
      let inner = Mirror(reflecting: payload.value)
      return (inner.children.first?.label ?? "\(payload.value)", nil)
    }
    if let text = payload.value as? String { return (code, text) }
    let first = Mirror(reflecting: payload.value).children.first?.value
    return (code, first as? String)
  }

  /// Whether the command line asks for JSON, even where the rest of it could not be understood.
  static var isAsked: Bool { CommandLine.arguments.dropFirst().prefix { $0 != "--" }.contains("--json") }
}
