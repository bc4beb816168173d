import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats

/// No file, however broken, ends the process or holds it up: it is read or refused.
///
/// A small run over files made here; with `KOMDIR_ALL=1` 20,000 mutants of the shared data's files, where they are.
struct MutationTests {
  /// Child programs have their own limits and would make the run long: those formats are cut short here.
  private static let context = ReadContext(limits: limits, programs: ProgramRunner(path: "/nowhere"))
  private static let limits: Limits = {
    var limits = Limits.standard
    limits.seconds = 5
    return limits
  }()

  /// Reads the file and writes what was read, as `inspect` does.
  ///
  /// - Returns: whether it was read.
  private static func survives(_ file: SourceFile) -> Bool {
    guard let reading = try? FormatRegistry.standard.read(file, in: context) else { return false }
    var count = 0
    InspectJSON(reading, file: file.name, sha256: "", bytes: file.bytes.count).write { count += $0.count }
    return count > 0
  }

  @Test("the files that are broken here are read as long as they are whole")
  func whole() throws {
    for file in try SeedFiles.all()
    where FormatRegistry.standard.entries.contains(where: { $0.extensions.contains(file.nameExtension) }) {
      #expect(Self.survives(file), "\(file.name)")
    }
  }

  @Test("any beginning of a file is read or refused")
  func prefixes() throws {
    for file in try SeedFiles.all() {
      // Every length would say no more than every seventh, and takes seven times as long.
      for count in stride(from: 0, through: file.bytes.count, by: 7) {
        _ = Self.survives(SourceFile(name: file.name, bytes: Array(file.bytes[..<count])))
      }
    }
  }

  @Test("two hundred mutants are read or refused", .timeLimit(.minutes(2)))
  func mutants() throws {
    let files = try SeedFiles.all()
    for number in 0..<200 {
      var mutator = Mutator(seed: UInt64(number))
      let file = files[number % files.count]
      _ = Self.survives(SourceFile(name: file.name, bytes: mutator.mutated(file.bytes)))
    }
  }

  @Test("what is inside a package may be broken too: its parts are mutated and packed again")
  func mutatedParts() throws {
    for file in try SeedFiles.all().prefix(3) {
      let package = try ZIPPackage(file.bytes, limits: .standard)
      for number in 0..<60 {
        var mutator = Mutator(seed: UInt64(number))
        var writer = ZIPWriter()
        for (index, entry) in package.entries.enumerated() {
          let bytes = try package.open(entry).readAll()
          try writer.add(entry.name, index == number % package.entries.count ? mutator.mutated(bytes) : bytes)
        }
        _ = Self.survives(SourceFile(name: file.name, bytes: try writer.bytes()))
      }
    }
  }

  @Test("the same seed breaks a file the same way")
  func deterministic() {
    var (first, second) = (Mutator(seed: 7), Mutator(seed: 7))
    let bytes = [UInt8](0..<100)
    #expect(first.mutated(bytes) == second.mutated(bytes))
    #expect(first.mutated(bytes) != bytes)
  }

  @Test(
    "20,000 mutants of real files are read or refused, each within its time",
    .enabled(
      if: SharedFiles.takesAll && SharedFiles.corpus != nil,
      "skipped: needs KOMDIR_ALL=1 and the shared data; would read 20,000 mutants of the corpus' files"))
  func corpus() throws {
    let files = try SharedFiles.files(below: 400_000)
    var slowest = (seconds: 0.0, name: "")
    var read = 0
    for number in 0..<20_000 {
      let file = files[number % files.count]
      var mutator = Mutator(seed: UInt64(number))
      let mutant = SourceFile(name: file.name, bytes: mutator.mutated(file.bytes))
      let start = Date()
      read += Self.survives(mutant) ? 1 : 0
      let seconds = Date().timeIntervalSince(start)
      if seconds > slowest.seconds { slowest = (seconds, "\(file.name), mutant \(number)") }
    }
    #expect(slowest.seconds < 20, "\(slowest.name)")
    // Most changes hit text or what nobody needs: if hardly any mutant were read, the run would say little.
    #expect(read > 2_000)
  }
}
