import DanishLaw
import DocumentFormats

/// A position of a response, as whoever reads the response alone sees it.
struct ResponsePosition: Sendable, Equatable {
  var text: String
  var provision: ProvisionID?
  var label: String?
  /// The heading it stands below.
  var theme: String?
}

extension ResponsePosition {
  /// The positions of a response, in order. A response reads like a member's letter: its letterhead, thanks and
  /// reservations are none. Each of its paragraphs is a position, also where several stand below one heading.
  static func all(in reading: Reading, name: String, association: Association) -> [ResponsePosition] {
    let reader = FeedbackReader(
      context: FeedbackContext(title: "", documents: [], members: [], association: association))
    let remarks = reader.read(FeedbackFile(reading: reading, name: name)).remarks
    let opening = opening(of: reading)
    return remarks.filter { $0.nature == .substantive && !$0.isRepetition }.flatMap { remark in
      let place = remark.placement.asWritten.flatMap(NamedPlace.init)
      return paragraphs(of: remark.text).filter {
        !isAboutTheAnswer($0) && !isSignature($0) && !opening.contains($0)
      }.map { text in
        ResponsePosition(text: text, provision: place?.provision, label: place?.label, theme: remark.theme)
      }
    }
  }

  /// What a response that komdir wrote says between its title and its first section: how it came about.
  private static func opening(of reading: Reading) -> Set<String> {
    let document = reading.document
    guard document.metadata.key?.hasPrefix(WorksheetKey.form + ":") == true else { return [] }
    let headings = document.blocks.indices.filter {
      if case .heading = document.blocks[$0].kind { true } else { false }
    }
    guard headings.count > 1 else { return [] }
    return Set(document.blocks[headings[0]..<headings[1]].map { $0.text().trimmed })
  }

  /// The paragraphs, without the numbers of the response's own list; what a colon announces stays with it.
  private static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    for line in text.split(separator: "\n") {
      let line = withoutNumber(line.trimmed)
      if let last = paragraphs.last, last.hasSuffix(":") || line.first?.isLowercase == true {
        paragraphs[paragraphs.count - 1] = last + "\n" + line
      } else if !line.isEmpty {
        paragraphs.append(line)
      }
    }
    return paragraphs
  }

  private static func withoutNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first == " "
    else { return text }
    return rest.dropFirst().trimmed
  }

  /// Whether a paragraph only tells how the response came about: "Svaret bygger på bidrag fra 21 af 98 kommuner."
  private static func isAboutTheAnswer(_ text: String) -> Bool {
    let words = SubjectWords.stems(text).filter { !$0.hasPrefix("#") && SubjectWords.weight(of: $0) > 0.05 }
    return words.count <= 24 && words.allSatisfy(answering.contains)
  }

  private static let answering = Set(
    SubjectWords.stems(
      """
      svaret svarer høringssvaret bygger baseret bidrag bidragene kommuner medlemmer foreningen komdir har bemærkninger
      høring høringen modtaget modtog udkast udkastet tak takker mulighed muligheden afgive afgivet korte følgende
      dansk fra med til den det for som alle vores være efter ordnet indhentet input tilbagemeldinger
      """))

  /// Whether words that end no sentence are a signature's.
  private static func isSignature(_ text: String) -> Bool {
    guard let last = text.last, !".!?:;»)\"".contains(last) else { return false }
    return NoteVoices.words(text).count <= 5
  }
}

/// A provision that words name, in a document that is not at hand.
struct NamedPlace: Sendable, Equatable {
  var provision: ProvisionID
  /// The place alone, as written: "§ 1, nr. 5" of "Ad § 1, nr. 5 (klasseloft)".
  var label: String
  /// The last one of a range, where the words name one.
  var last: String?

  /// The first place named in `text`; sections of notes and chapters are themes, no places.
  init?(_ text: String) {
    for reference in references(in: text) {
      guard let target = reference.readings.first?.first, target.section == nil, target.kapitel == nil,
        target.law == nil, let id = target.provisionID
      else { continue }
      provision = id
      // "Udkastets § 1" is § 1.
      label = reference.text.firstIndex(of: "§").map { String(reference.text[$0...]) } ?? reference.text
      last = target.to?.value
      return
    }
    return nil
  }

  /// How well the place fits another: 1 the same, 0.6 one within the other, 0 apart.
  func fit(_ other: ProvisionID) -> Double {
    if provision == other { return 1 }
    if let last, inRange(other.lastLabel, provision.lastLabel, last), provision.parent == other.parent {
      return 0.9
    }
    if other.path.hasPrefix(provision.path + "/") || provision.path.hasPrefix(other.path + "/") { return 0.6 }
    return 0
  }
}

extension ProvisionID {
  /// "5" of "par:1/nr:5".
  fileprivate var lastLabel: String {
    String(path.split(separator: "/").last?.split(separator: ":", maxSplits: 1).last ?? "")
  }
}
