import DanishLaw
import DocumentFormats
import KomdirCore

/// Changes on a terminal: `[-deleted-]`, `{+inserted+}`.
enum TrackedText {
  static func lines(of provision: TrackedProvision, _ language: Language) -> String {
    let places = [provision.old, provision.new].compactMap { $0.map { provisionName($0.path, in: language) } }
    var head = places.first ?? ""
    if places.count == 2, places[0] != places[1] { head += " → " + places[1] }
    head += " (\(Phrase.name(provision.status)(language)))"
    if provision.isChanged, let author = provision.author { head += " [\(author)]" }
    return "\(head)\n  \(text(provision))"
  }

  static func text(_ provision: TrackedProvision) -> String {
    provision.runs.map { run in
      let words = String(run.text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      return switch run.kind {
      case .kept: words
      case .inserted: "{+\(words)+}"
      case .deleted: "[-\(words)-]"
      }
    }.joined()
  }
}

/// Writes a tracked document: HTML side by side, other formats as running text with tracked changes.
enum TrackedFile {
  static func write(
    _ tracked: TrackedDocument, to path: String, hasPoints: Bool, _ options: OutputOptions
  ) throws {
    let writer = try OutputFile.writer(for: path)
    let language = options.chosenLanguage
    var headers = [Phrase.oldVersion(language), Phrase.newVersion(language)]
    if hasPoints { headers.append(Phrase.changedBy(language)) }
    let isPage = ["html", "htm"].contains(OutputFile.fileExtension(of: path))
    let document = isPage ? tracked.sideBySide(headers: headers) : tracked.running()
    let bytes = try OutputFile.bytes { () throws(WriteError) in try writer.bytes(for: document) }
    try OutputFile.write(bytes, to: path)
    if !options.json { options.say(.written(path)) }
  }
}
