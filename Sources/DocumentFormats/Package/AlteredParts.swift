import DocumentModel
import Synchronization

/// Parts of a package whose bytes are not what its directory says of them, in the order they were found. They are
/// read on several cores.
final class AlteredParts: Sendable {
  private let found = Mutex<[(part: String?, what: String)]>([])

  func note(_ part: String?, _ what: String) {
    found.withLock { found in
      if !found.contains(where: { $0.part == part }) { found.append((part, what)) }
    }
  }

  /// What a person should know of those that were read so far.
  var warnings: [ReadWarning] {
    found.withLock { $0.map { ReadWarning(.damagedPart, place: Place(part: $0.part), detail: $0.what) } }
  }
}
