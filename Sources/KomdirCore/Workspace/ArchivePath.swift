import Foundation

/// Where an archive lies. SQLite would take some names for something else than a file; here all are files.
enum ArchivePath {
  /// - Throws: `WorkspaceError.notAFileName`, `.isFolder`.
  static func hold(_ path: String) throws {
    guard !path.isEmpty, path != ":memory:", !path.lowercased().hasPrefix("file:"), !path.contains("\0")
    else {
      throw WorkspaceError.notAFileName(path)
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw WorkspaceError.isFolder(path)
    }
  }

  /// The path from the root on: no name in it can be an address then.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Makes a new file: `body` writes it whole beside its place, and it takes its name when it is on the disk. What a
  /// stopped run left beside is written over.
  ///
  /// - Throws: `WorkspaceError.noFolder`, `.alreadyThere`, `.notWritable`, and what `body` throws.
  static func make(_ path: String, _ body: (_ aside: String) throws -> Void) throws {
    let place = absolute(path) as NSString
    let folder = place.deletingLastPathComponent
    guard FileManager.default.fileExists(atPath: folder) else {
      throw WorkspaceError.noFolder((path as NSString).deletingLastPathComponent)
    }
    let aside = folder + "/.\(place.lastPathComponent).komdir"
    let leftovers = [aside, aside + "-journal"]
    func clear() { for leftover in leftovers { unlink(leftover) } }
    clear()
    do {
      try body(aside)
      try AsideFile.nameNew(aside, place as String)
    } catch let error as AsideFile.Failure {
      clear()
      throw error.code == EEXIST
        ? WorkspaceError.alreadyThere(path) : WorkspaceError.notWritable(path, detail: error.detail)
    } catch {
      clear()
      throw error
    }
  }
}
