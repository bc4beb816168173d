import DanishLaw
import Foundation

/// The changes between two texts as a few pairs of words that a person can read at a glance.
struct WordChangeSummary {
  struct Change: Equatable {
    var old: String
    var new: String

    var isEmpty: Bool { old.isEmpty && new.isEmpty }

    /// A side that is only a number or a sign takes the kept word behind it along.
    fileprivate mutating func take(_ word: String) {
      guard !isEmpty, !old.contains(where: \.isLetter) || !new.contains(where: \.isLetter) else { return }
      if !old.isEmpty { old += word }
      if !new.isEmpty { new += word }
    }
  }

  private(set) var changes: [Change] = []

  /// Changes that are shown, and how many are not.
  var shown: [Change] { Array(changes.prefix(Self.mostShown)).map(Self.shortened) }
  var rest: Int { max(0, changes.count - Self.mostShown) }

  private static let mostShown = 3
  private static let longest = 90
  /// Kept words between two changes that are shown with them as one.
  private static let gap = 2

  init(_ runs: [WordRun]) {
    var change = Change(old: "", new: "")
    var bridge = ""
    func close(before words: String) {
      let next = words.split(whereSeparator: \.isWhitespace).first.map(String.init)
      if let next { change.take(next.trimmingCharacters(in: CharacterSet(charactersIn: "»«\".,;:()"))) }
      let whole = Change(old: Self.trimmed(change.old), new: Self.trimmed(change.new))
      if whole.old != whole.new { changes.append(whole) }
      change = Change(old: "", new: "")
      bridge = ""
    }
    for run in runs {
      switch run.kind {
      case .kept:
        guard !change.isEmpty else { continue }
        if run.text.split(whereSeparator: \.isWhitespace).count <= Self.gap {
          bridge = run.text
        } else {
          close(before: run.text)
        }
      case .deleted:
        change.old += bridge + run.text
        change.new += bridge
        bridge = ""
      case .inserted:
        change.old += bridge
        change.new += bridge + run.text
        bridge = ""
      }
    }
    close(before: bridge)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func shortened(_ change: Change) -> Change {
    func short(_ text: String) -> String {
      text.count > longest ? String(text.prefix(longest - 1)) + "…" : text
    }
    return Change(old: short(change.old), new: short(change.new))
  }
}
