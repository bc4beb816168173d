import Foundation

@testable import DocumentFormats

/// The shared data's files of feedback, where they are: in `KOMDIR_DATA`, else in `../shared`.
enum SharedFiles {
  static let takesAll = ProcessInfo.processInfo.environment["KOMDIR_ALL"] == "1"

  static let corpus: URL? = {
    let package = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in
      folder.deletingLastPathComponent()
    }
    let stated = ProcessInfo.processInfo.environment["KOMDIR_DATA"].map { URL(fileURLWithPath: $0) }
    return [stated, package.appendingPathComponent("../shared")].compactMap {
      $0?.appendingPathComponent("corpus")
    }
    .first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("truth").path) }
  }()

  /// Files of the formats that are read without child programs, by name, those over `size` left out.
  static func files(below size: Int) throws -> [SourceFile] {
    guard let corpus else { return [] }
    var files: [SourceFile] = []
    for format in ["docx", "odt", "xlsx", "ods", "csv", "eml", "html", "pdf"] {
      let folder = corpus.appendingPathComponent(format)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        if data.count <= size { files.append(SourceFile(name: name, bytes: [UInt8](data))) }
      }
    }
    return files
  }
}
