// Cues and labels of hearing letters in words, for `komdir hearing show --why`.

extension Phrase {
  /// What one sign of a weighed candidate says.
  public static func sign(_ sign: WeighedSign) -> Phrase {
    switch sign.sign {
    case .cue(let cue, let place):
      Phrase("\(cue.phrase.danish) \(place.phrase.danish)", "\(cue.phrase.english) \(place.phrase.english)")
    case .label(let label):
      Phrase("ledeteksten »\(label.phrase.danish)«", "the label “\(label.phrase.english)”")
    case .trait(let trait): trait.phrase
    }
  }
}

extension Cue {
  fileprivate var phrase: Phrase {
    switch self {
    case .answer: Phrase("ord om svar", "a word for answers")
    case .answering: Phrase("ord om at svare", "a word for answering")
    case .deadline: Phrase("ordet frist", "the word deadline")
    case .limit: Phrase("»senest«, »inden« eller lignende", "“no later than” or the like")
    case .receive: Phrase("ord om at modtage", "a word for receiving")
    case .close: Phrase("ord om at slutte", "a word for ending")
    case .hearing: Phrase("ordet høring", "the word hearing")
    case .send: Phrase("ord om at sende", "a word for sending")
    case .request: Phrase("en anmodning", "a request")
    case .copy: Phrase("ordet kopi", "the word copy")
    case .question: Phrase("ord om spørgsmål", "a word for questions")
    case .address: Phrase("ordet mail eller adresse", "the word mail or address")
    case .commence: Phrase("ord om ikrafttræden", "a word for commencement")
    case .parliament: Phrase("ord om politisk behandling", "a word for political proceedings")
    case .meeting: Phrase("ord om møder", "a word for meetings")
    case .signUp: Phrase("ord om tilmelding", "a word for signing up")
    case .act: Phrase("en lov, aftale eller rapport", "an act, agreement or report")
    case .past: Phrase("fortid", "the past tense")
    case .former: Phrase("»oprindelig« eller »tidligere«", "“original” or “earlier”")
    case .extend: Phrase("ord om ny frist", "a word for a new deadline")
    case .expect: Phrase("ord om forventning", "a word for expectation")
    case .duty: Phrase("en pligt efter reglerne", "a duty under the rules")
    case .quoteNumber: Phrase("ord om at anføre nummer", "a word for quoting a number")
    case .caseWord: Phrase("ordet sagsnummer", "the word case number")
    case .documentWord: Phrase("ord om dokument- eller andre numre", "a word for document or other numbers")
    case .again: Phrase("ord om fornyet høring", "a word for another hearing")
    case .author: Phrase("den, der sender", "the one that sends")
    case .onBehalf: Phrase("»på vegne af«", "“on behalf of”")
    case .draft: Phrase("ordet udkast", "the word draft")
    case .publish: Phrase("ord om offentliggørelse", "a word for publication")
    case .begin: Phrase("ord om at begynde", "a word for beginning")
    case .restate: Phrase("»det vil sige« eller lignende", "“that is” or the like")
    }
  }
}

extension Cue.Place {
  fileprivate var phrase: Phrase {
    switch self {
    case .next: Phrase("lige foran", "right before")
    case .before: Phrase("foran", "before")
    case .after: Phrase("efter", "after")
    case .earlier: Phrase("i sætningen før", "in the sentence before")
    case .above: Phrase("i overskriften over", "in the heading above")
    case .beside: Phrase("ved siden af", "beside")
    }
  }
}

extension LetterLabel {
  fileprivate var phrase: Phrase {
    switch self {
    case .date: Phrase("dato", "date")
    case .published: Phrase("offentliggjort", "published")
    case .received: Phrase("modtaget", "received")
    case .caseNumber: Phrase("sagsnr.", "case no.")
    case .documentNumber: Phrase("dok.nr.", "document no.")
    case .department: Phrase("kontor", "office")
    case .caseWorker: Phrase("sagsbehandler", "case officer")
    case .deadline: Phrase("frist", "deadline")
    case .replyTo: Phrase("svar til", "reply to")
    case .copyTo: Phrase("kopi til", "copy to")
    case .contact: Phrase("kontakt", "contact")
    case .contactMail: Phrase("mail", "mail")
    case .to: Phrase("til", "to")
    case .subject: Phrase("emne", "subject")
    case .phone: Phrase("telefon", "telephone")
    case .kind: Phrase("type", "type")
    case .otherDate: Phrase("andre datoer", "other dates")
    case .area: Phrase("område", "area")
    case .reference: Phrase("ref.", "ref.")
    case .attachments: Phrase("bilag", "attachments")
    case .from: Phrase("fra", "from")
    }
  }
}
