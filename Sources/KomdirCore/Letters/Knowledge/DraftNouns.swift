/// What can be heard, and which kind of hearing each word makes.
enum DraftNouns {
  static let nouns: [(word: String, kind: HearingLetter.Kind)] = [
    ("lovforslag", .bill), ("forslag til lov", .bill), ("lov om", .bill), ("lov for", .bill),
    ("lovudkast", .bill),
    ("ændring af lov", .bill), ("loven", .bill), ("lovændring", .bill), ("anordning", .executiveOrder),
    ("ændringsforslag", .bill),
    ("bekendtgørelse", .executiveOrder), ("forskrift", .executiveOrder), ("executive order", .executiveOrder),
    ("vejledning", .guidance), ("retningslinje", .guidance), ("håndbog", .guidance), ("guideline", .guidance),
    ("guidance", .guidance), ("anbefaling", .guidance), ("kodeks", .guidance), ("standard", .guidance),
    ("målepunkt", .guidance),
    ("veileder", .guidance), ("vejledende", .guidance), ("faglige rammer", .guidance), ("manual", .guidance),
    ("cirkulære", .circular), ("rundskriv", .circular),
    ("strategi", .strategy), ("handlingsplan", .strategy), ("handleplan", .strategy), ("politik", .strategy),
    ("masterplan", .strategy), ("lokalplan", .strategy), ("kommuneplan", .strategy), ("vision", .strategy),
    ("affaldsplan", .strategy), ("sundhedsplan", .strategy), ("plan for", .strategy),
    ("ramme for", .strategy), ("program", .strategy),
    ("initiativ", .strategy), ("oplæg", .strategy), ("plan", .strategy), ("køreplan", .strategy),
    ("strategy", .strategy),
    ("reform", .reformProposal), ("udspil", .reformProposal), ("reformudspil", .reformProposal),
    ("kommissorium", .other), ("lovpakke", .bill), ("lovskitse", .bill), ("lovtekst", .bill),
    ("ændringslov", .bill), ("bill on", .bill), ("draft bill", .bill), ("bill amending", .bill),
    ("act on", .bill),
    ("act amending", .bill), ("regulativ", .executiveOrder), ("reglement", .executiveOrder),
    ("statutory order", .executiveOrder), ("landsplandirektiv", .executiveOrder),
    ("studieordning", .executiveOrder),
    ("handleguide", .guidance), ("inspirationskatalog", .guidance), ("værktøjskasse", .guidance),
    ("drejebog", .guidance), ("vejviser", .guidance), ("tjekliste", .guidance), ("tjekskema", .guidance),
    ("kvalitetsramme", .guidance), ("referenceramme", .guidance), ("pjece", .guidance),
    ("handbook", .guidance),
    ("recommendation", .guidance), ("code of practice", .guidance), ("vejledningsnotat", .guidance),
    ("behandlingsramme", .guidance), ("circular", .circular), ("action plan", .strategy),
    ("roadmap", .strategy),
    ("policy", .strategy), ("programme", .strategy), ("målsætning", .strategy), ("pejlemærke", .strategy),
    ("indsatsområde", .strategy), ("forslag til råstofplan", .strategy), ("delaftale", .politicalAgreement),
    ("forlig", .politicalAgreement), ("agreement", .politicalAgreement), ("kortlægning", .evaluation),
    ("undersøgelse", .evaluation), ("serviceeftersyn", .evaluation), ("eftersyn", .evaluation),
    ("review", .evaluation), ("midtvejsstatus", .evaluation), ("regulation", .other), ("directive", .other),
    ("white paper", .other), ("green paper", .other), ("meddelelse fra kommissionen", .other),
    ("snitfladeaftale", .other), ("datamodel", .other), ("konvention", .other), ("specifikation", .other),
    ("databehandleraftale", .other), ("samarbejdsmodel", .other), ("takst", .other), ("indikator", .other),
    ("politisk aftale", .politicalAgreement), ("aftaleudkast", .politicalAgreement),
    ("aftale", .politicalAgreement), ("rammeaftale", .politicalAgreement),
    ("evaluering", .evaluation), ("redegørelse", .evaluation), ("evaluation", .evaluation),
    ("analyse", .evaluation),
    ("rapport", .evaluation),
    ("forordning", .other), ("direktiv", .other), ("hvidbog", .other), ("kontoplan", .other),
    ("arkitektur", .other),
    ("model", .other), ("folketingsbeslutning", .other), ("beslutningsforslag", .other),
    ("snitflade", .other),
    ("kommissionens", .other), ("grønbog", .other), ("vedtægt", .other),
  ]

  /// Where each noun stands in a text, the first first.
  static func all(in text: String) -> [(position: Int, kind: HearingLetter.Kind)] {
    let lower = Array(text.lowercased().unicodeScalars)
    var found: [(Int, Int, HearingLetter.Kind)] = []
    for noun in nouns {
      let sought = Array(noun.word.unicodeScalars)
      guard lower.count >= sought.count else { continue }
      var index = 0
      while index + sought.count <= lower.count {
        if lower[index] == sought[0], lower[index..<index + sought.count].elementsEqual(sought) {
          // A kind of other word ends in it ("rammeaftale") or goes on ("aftalen"); "planlov" is no plan.
          let after = index + sought.count < lower.count ? Character(lower[index + sought.count]) : " "
          let next = String(String.UnicodeScalarView(lower[(index + sought.count)...].prefix(3)))
          let goesOn =
            after.isLetter && !["er", "en", "et", "s", "n", "r", "ne"].contains { next.hasPrefix($0) }
          if !goesOn { found.append((index, sought.count, noun.kind)) }
        }
        index += 1
      }
    }
    // "forslag til lov" holds "lov om": the longer and earlier counts.
    return found.sorted { ($0.0, -$0.1) < ($1.0, -$1.1) }.map { ($0.0, $0.2) }
  }
}
