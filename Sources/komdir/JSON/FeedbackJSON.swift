import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func collectReport(_ report: CollectReport, _ language: Language) {
    object { json in
      json.field("received", report.received)
      json.field("read", report.read)
      json.field("unchanged", report.unchanged)
      json.field("remarks", report.remarks)
      json.list("refused", report.refused) { entry, refused in
        entry.field("file", refused.file)
        entry.field("reason", refused.reason(language))
      }
      json.list("setAside", report.setAside) { entry, aside in
        entry.field("id", aside.id)
        entry.field("submission", aside.submission)
        entry.field("text", aside.text)
        entry.field("reason", aside.reason.rawValue)
      }
      json.list("submissions", report.submissions) { $0.fields(of: $1) }
      json.object("marks") {
        $0.field("found", report.marks.found)
        $0.field("kept", report.marks.kept)
        $0.field("setAside", report.marks.setAside)
        $0.field("blank", report.marks.blank)
      }
      json.field("mailPictures", report.mailPictures)
    }
  }

  mutating func fields(of summary: SubmissionSummary) {
    let submission = summary.submission
    field("id", submission.printedID)
    field("parent", submission.parent.map { "\($0)" })
    field("file", submission.file)
    field("sha256", submission.sha256)
    field("format", submission.format)
    object("member") {
      $0.field("id", submission.member.map { "\($0)" })
      $0.field("name", submission.memberName)
      // Of a joint letter the first that it names; all stand in `jointSenders`.
      $0.field("municipality", submission.municipality ?? submission.jointSenders.first?.municipality)
      $0.field("why", submission.why)
    }
    list("jointSenders", submission.jointSenders) { entry, sender in
      entry.field("id", sender.member.map { "\($0)" })
      entry.field("name", sender.name)
      entry.field("municipality", sender.municipality)
    }
    field("state", submission.state.rawValue)
    field("reason", submission.reason)
    field("sentAt", submission.sentAt)
    field("acceptedBy", submission.acceptedBy)
    field("replaces", submission.replaces.map { "\($0)" })
    field("replacedBy", submission.replacedBy.map { "\($0)" })
    field("returnedDocument", submission.returnedDocument.map { "\($0)" })
    field("questions", submission.questions)
    field("warnings", submission.warnings)
    field("reservations", summary.reservations)
    field("remarks", summary.remarks)
    field("dropped", summary.dropped)
  }

  mutating func fields(of entry: RemarkReport) {
    let remark = entry.remark
    field("id", remark.printedID)
    field("submission", entry.submission.printedID)
    object("member") {
      $0.field("id", entry.voice.member)
      $0.field("name", entry.voice.name)
      $0.field(
        "municipality", entry.voice.municipality ?? entry.submission.jointSenders.first?.municipality)
      $0.field("why", entry.why)
    }
    words(of: remark)
    object("source") {
      $0.field("file", entry.submission.file)
      $0.field("page", remark.page)
      $0.field("paragraph", remark.paragraph)
      $0.field("cell", remark.cell)
    }
    place(of: remark)
    field("positions", entry.positions)
    list("decisions", entry.decisions) { $0.fields(of: $1) }
  }

  /// A remark by itself, as the commands that correct it give it back.
  mutating func fields(of remark: StoredRemark) {
    field("id", remark.printedID)
    field("submission", "\(remark.submission)")
    words(of: remark)
    place(of: remark)
  }

  private mutating func words(of remark: StoredRemark) {
    field("kind", remark.kind.rawValue)
    field("nature", remark.nature.rawValue)
    field("text", remark.text)
    field("anchorText", remark.anchorText)
    field("proposedWording", remark.proposedWording)
    field("theme", remark.theme)
    field("author", remark.author)
    field("isRepetition", remark.isRepetition)
    field("contextBefore", remark.contextBefore.isEmpty ? nil : remark.contextBefore)
    field("contextAfter", remark.contextAfter.isEmpty ? nil : remark.contextAfter)
    field("isHidden", remark.isHidden)
    list("supports", remark.supports) { entry, support in
      entry.field("name", support.name)
      entry.field("owner", support.owner)
      entry.field("municipality", support.municipality)
    }
    field("droppedBy", remark.droppedBy)
    field("dropReason", remark.dropReason)
  }

  private mutating func place(of remark: StoredRemark) {
    field("asWritten", remark.asWritten)
    field("document", remark.document.map { "\($0)" })
    field("provision", remark.provision)
    field("match", remark.match.rawValue)
    field("candidates", remark.candidates)
    field("likely", remark.likely)
    field("placedBy", remark.placedBy)
  }

  mutating func fields(of decision: Decision) {
    field("id", decision.printedID)
    field("value", decision.value.rawValue)
    field("reason", decision.reason)
    field("target", decision.target.map { "\($0)" })
    field("date", decision.date)
    field("by", decision.by)
    field("at", decision.at)
  }
}
