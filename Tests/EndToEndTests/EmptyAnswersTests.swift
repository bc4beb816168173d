import Foundation
import Testing

@Suite("What is given and says nothing")
struct EmptyAnswersTests {
  @Test(
    "what cannot be meant is refused with its reason and the next step; a text that begins with a dash is a text"
  )
  func refused() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    defer { withExtendedLifetime(scratch) {} }
    _ = try program.run("collect", "bidrag")
    _ = try program.run("collate")
    for (arguments, words) in [
      (["sent", "/dev/null"], "ligner ikke svaret"), (["log", "--hearing", "nix"], "nix: findes ikke"),
      (["backup", "nodir/kopi.sqlite"], "nodir: mappen findes ikke"),
      (["position", "set", "P-1", "--text", ""], "--text er tom"),
      (["position", "set", "P-1", "--title", " "], "--title er tom"),
      (["submission", "set", "S-1", "--accepted-by", ""], "--accepted-by er tom"),
    ] {
      let run = try program.run(arguments)
      #expect([2, 3].contains(run.exitCode), "\(arguments): \(run.exitCode)")
      #expect(run.errors.contains(words), "\(arguments): \(run.errors)")
      #expect(!run.errors.contains("komdir init"), "\(run.errors)")
    }
    let set = try program.run("position", "set", "P-1", "--text", "- punkt")
    #expect(set.exitCode == 0)
    #expect(set.output.contains("- punkt"))
  }
}
