import DocumentFormats
import DocumentModel

extension FeedbackReading.Question {
  /// The form that stands in the archive: a word, a colon, and what it is about.
  var stored: String {
    switch self {
    case .otherHearing(let words): "otherHearing:\(words)"
    case .unknownSender: "unknownSender:"
    case .uncertainSender(let words): "uncertainSender:\(words)"
    case .automaticReply(let words): "automaticReply:\(words)"
    case .moreTime(let words): "moreTime:\(words)"
    case .notToBeNamed(let words): "\(Submission.notToBeNamed)\(words)"
    case .replacesEarlier(let words): "\(Submission.replacesEarlier)\(words)"
    }
  }
}

extension ReadWarning {
  /// The form that stands in the archive.
  var stored: String {
    let place = Phrase.here(place).danish
    return "\(kind.rawValue): \(place)\(detail)"
  }
}

extension Phrase {
  /// Why a file was not taken in, and what to do next.
  static func reason(_ refusal: FileTree.Refusal) -> Phrase {
    switch refusal {
    case .unreadable(let error): reason(error)
    case .temporary:
      Phrase(
        "en låsefil eller systemfil uden indhold; den kan slettes", "a lock or system file; it can be deleted"
      )
    case .unopened(.tooLarge(_, let limit)): reason(.overLimit(Place(), .fileBytes(limit)))
    case .unopened(let error):
      Phrase(
        "\(obstacle(error).reason.danish); \(obstacle(error).step.danish)",
        "\(obstacle(error).reason.english); \(obstacle(error).step.english)")
    case .noAnswer(let why):
      Phrase(
        "\(reason(why).danish); er det alligevel et medlems svar, så kør igen med --anyway",
        "\(reason(why).english); if it is a member's answer all the same, run again with --anyway")
    case .forgotten(let id):
      Phrase(
        "er slettet af arkivet (\(id)) og tages ikke ind igen; skal den ind, så først komdir forget \(id) --lift --reason …",
        "was erased from the archive (\(id)) and is not taken in again; to take it, first komdir forget \(id) --lift --reason …"
      )
    case .endedTheProcess:
      Phrase(
        "læsningen af filen er gået ned to gange; originalen er gemt, bed om en ny kopi i et andet format",
        "reading the file ended the program twice; the original is kept, ask for another format")
    }
  }
}

extension StoredRemark {
  init(
    _ remark: Remark, id: RemarkID, submission: SubmissionID, ordinal: Int, documents: [HearingDocument],
    members: [StoredMember]
  ) {
    self.init(
      id: id, submission: submission, ordinal: ordinal, kind: remark.kind, nature: remark.nature,
      text: remark.text,
      anchorText: remark.anchorText, proposedWording: remark.proposedWording, page: remark.source.page,
      paragraph: remark.source.paragraph, cell: remark.source.cell, author: remark.author,
      municipality: remark.municipality, member: remark.member.map { members[$0].id },
      theme: remark.theme, isRepetition: remark.isRepetition,
      asWritten: remark.placement.asWritten, document: remark.placement.document.map { documents[$0].id },
      provision: remark.placement.provision?.path, match: remark.placement.match,
      candidates: remark.placement.candidates.map(\.path), contextBefore: remark.contextBefore,
      contextAfter: remark.contextAfter, isHidden: remark.isHidden, supports: remark.supports)
  }
}
