import DanishText

/// A remark as a claim: what it is about, how it stands to the draft, which values and wordings it wants.
struct Claim {
  /// A remark as the rules on conflicts look at it.
  struct Source {
    var remark: RemarkID
    var submission: SubmissionID
    var text: String
    /// Words that it removes, and words that it wants, where it is a change of the draft or proposes a wording.
    var removed: String?
    var proposed: String?
    /// Where it is placed, with its paper: nil among the general ones.
    var place: Place?
  }

  /// A provision of a paper.
  struct Place: Hashable {
    var document: DocumentID
    var provision: String
  }

  var source: Source
  var stance: StanceSigns
  var values: WantedValues
  /// Words in quotation marks, each as a list of its words.
  var quotes: [[String]]
  /// The first sentence that holds a quotation, as written.
  var quoting: String?
  /// How likely each stance is, in the order of `StanceSigns.Stance`.
  var likelihoods: [Double]

  init(_ source: Source, _ finder: inout StanceCueFinder) {
    let text = ClaimText(source.text)
    self.source = source
    stance = StanceSigns(text, &finder)
    values = WantedValues(text, &finder)
    let changed = [source.removed, source.proposed].compactMap { $0 }
    quotes = (ClaimText.quotes(in: source.text) + changed).map(Self.plainWords).filter { !$0.isEmpty }
    quoting = text.sentences.first { $0.words.contains("\"") }?.written
    likelihoods = []
    likelihoods = StanceWeights.likelihoods(of: signs)
  }

  private static func plainWords(_ text: String) -> [String] {
    ClaimText.words(of: text).filter { $0.first?.isLetter == true || $0.first?.isNumber == true }
  }

  /// The signs of its stance, in the order of `StanceWeights`.
  var signs: [Double] {
    typealias Sign = StanceSigns.Sign
    func count(_ sign: Sign) -> Double { stance.counts[sign.rawValue] }
    func has(_ sign: Sign) -> Double { count(sign) > 0 ? 1 : 0 }
    return stance.counts.map { min(3, $0) } + [
      stance.attitude, stance.polarity, Double(stance.length) / 50, quotes.isEmpty ? 0 : 1,
      values.wanted.isEmpty ? 0 : 1, values.rejected.isEmpty ? 0 : 1, has(.demands), has(.approves),
      has(.objects), has(.keeps), has(.removes),
    ]
  }

  func likelihood(_ stance: StanceSigns.Stance) -> Double { likelihoods[stance.rawValue] }
}
