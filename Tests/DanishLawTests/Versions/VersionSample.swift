import DanishLaw
import DocumentModel

/// The outline of a law text given line by line.
func lawOutline(_ lines: String...) -> Outline {
  outline(
    of: Document(
      blocks: lines.enumerated().map { Block($1, place: Place(line: 2 * $0 + 1)) }))
}

/// Changes as `old → new status`, a dash for none.
func summary(_ changes: [ProvisionChange]) -> [String] {
  changes.map { "\($0.old?.path ?? "-") → \($0.new?.path ?? "-") \($0.status.rawValue)" }
}
