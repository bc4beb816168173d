import DocumentFormats
import GRDB

extension Workspace {
  /// Reads a hearing's kept papers again, for all that was weighed; nil where no letter is among them.
  ///
  /// - Throws: `WorkspaceError`.
  public func letterEvidence(hearing id: String?, context: ReadContext) throws -> HearingLetter? {
    let files = try read { db in
      let documents = try Self.documents(db, of: try Self.hearing(db, id).id)
      let names = Set(documents.map(\.file))
      // What a mail or archive carries comes out of it again.
      return try documents.filter { document in
        guard let slash = document.file.lastIndex(of: "/") else { return true }
        return !names.contains(String(document.file[..<slash]))
      }.map { SourceFile(name: $0.file, bytes: try Self.original(db, $0.sha256)) }
    }
    return HearingPapers(files, context: context).letter
  }
}
