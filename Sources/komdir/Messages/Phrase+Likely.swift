import KomdirCore

extension Phrase {
  /// What to do with remarks that are likely about a place.
  static func likelyPlaces(_ count: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(
        "ingen bemærkninger uden beslutning handler måske om et bestemt sted",
        "no undecided remarks are perhaps about a certain place")
    }
    let remarks = Phrase.remarks(count)
    return Phrase(
      "\(remarks.danish) handler måske om stedet, der står ved hver. Ret dem, der er forkerte: komdir remark place R-17 general\nnæste: komdir remark likely --yes placerer de øvrige der",
      "\(remarks.english) perhaps about the place beside each. Correct the wrong ones: komdir remark place R-17 general\nnext: komdir remark likely --yes places the others there"
    )
  }

  static func placedLikely(_ count: Int) -> Phrase {
    let remarks = Phrase.remarks(count)
    return Phrase(
      "\(remarks.danish) placeret\nnæste: komdir collate", "\(remarks.english) placed\nnext: komdir collate")
  }
}
