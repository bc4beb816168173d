import DanishLaw
import DanishText
import DocumentModel

/// The words of the hearing's documents, so that quoted words and returned copies are recognised and placed.
struct DraftText: Sendable {
  /// One document's words, in order, and where each stands.
  struct Copy: Sendable {
    var words: [UInt64] = []
    /// The block of each word.
    var blocks: [Int] = []
    /// First word of each block, and one more entry at the end.
    var starts: [Int] = []
    /// Where each run of four words begins.
    var runs: [UInt64: [Int]] = [:]
    /// The provisions that own each block, outermost first.
    var owners: [Int: [Provision]] = [:]
  }

  static let runLength = 4
  let copies: [Copy]
  /// What the provisions speak of.
  let subjects: SubjectIndex

  init(_ documents: [FeedbackContext.HearingDocument]) {
    subjects = SubjectIndex(documents)
    copies = documents.map { document in
      var copy = Copy()
      for (index, block) in document.document.blocks.enumerated() {
        copy.starts.append(copy.words.count)
        guard !block.isFurniture else { continue }
        let words = wordHashes(block.text(.rejected))
        copy.words += words
        copy.blocks += [Int](repeating: index, count: words.count)
      }
      copy.starts.append(copy.words.count)
      for (start, run) in wordRuns(copy.words).enumerated() { copy.runs[run, default: []].append(start) }
      for provision in document.outline.provisions {
        for block in provision.blocks { copy.owners[block, default: []].append(provision) }
      }
      for annex in document.outline.annexes {
        let provision = Provision(id: annex.id, label: annex.label, kind: .heading, text: annex.title)
        // A paragraph of a schedule stands in the schedule's own blocks.
        for block in annex.blocks
        where copy.owners[block]?.allSatisfy({ $0.id.path.hasPrefix("annex:") }) ?? true {
          copy.owners[block, default: []].append(provision)
        }
      }
      for block in copy.owners.keys {
        copy.owners[block]?.sort { $0.id.depth < $1.id.depth }
      }
      return copy
    }
  }

  /// The share of the text's runs of words that stand in one of the documents.
  func share(of text: String) -> Double {
    copies.map { share(of: wordHashes(text), in: $0) }.max() ?? 0
  }

  func share(of words: [UInt64], in copy: Copy) -> Double {
    let runs = wordRuns(words)
    if runs.isEmpty { return !words.isEmpty && position(of: words, in: copy, near: nil) != nil ? 1 : 0 }
    return Double(runs.count { copy.runs[$0] != nil }) / Double(runs.count)
  }

  /// The block in which most of the words stand; among equals the one nearest to `near`.
  func block(of text: String, in document: Int, near: Int? = nil) -> Int? {
    guard copies.indices.contains(document) else { return nil }
    let copy = copies[document]
    let words = wordHashes(text)
    let runs = wordRuns(words)
    guard !runs.isEmpty else { return position(of: words, in: copy, near: near).map { copy.blocks[$0] } }
    var votes: [Int: Int] = [:]
    for run in runs {
      for block in Set((copy.runs[run] ?? []).prefix(64).map { copy.blocks[$0] }) {
        votes[block, default: 0] += 1
      }
    }
    guard let most = votes.values.max() else { return nil }
    let best = votes.filter { $0.value == most }.keys
    guard let near else { return best.min() }
    return best.min { (abs($0 - near), $0) < (abs($1 - near), $1) }
  }

  /// The narrowest provision that owns the block and holds the words.
  func owner(of block: Int, holding text: String, in document: Int) -> ProvisionID? {
    guard copies.indices.contains(document) else { return nil }
    let copy = copies[document]
    guard let owners = copy.owners[block], let deepest = owners.last?.id.depth else { return nil }
    let words = wordHashes(text)
    if !words.isEmpty {
      let holding = owners.filter { holds($0, words) }
      if let best = holding.max(by: { $0.id.depth < $1.id.depth }) { return best.id }
    }
    let narrowest = owners.filter { $0.id.depth == deepest }
    return narrowest.count == 1
      ? narrowest[0].id : (owners.first { $0.id.depth < deepest } ?? narrowest[0]).id
  }

  /// The provision in whose text quoted words stand; nil where they stand nowhere, or say too little.
  func provision(quoting text: String) -> (document: Int, provision: ProvisionID)? {
    for document in copies.indices {
      guard share(of: wordHashes(text), in: copies[document]) >= 0.5,
        let block = block(of: text, in: document),
        let owner = owner(of: block, holding: text, in: document)
      else { continue }
      return (document, owner)
    }
    return nil
  }

  /// The place of the draft's own words that a remark quotes: three words or more that stand in one provision alone.
  func placement(quotedIn text: String) -> Placement? {
    for quotation in quotations(in: text).prefix(20) {
      let words = wordHashes(quotation.text)
      guard words.count >= 3, words.count <= 200 else { continue }
      for document in copies.indices {
        let places = positions(of: words, in: copies[document])
        guard let first = places.first, Set(places.map { copies[document].blocks[$0] }).count == 1,
          let owner = owner(of: copies[document].blocks[first], holding: quotation.text, in: document)
        else { continue }
        return Placement(asWritten: quotation.text, provision: owner, document: document, match: .exact)
      }
    }
    return nil
  }

  /// Where the words stand one after the other, twice at most.
  private func positions(of words: [UInt64], in copy: Copy) -> [Int] {
    guard let first = words.first, copy.words.count >= words.count else { return [] }
    let starts: [Int]
    if words.count >= Self.runLength, let run = wordRuns(words).first {
      starts = copy.runs[run] ?? []
    } else {
      starts = (0...(copy.words.count - words.count)).filter { copy.words[$0] == first }
    }
    return Array(
      starts.lazy.filter {
        $0 + words.count <= copy.words.count && copy.words[$0..<$0 + words.count].elementsEqual(words)
      }.prefix(2))
  }

  /// Whether a paragraph is words of the draft in quotation marks, perhaps after "I udkastet står der:".
  func isQuotation(_ text: String, style: String?) -> Bool {
    let total = text.unicodeScalars.count
    if isMarkedThroughout(text), share(of: text) >= 0.5 { return true }
    guard let first = quotations(in: text).first else { return false }
    let quoted: String
    if first.start == 0, let last = quotations(in: text).last, last.end >= total - 2 {
      quoted = text
    } else if first.start <= 60, first.end >= total - 2 {
      let lead = folded(text.scalars(in: 0..<first.start))
      guard lead.hasSuffix(":") else { return false }
      quoted = first.text
      if ["udkastet", "lovforslaget", "forslaget", "citat", "teksten", "ordlyden", "der staar", "lyder"]
        .contains(where: {
          lead.contains($0)
        }), !lead.contains("foreslaa")
      {
        return true
      }
    } else {
      return false
    }
    if let style, folded(style).contains("cita") || folded(style).contains("quot") { return true }
    return share(of: quoted) >= 0.5
  }

  /// Whether quotation marks stand at both ends, even if those inside do not pair.
  private func isMarkedThroughout(_ text: String) -> Bool {
    var ends = Substring(text.trimmed)
    while let last = ends.last, last == "." || last == "," { ends = ends.dropLast() }
    guard let first = ends.first, let last = ends.last, ends.count > 2 else { return false }
    return "»\"“”„«".contains(first) && "«\"“”»".contains(last)
  }

  /// Where the words stand one after the other; the place nearest to the block `near`.
  private func position(of words: [UInt64], in copy: Copy, near: Int?) -> Int? {
    guard let first = words.first, copy.words.count >= words.count else { return nil }
    var best: Int?
    for start in 0...(copy.words.count - words.count)
    where copy.words[start] == first && copy.words[start..<start + words.count].elementsEqual(words) {
      guard let near else { return start }
      if best.map({ abs(copy.blocks[start] - near) < abs(copy.blocks[$0] - near) }) ?? true { best = start }
    }
    return best
  }

  private func holds(_ provision: Provision, _ words: [UInt64]) -> Bool {
    let own = wordHashes(provision.text + " " + (provision.newText ?? ""))
    guard own.count >= words.count else { return false }
    if words.count > 12 {
      let runs = Set(wordRuns(own))
      let wanted = wordRuns(words)
      return Double(wanted.count { runs.contains($0) }) >= 0.7 * Double(wanted.count)
    }
    return (0...(own.count - words.count)).contains { own[$0..<$0 + words.count].elementsEqual(words) }
  }
}

/// The folded words of a text as numbers (FNV-1a, 64 bits): equal words give equal numbers in every run.
func wordHashes(_ text: String) -> [UInt64] {
  foldedWords(text).map { WordHash.of($0.utf8) }
}

/// The runs of four words that begin at each word, as one number each.
func wordRuns(_ words: [UInt64]) -> [UInt64] {
  guard words.count >= DraftText.runLength else { return [] }
  return (0...(words.count - DraftText.runLength)).map { start in
    words[start..<start + DraftText.runLength].reduce(0x9E37_79B9_7F4A_7C15) {
      ($0 ^ $1) &* 0x100_0000_01B3 &+ ($0 >> 29)
    }
  }
}
