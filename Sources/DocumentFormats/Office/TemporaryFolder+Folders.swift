import FoundationEssentials

extension TemporaryFolder {
  /// Makes a folder in this one, with those that lead to it.
  func makeFolder(_ name: String) throws(ReadError) {
    do {
      try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    } catch {
      throw .programFailed(name, detail: "mkdir")
    }
  }
}
