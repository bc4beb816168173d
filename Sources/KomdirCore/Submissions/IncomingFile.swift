import Foundation

/// A file on disk that is about to be collected.
public struct IncomingFile: Sendable, Equatable {
  /// What it is called from here on: its path below the folder that was given, or its own name.
  public var name: String
  /// Where it lies.
  public var path: String

  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// Whether a program left it behind (a lock file, a folder's settings); such a file is refused unopened.
  public var isTemporary: Bool {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    return base.hasPrefix("~$") || base.hasPrefix(".~lock.") || base == ".DS_Store" || base == "Thumbs.db"
      || base == "desktop.ini"
  }

  /// The files at `paths`, folders with all that is below them, in the order of their names.
  ///
  /// - Throws: `CollectError.notFound` for a path where nothing lies, `.unreadable` for a locked folder.
  public static func files(at paths: [String], in files: FileManager = .default) throws -> [IncomingFile] {
    var found: [IncomingFile] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: path, isDirectory: &isFolder) else { throw CollectError.notFound(path) }
      guard isFolder.boolValue else {
        found.append(IncomingFile(name: URL(fileURLWithPath: path).lastPathComponent, path: path))
        continue
      }
      guard let names = try? files.subpathsOfDirectory(atPath: path) else {
        throw CollectError.unreadable(path)
      }
      for name in names.sorted() {
        let inner = path.hasSuffix("/") ? path + name : path + "/" + name
        let type = try? files.attributesOfItem(atPath: inner)[.type] as? FileAttributeType
        if type != .typeDirectory { found.append(IncomingFile(name: name, path: inner)) }
      }
    }
    return found
  }

  /// The file's bytes. A link is not followed out of the folder: it is refused.
  ///
  /// - Parameter limit: most bytes taken; a larger file is not opened.
  /// - Throws: `CollectError`.
  public func bytes(upTo limit: Int = .max, from files: FileManager = .default) throws -> [UInt8] {
    let attributes = try? files.attributesOfItem(atPath: path)
    let type = attributes?[.type] as? FileAttributeType
    guard type == .typeRegular else { throw CollectError.notAFile(path) }
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= limit else { throw CollectError.tooLarge(path, limit) }
    guard let data = files.contents(atPath: path) else { throw CollectError.unreadable(path) }
    return [UInt8](data)
  }
}

/// Why nothing could be collected from a path.
public enum CollectError: Error, Equatable, Sendable {
  case notFound(String)
  /// A link, a device or a pipe.
  case notAFile(String)
  case unreadable(String)
  case tooLarge(String, Int)
}
