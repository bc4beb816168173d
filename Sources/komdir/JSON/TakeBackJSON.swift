import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func takeBack(_ report: TakeBack) {
    object { json in
      json.field("paragraphs", report.paragraphs)
      json.field("unchanged", report.unchanged)
      json.changes("changed", report.changed)
      json.field("moved", report.moved)
      json.list("new", report.new) { entry, new in
        entry.field("text", new.text)
        entry.field("after", new.after)
        entry.field("before", new.before)
        entry.field("heading", new.heading)
      }
      json.list("removed", report.removed) { entry, removed in
        entry.field("position", removed.position)
        entry.field("title", removed.title)
        entry.field("remarks", removed.remarks)
      }
      json.list("conflicts", report.conflicts) { entry, conflict in
        entry.field("position", conflict.position)
        entry.field("file", conflict.file)
        entry.field("archive", conflict.archive)
      }
      json.changes("headings", report.headings)
      json.changes("dissents", report.dissents)
      json.list("frame", report.frame) { entry, change in
        entry.field("part", change.part)
        entry.field("before", change.before)
        entry.field("after", change.after)
        entry.field("kept", change.isKept)
      }
      json.list("markup", report.markup) { entry, markup in
        entry.field("kind", markup.kind.rawValue)
        entry.field("position", markup.position)
        entry.field("author", markup.author)
        entry.field("date", markup.date)
        entry.field("text", markup.text)
        entry.field("anchorText", markup.anchorText)
      }
      json.field("left", report.left)
      json.field("newer", report.newerPositions)
      json.field("anchored", report.isAnchored)
      json.field("applied", report.isApplied)
    }
  }

  private mutating func changes(_ name: String, _ changes: [TakeBack.Changed]) {
    list(name, changes) { entry, change in
      entry.field("position", change.position)
      entry.field("before", change.before)
      entry.field("after", change.after)
    }
  }
}
