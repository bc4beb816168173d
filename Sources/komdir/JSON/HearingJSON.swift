import DocumentFormats
import KomdirCore

extension JSONStream {
  mutating func fields(of paper: HearingDocument) {
    field("id", paper.printedID)
    field("role", paper.role.rawValue)
    field("file", paper.file)
    field("version", paper.version)
  }

  mutating func fields(of hearing: Hearing) {
    field("id", hearing.id)
    field("title", hearing.title)
    field("authority", hearing.authority)
    field("department", hearing.department)
    field("caseNumber", hearing.caseNumber)
    field("deadline", hearing.deadline)
    field("deadlineAlternatives", hearing.deadlineAlternatives)
    field("deadlineProblem", hearing.deadlineProblem)
    field("internalDeadline", hearing.internalDeadline)
    field("replyTo", hearing.replyTo)
    field("cc", hearing.cc)
    object("contact") {
      $0.field("name", hearing.contactName)
      $0.field("phone", hearing.contactPhone)
      $0.field("email", hearing.contactEmail)
    }
    field("letterDate", hearing.letterDate)
    field("kind", hearing.kind)
    field("round", hearing.round)
    object("found") { json in
      for (name, finding) in hearing.found.sorted(by: { $0.key < $1.key }) {
        json.object(name) {
          $0.field("file", finding.file)
          $0.field("quote", finding.quote)
          $0.field("confidence", finding.confidence)
          $0.field("rival", finding.rival)
        }
      }
    }
    field("setByHand", hearing.setByHand)
    field("reservation", hearing.reservation)
    field("language", hearing.language)
    field("sentAt", hearing.sentAt)
    field("closedAt", hearing.closedAt)
  }

  mutating func hearingImport(_ report: HearingImport, _ language: Language) {
    object { json in
      json.fields(of: report.hearing)
      json.list("documents", report.documents) { entry, paper in
        entry.field("id", paper.document.printedID)
        entry.field("role", paper.document.role.rawValue)
        entry.field("file", paper.document.file)
        entry.field("version", paper.document.version)
        entry.field("provisions", paper.provisions)
        entry.field("documentType", paper.document.documentType)
        entry.field("sha256", paper.document.sha256)
        entry.field("unchanged", paper.isUnchanged)
      }
      json.list("refused", report.refused) { entry, refused in
        entry.field("file", refused.file)
        entry.field("reason", refused.reason(language))
      }
      json.fields(of: report.carried)
      json.field("warnings", report.warnings.map { $0(language) })
    }
  }

  /// What became of remarks on an earlier version of a draft.
  mutating func fields(of carried: CarriedRemarks) {
    object("carried") {
      $0.field("exact", carried.exact)
      $0.field("moved", carried.moved)
      $0.field("parent", carried.parent)
      $0.field("none", carried.none)
    }
  }

  mutating func member(_ entry: MemberAnswer) {
    let member = entry.member
    field("id", member.printedID)
    field("name", member.name)
    field("title", member.title)
    field("municipality", member.municipality)
    field("municipalityCode", member.municipalityCode)
    field("region", member.region)
    field("district", member.district)
    field("mailAddresses", member.mailAddresses)
    field("initials", member.initials)
    field("aliases", member.aliases)
    field("consentsToBeNamed", member.consentsToBeNamed)
    field("mail", member.mailAddresses)
    if let answered = entry.answered { field("answered", answered) }
  }

  mutating func fields(of status: HearingStatus, withMissing: Bool) {
    field("hearing", status.hearing.id)
    field("title", status.hearing.title)
    field("deadline", status.hearing.deadline)
    field("internalDeadline", status.hearing.internalDeadline)
    field("daysLeft", status.daysLeft)
    field("stage", status.stage.rawValue)
    field("members", status.members)
    field("answered", status.answered)
    field("missingCount", status.missingCount)
    if withMissing {
      list("missing", status.missing) { entry, member in
        entry.field("id", member.printedID)
        entry.field("name", member.name)
        entry.field("municipality", member.municipality)
      }
    }
    field("remarks", status.remarks)
    field("undecided", status.undecided)
    field("problems", status.problems.all)
    object("counts") { $0.counts(status.problems) }
  }

  mutating func fields(of entry: LogEntry) {
    field("entry", Int(entry.entry))
    field("at", entry.at)
    field("who", entry.who)
    field("hearing", entry.hearing)
    field("what", entry.what)
    field("subject", entry.subject)
    field("file", entry.file)
    field("before", entry.before)
    field("after", entry.after)
    field("hash", entry.hash)
  }
}
