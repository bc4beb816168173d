import Foundation

/// A sentence of the draft, and the provision that it stands in.
struct DraftSentence {
  var place: Claim.Place
  var text: String
}

/// The draft's sentences by what they are about and the values that they hold: two remarks that speak of one sentence
/// speak of one matter, whatever their words.
struct DraftSentences {
  private let places: [Claim.Place]
  private let values: [[StatedValue]]
  private let lengths: [Double]
  private var postings: [[(sentence: Int32, weight: Double)]]
  private let rarity: [Double]
  private let ofPlace: [Claim.Place: [Int]]

  private static let leastScore = 0.3
  private static let sameValue = 1.5
  private static let sameKind = 0.4
  private static let mostPostings = 300

  init(_ sentences: [DraftSentence], spoken: [Set<Int32>], parts: [[Int32]], stems: Int) {
    places = sentences.map(\.place)
    values = sentences.map { ValueScanner.values(in: ClaimText.words(of: $0.text)) }
    var lengths: [Double] = []
    var postings = [[(sentence: Int32, weight: Double)]](repeating: [], count: stems)
    for (sentence, own) in spoken.enumerated() {
      var weights: [Int32: Double] = [:]
      for stem in own {
        weights[stem] = 1
        for part in parts[Int(stem)] { weights[part] = max(weights[part] ?? 0, 0.6) }
      }
      for (stem, weight) in weights { postings[Int(stem)].append((Int32(sentence), weight)) }
      lengths.append(Double(weights.count))
    }
    self.lengths = lengths
    self.postings = postings
    rarity = postings.map { log(Double(sentences.count + 2) / (Double($0.count) + 0.5)) }
    var ofPlace: [Claim.Place: [Int]] = [:]
    for (sentence, place) in places.enumerated() {
      // A sentence belongs to its provision and to all that it is part of.
      var path = Substring(place.provision)
      while true {
        ofPlace[Claim.Place(document: place.document, provision: String(path)), default: []].append(sentence)
        guard let slash = path.lastIndex(of: "/") else { break }
        path = path[..<slash]
      }
    }
    self.ofPlace = ofPlace
  }

  var count: Int { places.count }

  /// The sentences that a claim speaks of, with weights whose squares sum up to 1.
  ///
  /// - Parameter scores: as many noughts as there are sentences; they are left so.
  func anchors(of claim: Claim, _ subject: ClaimSpace.Subject, _ scores: inout [Double]) -> [(
    sentence: Int32, weight: Double
  )] {
    let here = claim.source.place.map { ofPlace[$0] ?? [] }
    let allowed = here.map(Set.init)
    var met: [Int] = []
    for (stem, weight) in subject
    where Int(stem) < postings.count && postings[Int(stem)].count <= Self.mostPostings {
      for posting in postings[Int(stem)] {
        let sentence = Int(posting.sentence)
        if let allowed, !allowed.contains(sentence) { continue }
        if scores[sentence] == 0 { met.append(sentence) }
        scores[sentence] +=
          min(weight, posting.weight) * rarity[Int(stem)] / (3 + lengths[sentence]).squareRoot()
      }
    }
    if let here { met += here.filter { scores[$0] == 0 && !values[$0].isEmpty } }
    let stated = claim.values.kinds.flatMap(claim.values.all)
    var found: [(sentence: Int32, weight: Double)] = []
    for sentence in met {
      var score = scores[sentence]
      scores[sentence] = 0
      let kin = values[sentence].flatMap { value in
        stated.filter { $0.kind == value.kind }.map { (value, $0) }
      }
      if kin.contains(where: { !$0.differs(from: $1) }) {
        score += Self.sameValue
      } else if !kin.isEmpty {
        score += Self.sameKind
      }
      if score > Self.leastScore { found.append((Int32(sentence), score * score)) }
    }
    let norm = found.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return found.map { ($0.sentence, $0.weight / norm) }.sorted { $0.sentence < $1.sentence }
  }
}
