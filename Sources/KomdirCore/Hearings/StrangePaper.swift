import Archive
import DanishLaw
import DocumentFormats
import DocumentModel
import Foundation

/// Why a file is asked about before it is taken for a paper of a hearing, or for a member's answer.
public enum StrangePaper: Sendable, Equatable {
  case memberList
  case worksheet
  /// A confirmation of receipt or an automatic reply.
  case receipt
  /// The answer of a member, by its name.
  case answer(String)
  /// The ministry's draft with marks by somebody of the register.
  case returnedCopy(String)
  /// It is in the archive as a member's file already.
  case submission(String)
  /// A response that komdir wrote.
  case ourResponse
  /// An authority's note on what a hearing brought, with its comments.
  case outcomeNote
  /// The archive itself.
  case archive
  /// A paper of the hearing without anybody's marks, as printed.
  case paper(String)
  /// A version of a paper that a newer one took the place of, as printed, with that one.
  case formerVersion(String, by: String)
  /// A draft that seems older than the hearing's own, as printed, and why.
  case olderDraft(String, OlderDraftSign)
  /// A letter without a deadline by another than the hearing's authority; its sender where it names one.
  case otherSender(String?)
  /// Neither letter nor draft: nothing to make a hearing of.
  case nothing
}

/// Tells papers of a hearing from what does not belong there, by what the archive knows.
struct PaperSorter {
  private let index: MemberIndex
  private let own: OwnFileFinder
  private let association: Association
  /// Members' files that the archive holds, by their hashes.
  private let received: [String: SubmissionID]

  /// - Parameter papers: those that are to be told apart.
  init(_ db: Database, _ papers: [HearingPaper]) throws {
    association = try Workspace.association(db)
    index = MemberIndex(members: try Workspace.members(db).map(\.member))
    own = try OwnFileFinder(db, index)
    var received: [String: SubmissionID] = [:]
    for paper in papers { received[paper.sha256] = try Workspace.firstFile(db, sha256: paper.sha256) }
    self.received = received
  }

  /// What a file seems to be instead of a paper; nil for one that may be a paper.
  ///
  /// - Parameter hearing: the one that it is to be a paper of; nil for a new one.
  func stranger(_ paper: HearingPaper, in hearing: Hearing?) -> StrangePaper? {
    if let known = received[paper.sha256] { return .submission("\(known)") }
    if let kind = own.kind(of: paper.document, sha256: paper.sha256),
      kind != .memberList || paper.role != .consulteeList
    {
      return kind
    }
    if paper.role != .consulteeList, paper.document.sheets.contains(where: Self.isMemberList) {
      return .memberList
    }
    if let message = paper.document.message, Self.isReceipt(message) { return .receipt }
    if paper.role == .draft { return marker(of: paper.document).map { .returnedCopy($0) } }
    return paper.role == .consulteeList ? nil : stranger(letter: paper, in: hearing)
  }

  private static func isMemberList(_ sheet: Sheet) -> Bool {
    guard let table = try? MemberTable.read(sheet), !table.rows.isEmpty else { return false }
    let known = table.rows.count { $0.member.municipality != nil || !$0.member.mailAddresses.isEmpty }
    return known * 2 >= table.rows.count
  }

  private static func isReceipt(_ message: Message) -> Bool {
    let subject = folded(message.subject ?? "")
    return [
      "kvittering", "automatisk svar", "autosvar", "automatic reply", "out of office", "fravaer",
      "vi har modtaget din",
      "bekraeftelse paa modtagelse", "ikke til stede",
    ].contains { subject.contains($0) }
  }

  /// Somebody of the register who left comments or changes in the draft.
  private func marker(of document: Document) -> String? {
    let authors = document.comments.map(\.author) + document.revisions.map(\.author)
    for author in authors.compactMap({ $0 }) {
      let found = index.author(author, near: nil)
      if found.member != nil || found.municipality != nil { return author }
    }
    return nil
  }

  /// Whether a letter is a member's answer, or one that neither comes from the hearing's authority nor sets a deadline:
  /// it would take the place of what the hearing's own letter says.
  private func stranger(letter paper: HearingPaper, in hearing: Hearing?) -> StrangePaper? {
    let letter = HearingLetter.read(paper.document, fileName: paper.file, for: association)
    let authority = hearing?.authority.map(folded)
    let isAuthoritys = authority != nil && letter.authority.map(folded) == authority
    // Where the authority is known, a deadline that another sets makes no paper.
    if isOfAuthority(paper, letter), authority == nil || letter.authority == nil || isAuthoritys {
      return nil
    }
    if let name = sender(of: paper) { return .answer(name) }
    let takesOver =
      authority != nil && !isAuthoritys && paper.role == .hearingLetter && letter.deadline == nil
    return takesOver ? .otherSender(letter.authority) : nil
  }

  /// The member that a letter or mail is from, by its sender, its letterhead or its signature.
  private func sender(of paper: HearingPaper) -> String? {
    if let address = paper.document.message?.from?.address,
      index.member(address: address) != nil || index.municipality(address: address) != nil
    {
      return paper.document.message?.from?.name ?? address
    }
    let lines = paper.document.blocks.map { $0.text() }.flatMap {
      $0.split(whereSeparator: \.isNewline).map(String.init)
    }
    .filter { !$0.allSatisfy(\.isWhitespace) }
    guard lines.count >= 2 else { return nil }
    for line in lines.prefix(4) where line.count < 60 {
      if let name = index.municipalities.named(in: line).first { return name }
    }
    for line in lines.suffix(6) where line.count < 60 {
      let bare = line.trimmingCharacters(in: .whitespaces)
      if let member = index.member(named: bare) { return index.members[member].name }
      if let name = index.municipalities.named(in: bare).first { return name }
    }
    return nil
  }
}

extension PaperSorter {
  /// Whether an authority that is none of the members sets a deadline in it: in its own words, not in those of the
  /// association that a member's answer quotes.
  private func isOfAuthority(_ paper: HearingPaper, _ letter: HearingLetter) -> Bool {
    guard letter.deadline != nil else { return false }
    if let authority = letter.authority, index.municipalities.name(for: authority) != nil { return false }
    guard let message = paper.document.message else { return true }
    let speaker = LetterText(paper.document, for: association).message?.from
    let isOurs = [speaker?.address, speaker?.name].compactMap { $0 }.contains {
      isAssociation($0, domain: message.associationDomain, OwnNames(association))
    }
    let isSender = speaker?.address == message.from?.address
    return !isOurs && (!isSender || letter.authority != nil)
  }
}

extension HearingPaper {
  /// Whether a hearing can be made of it: a letter, a draft, or a text with an outline of its own.
  var carriesHearing: Bool {
    switch role {
    case .hearingLetter, .draft: true
    case .consulteeList, .annex, .other: outline.provisions.count >= 3
    }
  }
}
