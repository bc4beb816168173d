import DocumentModel

/// Notes on cells (ECMA-376 Part 1, 18.7) and threaded comments (MS-XLSX 2.6.203).
struct CellCommentsReader {
  let sheet: String
  let limits: Limits

  /// Notes as Excel has had them from the start. Those that only stand for a thread are left out: `threads` has
  /// them whole.
  func notes(_ stream: XMLStream, leavingOutThreads: Bool) throws(ReadError) -> [Comment] {
    var authors: [String] = []
    var found: [Comment] = []
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "s:author": authors.append(try stream.textContent())
      case "s:comment":
        guard found.count < limits.comments else {
          throw .overLimit(Place(sheet: sheet), .comments(limits.comments))
        }
        let cell = stream["ref"] ?? ""
        let author = stream["authorId"].flatMap(Int.init).flatMap {
          authors.indices.contains($0) ? authors[$0] : nil
        }
        let text = try SharedStrings.text(stream)
        if leavingOutThreads, author?.hasPrefix("tc=") == true { continue }
        found.append(Comment(id: cell, author: author, text: text, place: Place(sheet: sheet, cell: cell)))
      default: break
      }
    }
    return found
  }

  /// Threads: the first comment has the cell as its id, the answers its cell and their number.
  func threads(_ stream: XMLStream, people: [String: String]) throws(ReadError) -> [Comment] {
    var found: [Comment] = []
    var cellOfThread: [String: String] = [:]
    while let event = try stream.next() {
      guard event == .start, stream.name == "tc:threadedComment" else { continue }
      guard found.count < limits.comments else {
        throw .overLimit(Place(sheet: sheet), .comments(limits.comments))
      }
      let cell = stream["ref"] ?? ""
      let parent = stream["parentId"]
      let (date, person, done) = (stream["dT"], stream["personId"], stream["done"])
      if let id = stream["id"], parent == nil { cellOfThread[id] = cell }
      var text = ""
      let outside = stream.depth - 1
      while stream.depth > outside {
        guard let event = try stream.next() else { break }
        if event == .start, stream.name == "tc:text" { text = try stream.textContent() }
      }
      found.append(
        Comment(
          id: parent == nil ? cell : "\(cell)-\(found.count + 1)", author: person.flatMap { people[$0] },
          date: date,
          text: text, parent: parent.flatMap { cellOfThread[$0] }, isResolved: done == "1",
          place: Place(sheet: sheet, cell: cell)))
    }
    return found
  }

  /// Names of the people that threads point to.
  static func people(_ stream: XMLStream) throws(ReadError) -> [String: String] {
    var found: [String: String] = [:]
    while let event = try stream.next() {
      guard event == .start, stream.name == "tc:person", let id = stream["id"] else { continue }
      found[id] = stream["displayName"]
    }
    return found
  }
}
