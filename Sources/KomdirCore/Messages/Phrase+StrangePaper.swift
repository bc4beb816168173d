extension Phrase {
  /// What a file seems to be, and what to do with it.
  static func reason(_ why: StrangePaper) -> Phrase {
    switch why {
    case .memberList:
      Phrase(
        "ligner en medlemsliste; læs den med komdir member import",
        "looks like a list of members; read it by komdir member import")
    case .worksheet:
      Phrase(
        "ligner et arbejdsark fra komdir; læs det med komdir worksheet import",
        "looks like a worksheet of komdir; read it by komdir worksheet import")
    case .receipt:
      Phrase("ligner en kvittering eller et automatisk svar", "looks like a receipt or an automatic reply")
    case .answer(let name):
      Phrase(
        "ligner et svar fra \(name); læs det med komdir collect",
        "looks like an answer from \(name); read it by komdir collect")
    case .returnedCopy(let name):
      Phrase(
        "ligner udkastet med rettelser eller kommentarer af \(name); læs det med komdir collect",
        "looks like the draft with changes or comments by \(name); read it by komdir collect")
    case .submission(let id):
      Phrase("er allerede i arkivet som bidraget \(id)", "is in the archive already as the answer \(id)")
    case .ourResponse:
      Phrase("er et svar, som komdir har skrevet", "is a response that komdir wrote")
    case .outcomeNote:
      Phrase(
        "ligner myndighedens høringsnotat; læs det mod svaret med komdir outcome read",
        "looks like the authority's note on the hearing; read it against the response by komdir outcome read")
    case .archive:
      Phrase("er komdirs eget arkiv", "is komdir's own archive")
    case .paper(let name):
      Phrase(
        "er høringens eget papir \(name) uden nogens rettelser eller kommentarer",
        "is the hearing's own paper \(name) without anybody's changes or comments")
    case .formerVersion(let old, let new):
      Phrase(
        "er den tidligere udgave \(old), som \(new) har afløst; gælder den igen, så kør med --anyway",
        "is the former version \(old), which \(new) replaced; if it holds again, run with --anyway")
    case .olderDraft(let held, let sign): .olderDraft(than: held, sign)
    case .otherSender(let name):
      Phrase(
        "er et brev fra \(name ?? "en anden") end høringens myndighed og sætter ingen frist; er det et svar, så læs det med komdir collect",
        "is a letter from \(name ?? "another") than the hearing's authority and sets no deadline; if it is an answer, read it by komdir collect"
      )
    case .nothing:
      Phrase(
        "ligner hverken et høringsbrev eller et udkast", "looks like neither a hearing letter nor a draft")
    }
  }

  private static func olderDraft(than held: String, _ sign: OlderDraftSign) -> Phrase {
    let why =
      switch sign {
      case .letter(let day):
        Phrase(
          "brevet, det kommer med, er fra \(day), før høringens brev",
          "the letter that it comes with is of \(day), before the hearing's letter")
      case .name(let other):
        Phrase(
          "navnet siger en tidligere runde end »\(other)«", "its name says an earlier round than “\(other)”")
      case .commencement(let day, let later):
        Phrase(
          "det træder i kraft \(day), det andet \(later)",
          "it comes into force on \(day), the other on \(later)")
      }
    return Phrase(
      "ser ud til at være ældre end \(held): \(why.danish); er det alligevel det nyeste, så kør igen med --anyway",
      "seems older than \(held): \(why.english); if it is the newest all the same, run again with --anyway")
  }

  static func sameHearing(_ id: String, _ mark: SharedMark) -> Phrase {
    let why =
      switch mark {
      case .caseNumber(let number):
        Phrase(
          "papirerne har samme sagsnummer som \(id) (\(number))",
          "the papers bear the case number of \(id) (\(number))")
      case .title(let title):
        Phrase(
          "papirerne har samme titel som \(id) (\(title))", "the papers bear the title of \(id) (\(title))")
      case .draft(let draft):
        Phrase(
          "udkastet ligner en ny version af \(draft) i \(id)",
          "the draft looks like a new version of \(draft) in \(id)")
      }
    return Phrase(
      "\(why.danish); intet er læst ind\nråd: er det den samme høring, så kør igen med --id \(id); er det en ny, så med --id og et nyt nummer",
      "\(why.english); nothing was read in\nhint: if it is the same hearing, run again with --id \(id); if a new one, with --id and a new number"
    )
  }

  static func noHearingPaper(_ files: [String], _ reasons: [StrangePaper]) -> Phrase {
    let danish = zip(files, reasons).map { "\($0): \(reason($1).danish)" }.joined(separator: "\n")
    let english = zip(files, reasons).map { "\($0): \(reason($1).english)" }.joined(separator: "\n")
    return Phrase(
      "\(danish)\nintet er læst ind\nråd: er det alligevel høringens papirer, så kør igen med --anyway",
      "\(english)\nnothing was read in\nhint: if they are papers of a hearing all the same, run again with --anyway"
    )
  }
}
