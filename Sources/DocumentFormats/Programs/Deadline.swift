import Glibc

/// A moment on the machine's monotonic clock after which nothing may run on.
///
/// Several programs that read one file share one, so that the file as a whole keeps within its time.
struct Deadline: Sendable {
  private let end: Int
  /// The whole span, for the error that names it.
  let seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
    end = Self.now + seconds * 1_000
  }

  private init(end: Int, seconds: Int) {
    self.end = end
    self.seconds = seconds
  }

  /// The deadline of the same beginning, `seconds` after it.
  func extended(to seconds: Int) -> Deadline {
    Deadline(end: end + (seconds - self.seconds) * 1_000, seconds: seconds)
  }

  /// Milliseconds left; never negative.
  var milliseconds: Int { max(0, end - Self.now) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
