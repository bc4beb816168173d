import DocumentModel

/// The files inside a PDF: those of the document as a whole (ISO 32000-2, 7.11.4), and those that somebody pinned to a
/// page (12.5.6.15).
struct EmbeddedFiles {
  struct Entry: Equatable {
    var name: String
    /// The object that holds its bytes, such as "14 0 R".
    var stream: String
  }

  private let objects: PDFObjects
  private let limit: Int
  private(set) var entries: [Entry] = []
  private var streams: Set<String> = []
  /// Nodes of the name tree that are still to be met; a tree that holds itself ends.
  private var nodesLeft = 10_000

  /// - Parameter limit: most files listed.
  init(_ objects: PDFObjects, limit: Int) {
    self.objects = objects
    self.limit = limit
    let root = objects.resolved(objects.object("trailer").dictionary["/Root"]).dictionary
    let names = objects.resolved(root["/Names"]).dictionary
    addTree(objects.resolved(names["/EmbeddedFiles"]), depth: 0)
    for page in objects.pages {
      for entry in objects.resolved(objects.object(page.object).dictionary["/Annots"]).array {
        let fields = objects.resolved(entry).dictionary
        guard objects.resolved(fields["/Subtype"]).name == "FileAttachment" else { continue }
        add(objects.resolved(fields["/FS"]), key: nil)
      }
    }
  }

  /// A node of the name tree (7.9.6): keys and values in turn, or further nodes.
  private mutating func addTree(_ node: PDFObjects.Value, depth: Int) {
    nodesLeft -= 1
    guard nodesLeft > 0, depth < 32 else { return }
    let pairs = objects.resolved(node.dictionary["/Names"]).array
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      add(objects.resolved(pairs[index + 1]), key: objects.resolved(pairs[index]).text)
    }
    for kid in objects.resolved(node.dictionary["/Kids"]).array {
      addTree(objects.resolved(kid), depth: depth + 1)
    }
  }

  /// A file specification (7.11.3), which may name its file differently for each system.
  private mutating func add(_ specification: PDFObjects.Value, key: String?) {
    let fields = specification.dictionary
    let systems = ["/UF", "/F", "/Unix", "/DOS", "/Mac"]
    let bytes = objects.resolved(fields["/EF"]).dictionary
    let references = systems.compactMap { system -> String? in
      if case .reference(let reference)? = bytes[system] { return reference }
      return nil
    }
    guard let stream = references.first, entries.count < limit, streams.insert(stream).inserted else {
      return
    }
    let names = systems.compactMap { objects.resolved(fields[$0]).text } + [key ?? ""]
    let name = names.first { !$0.isEmpty } ?? "\(entries.count + 1)"
    entries.append(Entry(name: EntryName.safe(name), stream: stream))
  }
}

extension EmbeddedFiles {
  /// The bytes of all entries, taken out by one run of qpdf.
  ///
  /// - Throws: `ReadError` when the files together pass a limit, or time runs out.
  func attachments(
    of path: String, in folder: TemporaryFolder, _ context: ReadContext, _ deadline: Deadline,
    _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> [Attachment] {
    guard !entries.isEmpty else { return [] }
    let chosen = entries.map { "--json-object=" + $0.stream.dropLast(2).replacing(" ", with: ",") }
    let output = try context.programs.run(
      .qpdf,
      ["--json=2", "--json-key=qpdf", "--no-warn", "--json-stream-data=file", "--json-stream-prefix=file"]
        + chosen + [path],
      in: folder, limits: context.limits, deadline: deadline)
    let listed = PDFObjects(output.bytes)
    var found: [Attachment] = []
    var room = context.limits.unpackedBytes
    for entry in entries {
      let number = entry.stream.prefix { $0 != " " }
      guard listed?.isUnpacked(entry.stream) == true, let bytes = folder.read("file-\(number)", limit: room)
      else {
        warnings.append(ReadWarning(.damagedPart, place: Place(part: entry.name)))
        continue
      }
      room -= bytes.count
      found.append(Attachment(name: entry.name, bytes: bytes))
    }
    return found
  }
}
