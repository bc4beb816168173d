import Testing

@testable import KomdirCore

@Suite("Who holds the archive")
struct LockHolderTests {
  private let locks = """
    1: POSIX  ADVISORY  READ  4711 08:01:131 1073741826 1073742335
    2: FLOCK  ADVISORY  WRITE 99 00:19:77 0 EOF
    3: POSIX  ADVISORY  WRITE 4712 08:01:131 1073741825 1073741825
    3: -> POSIX  ADVISORY  WRITE 4713 08:01:131 1073741825 1073741825
    """

  @Test("the writer of the file is named before its readers, and who waits is not named")
  func writer() {
    #expect(LockHolder.process(holding: 131, in: locks, apartFrom: 1) == 4712)
    #expect(LockHolder.process(holding: 131, in: locks, apartFrom: 4712) == 4711)
    #expect(LockHolder.process(holding: 31, in: locks, apartFrom: 1) == nil)
  }

  @Test("a program is named with its command and number, not with what else stands on its line")
  func name() {
    #expect(
      LockHolder.name(ofCommand: "/usr/bin/komdir\0hearing\0import\0hemmelig.pdf\0", process: 7)
        == "komdir hearing import (7)")
    #expect(LockHolder.name(ofCommand: "komdir\0collect\0bidrag/\0", process: 7) == "komdir collect (7)")
  }
}
