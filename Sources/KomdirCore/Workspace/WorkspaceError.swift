import Archive
import DocumentFormats

/// Why the archive could not be opened, read or changed. `Phrase` words each with the next step.
public enum WorkspaceError: Error, Equatable, Sendable {
  case notFound(String)
  case notAWorkspace(String)
  case newerVersion(String)
  /// Another process writes; `by` names it where this machine knows it.
  case inUse(String, by: String?)
  /// The folder that the archive is to be made in is not there.
  case noFolder(String)
  case diskFull(String)
  case readOnly(String)
  /// The system would not write: a quota that is full, a drive that went away. What was committed is whole.
  case notWritable(String, detail: String)
  /// A name that SQLite takes for something else than a file: "", ":memory:", "file:…".
  case notAFileName(String)
  case isFolder(String)
  case alreadyThere(String)
  case damaged(String, detail: String)
  /// No record has this id; `kind` is the letter it begins with.
  case unknown(id: String)
  case noHearing
  /// More than one hearing is open and none was named.
  case whichHearing([String])
  case hearingClosed(String)
  case unknownMember(String)
  case ambiguousMember(String, [String])
  case unknownProvision(String)
  /// None of the files given could be read; each with its reason in Danish.
  case nothingReadable([String])
  /// None of the files is one that a hearing can be made of; each with what it seems to be.
  case noHearingPaper([String], [StrangePaper])
  /// The papers seem to be of a hearing that is open already.
  case sameHearing(String, SharedMark)
  /// A paper of the hearing cannot be read any more, such as when a program is missing.
  case documentUnreadable(String, ReadError)
  /// A sheet whose header is not that of a worksheet.
  case notAWorksheet
  /// One of the worksheet's two sheets, by its name, without columns that are read.
  case worksheetHeader(String, missing: [Phrase])
  /// A worksheet that was written for another hearing, of this archive or of another.
  case worksheetOfAnother(hearing: String, own: String, isOwnArchive: Bool)
  /// A worksheet in which no row tells any more where it comes from.
  case worksheetWithoutKey
  /// A response that was written for another hearing, of this archive or of another.
  case responseOfAnother(String, own: String)
  /// A file that says too little of what the positions of the hearing say to be its response come back.
  case notAResponse(String, own: String)
  /// The paper that members are said to have marked is no word processor's file.
  case noPaperToMark(String)
  case unknownDecision(String)
  case notAllowed(Rule)

  /// A rule of the domain that a change would break.
  public enum Rule: Equatable, Sendable {
    case reasonNeeded
    /// A text that has to say something, by the name of its option: "--text".
    case textEmpty(String)
    case orderOutOfRange(Int)
    /// A side of a conflict that there is none of, as typed.
    case sideOutOfRange(Int)
    /// Too few remarks of a sample were read for it to tell anything: how many.
    case sampleTooSmall(Int)
    /// What was given as a read sample has no columns of remarks and themes.
    case notASample
    /// There is no codebook of themes that is in use at the hearing's time.
    case noThemes
    /// What is no mail address, as typed.
    case notAMailAddress(String)
    /// What is recorded as sent says nothing of what the positions say.
    case notTheResponse(String)
    /// What `check` finds still blocks the sending of the hearing's answer: how many matters, and the first of them.
    case blocksStand(String, Int, first: Problem)
    /// Two papers of which the first is no new version of the second: of different hearings, not in force, or older.
    case isNoNewVersion(String, of: String)
    /// What is recorded as sent was written before that many changes of the hearing.
    case responseIsOlder(String, Int)
    /// A record that belongs to another hearing than the one named beside it.
    case ofAnotherHearing(String, String, wanted: String)
    /// What is recorded as sent is a member's file or a paper of the hearing, as printed.
    case isReceivedFile(String, String)
    /// Nothing is left that could be taken back.
    case nothingToUndo
    /// Nothing has happened in the archive yet.
    case nothingToSeal
    /// To take the command back, these files would have to leave the archive.
    case takesFilesOut([String])
    /// The record is not as the command left it: somebody's work stands upon it.
    case changedSince(String)
    /// The record is not as it was when the change was made ready: somebody, at some time, changed it meanwhile.
    case changedMeanwhile(String, by: String?, at: String?)
    /// Words that would have to be written again were erased.
    case wordsErased(String)
    /// So many positions of so many would be emptied by a response that came back: half of it may have been cut away.
    case responseCut(String, Int, of: Int)
    /// A version that was sent stays as it is.
    case versionIsSent(String)
    /// The hearing names nobody whom answers go to.
    case noAddress(String)
    /// No version of the response is there to be sent, and no file was named.
    case nothingFrozen
    case dateNeeded
    /// A date beside decisions that have none; the date as written.
    case dateUnused(String)
    case targetNeeded
    case targetIsDuplicate(String)
    case targetIsItself
    case nothingToSplit
    case noSuchParagraph(String)
    /// The remark was taken out as none.
    case isDropped(String)
    /// The remark was split; its parts stand in its place.
    case isSplit(String)
    /// Remarks that are decided duplicates of this one.
    case hasDuplicates(String, [String])
    case fileIsTemporary
    case notAMoment(String)
    /// A day on which something is said to have happened is yet to come.
    case isAhead(String)
    case nothingGiven
    case nameNeeded
    case hearingInUse(String)
    case positionHasRemarks(String, [String])
    case acceptorNeeded
    case replacesItself
    /// The file is, byte for byte, a draft that the program wrote for the secretariat's own eyes.
    case sendsDraft(String)
    /// A cell of a worksheet that always says something.
    case cellEmptied
    case isReplaced(String, by: String)
    case replacementNeeded
    /// The program could not read the file, so it has no remarks that could count.
    case notRead(String)
  }

  /// What a person can do something about; nil for a fault of the program.
  init?(_ error: ArchiveError, path: String) {
    switch error {
    case .inUse: self = .inUse(path, by: LockHolder.name(ofFileAt: path))
    case .diskFull: self = .diskFull(path)
    case .readOnly: self = .readOnly(path)
    case .cannotOpen: self = .notFound(path)
    case .notWritable(let detail): self = .notWritable(path, detail: detail)
    case .notAnArchive: self = .notAWorkspace(path)
    case .newerVersion: self = .newerVersion(path)
    case .damaged(let detail): self = .damaged(path, detail: detail)
    case .changedMeanwhile(let subject, let name, let moment):
      self = .notAllowed(.changedMeanwhile(subject, by: name, at: moment))
    case .wordsErased(let subject): self = .notAllowed(.wordsErased(subject))
    case .fault: return nil
    }
  }
}
