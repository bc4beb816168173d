/// Sentences that half of many texts carry: a subject line, a greeting.
enum Boilerplate {
  /// Fewer distinct texts have none.
  private static let fewestTexts = 8
  /// Where the shared sentences make up more words they are the letter of a campaign, and count.
  private static let mostWords = 60
  private static let sampled = 64

  /// Hashes of sentences in at least half of the distinct texts.
  static func sentences(of texts: [HashedText]) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    hashes.reserveCapacity(texts.count)
    let distinct = texts.indices.filter { hashes.insert(texts[$0].hash).inserted }
    guard distinct.count >= fewestTexts else { return [] }
    // What half of all carry is in some of a few.
    let step = max(1, distinct.count / sampled)
    var candidates: Set<UInt64> = []
    for place in stride(from: 0, to: distinct.count, by: step) {
      let text = texts[distinct[place]]
      for sentence in 0..<text.sentenceCount { candidates.insert(text.hash(ofSentence: sentence)) }
    }
    var counts: [UInt64: (texts: Int, words: Int)] = [:]
    for index in distinct {
      let text = texts[index]
      var seen: Set<UInt64> = []
      for sentence in 0..<text.sentenceCount {
        let hash = text.hash(ofSentence: sentence)
        guard candidates.contains(hash), seen.insert(hash).inserted else { continue }
        counts[hash, default: (0, text.wordRange(ofSentence: sentence).count)].texts += 1
      }
    }
    let shared = counts.filter { $0.value.texts * 2 >= distinct.count && $0.value.texts >= fewestTexts }
    return shared.values.reduce(0) { $0 + $1.words } <= mostWords ? Set(shared.keys) : []
  }
}
