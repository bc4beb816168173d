import Glibc

/// Lists a folder with all that is below it. Links are listed, never followed; what cannot be opened is an entry of
/// its own, and never stops the rest.
enum FolderListing {
  /// Every entry that is no folder, by its path below the folder, in the order of these.
  static func files(below top: SystemPath) -> [IncomingFile] {
    var found: [IncomingFile] = []
    var folders: [(location: SystemPath, name: [UInt8])] = [(top, [])]
    while let folder = folders.popLast() {
      let content: [Entry]
      do throws(CollectError) {
        content = try entries(of: folder.location, isTop: folder.name.isEmpty)
      } catch {
        let name = folder.name.isEmpty ? folder.location.lastName : SystemPath.text(folder.name[...])
        found.append(
          IncomingFile(
            name: name + "/", path: folder.location.text, location: folder.location, obstacle: error))
        continue
      }
      for entry in content {
        let location = folder.location.appending(entry.name)
        let name = folder.name.isEmpty ? entry.name : folder.name + [UInt8(ascii: "/")] + entry.name
        if entry.isFolder {
          folders.append((location, name))
        } else {
          found.append(
            IncomingFile(name: SystemPath.text(name[...]), path: location.text, location: location))
        }
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  private struct Entry {
    var name: [UInt8]
    var isFolder: Bool
  }

  private static func entries(of folder: SystemPath, isTop: Bool) throws(CollectError) -> [Entry] {
    // The folder that a person names may be a link; one inside it that became a link meanwhile is not followed.
    let descriptor = folder.open(O_RDONLY | O_DIRECTORY | (isTop ? 0 : O_NOFOLLOW))
    let code = errno
    guard descriptor >= 0 else {
      let isLocked = code == EACCES || code == EPERM
      throw isLocked ? .lockedFolder(folder.text) : CollectError(opening: folder.text, code)
    }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw .unreadable(folder.text)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] else { continue }
      var status = stat()
      let text = name.map { CChar(bitPattern: $0) } + [0]
      let isKnown = fstatat(descriptor, text, &status, AT_SYMLINK_NOFOLLOW) == 0
      entries.append(Entry(name: name, isFolder: isKnown && status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries
  }
}
