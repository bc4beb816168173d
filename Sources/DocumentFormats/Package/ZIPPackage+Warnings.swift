import DocumentModel

extension ZIPPackage {
  /// What is odd about the archive itself, whatever its parts say.
  ///
  /// - Parameter read: parts that the reader reads or knows of; they are held to the limits when they are read.
  func warnings(read: Set<String>) -> [ReadWarning] {
    var warnings = repeated.sorted().map { ReadWarning(.duplicateEntry, place: Place(part: $0)) }
    if hasDataBefore { warnings.append(ReadWarning(.dataBeforePackage)) }
    for entry in entries {
      let name = EntryName.safe(entry.name)
      if name != entry.name.replacing("\\", with: "/"), !entry.isFolder,
        !entry.name.hasPrefix("/") || entry.name.dropFirst() != name
      {
        warnings.append(ReadWarning(.unsafeName, place: Place(part: name)))
      }
      // A part that unpacks to hundreds of times its size is a trap for the next program.
      if !read.contains(entry.name), entry.size > 1 << 20,
        entry.size / max(1, entry.packedSize) > limits.suspiciousRatio
      {
        warnings.append(
          ReadWarning(
            .suspiciousPart, place: Place(part: name), detail: "\(entry.packedSize) → \(entry.size)"))
      }
    }
    return warnings
  }
}
