import DocumentModel

/// ZIP archives of feedback: every file in it becomes an attachment, folders kept in its name.
///
/// An entry that cannot be read becomes an attachment without bytes and a warning that names it, so that it is
/// refused by name like any other file; the rest of the archive is read. An archive whose files all need a password
/// is refused as a whole.
struct ZIPReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let package = try ZIPPackage(file.bytes, limits: context.limits)
    var reading = Reading(document: Document(), format: .zip)
    var left = context.limits.unpackedBytes
    let files = package.entries.filter { !$0.isFolder && !Self.isSystemFile($0.name) }
    if !files.isEmpty, files.allSatisfy(\.isEncrypted) { throw .encrypted }
    for entry in files {
      let place = Place(part: entry.name)
      var bytes: [UInt8] = []
      do {
        bytes = try package.open(entry).readAll()
      } catch {
        switch error {
        // A bomb goes for the whole archive.
        case .overLimit: throw error
        case .encrypted: reading.warnings.append(ReadWarning(.encryptedPart, place: place))
        default: reading.warnings.append(ReadWarning(.damagedPart, place: place, detail: error.detail))
        }
      }
      left -= bytes.count
      guard left >= 0 else { throw .overLimit(place, .unpackedBytes(context.limits.unpackedBytes)) }
      let name = EntryName.safe(entry.name)
      if name != entry.name { reading.warnings.append(ReadWarning(.unsafeName, place: place, detail: name)) }
      reading.document.attachments.append(Attachment(name: name, bytes: bytes))
    }
    reading.warnings += package.altered.warnings
    reading.warnings += package.repeated.sorted().map { ReadWarning(.duplicateEntry, place: Place(part: $0)) }
    return reading
  }

  /// What macOS puts beside every file.
  private static func isSystemFile(_ name: String) -> Bool {
    name.hasPrefix("__MACOSX/") || name.hasSuffix("/.DS_Store") || name == ".DS_Store"
  }
}
