import Foundation
import KomdirCore

/// A line on the terminal that counts files, shown when the work takes more than half a second.
///
/// Nothing is shown where standard error is no terminal.
final class Progress {
  private let total: Int
  private let language: Language
  private let start = Date()
  private let isTerminal = isatty(2) == 1
  private var lastShown = Date.distantPast
  private var isShown = false

  init(of total: Int, in language: Language) {
    self.total = total
    self.language = language
  }

  func done(_ count: Int) {
    guard isTerminal else { return }
    let now = Date()
    guard now.timeIntervalSince(start) > 0.5, now.timeIntervalSince(lastShown) > 0.1 else { return }
    lastShown = now
    isShown = true
    StandardError.write("\r\u{1B}[K" + Phrase.progress(count, of: total)(language))
  }

  func finish() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
