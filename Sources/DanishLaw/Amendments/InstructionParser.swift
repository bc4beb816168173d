/// Reads an amendment instruction into operations: "I § 7, nr. 1, ændres »a« til: »b«, og efter »c« indsættes: »d«.
/// Stk. 3 bliver herefter stk. 2."
///
/// Never fails: what fits no form is in `unread`. Linear in the text's length.
public func amendmentInstruction(_ text: String) -> AmendmentInstruction {
  let (items, unread) = instructionItems(text)
  var parser = InstructionParser(items: items, unread: unread)
  parser.parse()
  return AmendmentInstruction(operations: parser.operations, unread: parser.unread)
}

/// A clause after another: places, verb, quoted words; a clause ends where the next one shows itself.
private struct InstructionParser {
  let items: [InstructionItem]
  var unread: [String]
  private(set) var operations: [AmendmentOperation] = []

  private struct Words {
    var text: String
    var times: Int?
  }

  /// What is known of the clause being read.
  private struct Clause {
    var targets: [AmendmentTarget] = []
    var verb: InstructionItem.Verb?
    var words: [Words] = []
    /// The words, or the places, that something is put beside.
    var anchorWords: [Words] = []
    var anchors: [AmendmentTarget] = []
    var side: AmendmentOperation.Side?
    /// The number that an insertion takes.
    var numbers: [AmendmentTarget] = []
    var isNew = false
    var isInstead = false
    /// Whether an operation of this clause is out already.
    var isDone = false
    var times: Int?
    var awaitsNewWords = false
    var becomes: [AmendmentTarget] = []
    var newWords: String?
    var sawColon = false
    /// Whether it began with "I § 5", so that a place after the verb narrows it.
    var beganWithin = false
  }

  private var clause = Clause()
  private var context: [AmendmentLevel: [LabelRange]] = [:]
  private var previous: InstructionItem?

  /// By item: whether a verb comes after the quotations that begin there.
  private let opensClause: [Bool]

  init(items: [InstructionItem], unread: [String]) {
    self.items = items
    self.unread = unread
    var opens = Array(repeating: false, count: items.count + 1)
    for index in items.indices.reversed() {
      opens[index] =
        switch items[index] {
        case .quote, .and, .count: opens[index + 1]
        case .verb, .to: true
        default: false
        }
    }
    opensClause = opens
  }

  mutating func parse() {
    for index in items.indices {
      let item = items[index]
      switch item {
      case .targets(let targets): take(targets)
      case .verb(let verb): take(verb)
      case .quote(let words): take(words, at: index)
      case .count(let count): take(count: count, next: next(index))
      case .to: takeTo()
      case .asNew: clause.isNew = true
      case .instead:
        if clause.verb == nil || clause.verb == .delete { clause.verb = .repeal }
        if clause.verb == .repeal || clause.verb == .replace { clause.isInstead = true }
      case .colon: takeColon(at: index)
      case .stop: takeStop(at: index)
      case .after, .before: takeSide(next: next(index))
      case .asNumber:
        switch clause.verb {
        case .substitute, .delete, .repeal:
          if !clause.isInstead { finish(keepingTargets: true, keepingWords: false) }
        case .insert where clause.isDone:
          finish(keepingTargets: true, keepingWords: true)
          clause.verb = .insert
        default: break
        }
      case .within: if clause.verb == nil { clause.beganWithin = true }
      case .and: break
      }
      if case .count = item { continue }
      previous = item
    }
    finish(keepingTargets: false, keepingWords: false)
  }

  private func next(_ index: Int) -> InstructionItem? { index + 1 < items.count ? items[index + 1] : nil }

  // MARK: Places

  private mutating func take(_ named: [AmendmentTarget]) {
    let targets = named.map { $0.inheriting(levels(of: clause.targets) ?? context) }
    let isFresh =
      !clause.isDone && clause.words.isEmpty && clause.anchorWords.isEmpty && clause.anchors.isEmpty
      && clause.numbers.isEmpty
    switch previous {
    case .after, .before:
      // "Efter § 25 indsættes før overskriften": the second only says where exactly.
      if clause.verb == .insert, !clause.anchors.isEmpty, clause.side == .after, previous == .before {
        return
      }
      clause.anchors = targets
      clause.side = previous == .after ? .after : .before
      return
    case .asNumber:
      clause.numbers = targets
      return
    case .within:
      let isPosition = targets.allSatisfy { ($0.own ?? .limb) <= .chapter }
      if clause.verb == .insert, !clause.anchors.isEmpty, !clause.isDone, isPosition { return }
    default: break
    }
    switch clause.verb {
    case .renumber where clause.becomes.isEmpty: clause.becomes = targets
    case nil: clause.targets += targets
    case .substitute, .delete, .insert:
      if isFresh, !clause.isNew, clause.targets.isEmpty,
        previous == .within || isVerb(previous) || clause.verb == .insert
      {
        clause.targets = targets
      } else if isFresh, previous == .within {
        // "I § 5 ændres i stk. 1 …"
        clause.targets = targets
      } else if clause.verb == .substitute, clause.isDone, previous == .within {
        setContext()
        clause.targets = named.map { $0.inheriting(context) }
        clause.times = nil
      } else if clause.verb == .delete, isVerb(previous), clause.words.isEmpty, clause.beganWithin {
        clause.targets = targets
      } else {
        begin(with: named)
      }
    case .repeal where clause.isInstead: clause.numbers = targets
    case .repeal, .replace:
      if isVerb(previous), clause.words.isEmpty, clause.beganWithin || clause.targets.isEmpty {
        // "I § 256 ophæves 3. pkt."
        clause.targets = targets
      } else {
        begin(with: named)
      }
    case .renumber: begin(with: named)
    }
  }

  private mutating func begin(with named: [AmendmentTarget]) {
    finish(keepingTargets: false, keepingWords: false)
    clause.targets = named.map { $0.inheriting(context) }
  }

  private func isVerb(_ item: InstructionItem?) -> Bool {
    if case .verb = item { return true }
    return false
  }

  private func levels(of targets: [AmendmentTarget]) -> [AmendmentLevel: [LabelRange]]? {
    targets.last { !$0.levels.isEmpty }?.levels
  }

  private mutating func setContext() {
    if let levels = levels(of: clause.targets) { context = levels }
  }

  // MARK: Verbs and small words

  private mutating func take(_ verb: InstructionItem.Verb) {
    guard let current = clause.verb else {
      clause.verb = verb
      return
    }
    if current == .repeal, clause.isInstead, verb == .insert { return }
    if current == verb {
      if verb == .substitute { return }
      if verb == .insert, !clause.isDone {
        if clause.anchors.isEmpty, clause.numbers.isEmpty, clause.anchorWords.isEmpty { return }
        if !clause.anchorWords.isEmpty || (!clause.numbers.isEmpty && !clause.sawColon) { return }
      }
    }
    let former = clause
    finish(keepingTargets: true, keepingWords: true)
    if verb == .insert {
      // "…, og efter »a« indsættes", "…, og som stk. 2 indsættes": the place stands before the verb.
      if !former.anchorWords.isEmpty { (clause.anchorWords, clause.side) = (former.anchorWords, former.side) }
      if current == .replace { clause.numbers = former.numbers }
    }
    clause.verb = verb
  }

  private mutating func take(count: Int, next: InstructionItem?) {
    clause.times = count
    if next == .to, !clause.words.isEmpty {
      clause.words[clause.words.count - 1].times = count
      clause.times = nil
    }
  }

  private mutating func takeTo() {
    guard clause.verb != .renumber else { return }
    switch clause.verb {
    case .replace where clause.words.isEmpty:
      // "affattes som bilag 1 til denne lov"
      return
    case .insert, .delete, .repeal, .replace:
      if !clause.words.isEmpty {
        finish(keepingTargets: true, keepingWords: true)
        clause.verb = .substitute
      }
    case nil: clause.verb = .substitute
    default: break
    }
    clause.awaitsNewWords = true
  }

  private mutating func takeColon(at index: Int) {
    clause.sawColon = true
    guard index + 2 < items.count, case .targets = items[index + 1], items[index + 2] == .verb(.renumber)
    else {
      return
    }
    switch clause.verb {
    case .insert, .repeal, .replace: finish(keepingTargets: false, keepingWords: false)
    default: break
    }
  }

  private mutating func takeStop(at index: Int) {
    guard clause.verb != nil, let next = next(index) else { return }
    switch next {
    case .verb:
      if case .targets = previous { return }
    case .targets, .within, .after, .before, .count, .asNumber: break
    default: return
    }
    finish(keepingTargets: false, keepingWords: false)
  }

  private mutating func takeSide(next: InstructionItem?) {
    switch next {
    case .quote, .targets: break
    default: return
    }
    switch clause.verb {
    case .substitute, .delete:
      if clause.isDone || !clause.words.isEmpty { finish(keepingTargets: true, keepingWords: false) }
    case .repeal, .replace: finish(keepingTargets: true, keepingWords: false)
    case .insert where clause.isDone:
      finish(keepingTargets: true, keepingWords: true)
      clause.verb = .insert
    default: break
    }
  }

  // MARK: Quoted words

  private mutating func take(_ text: String, at index: Int) {
    if previous == .after || previous == .before {
      switch clause.verb {
      case .substitute, .delete, .repeal, .replace: finish(keepingTargets: true, keepingWords: true)
      case .insert where clause.isDone:
        finish(keepingTargets: true, keepingWords: true)
        clause.verb = .insert
      default: break
      }
      let side: AmendmentOperation.Side = previous == .after ? .after : .before
      // "efter »a« og efter »b« indsættes"
      let isFurther = clause.side == side && clause.verb != .substitute && awaitsFurtherAnchor
      clause.anchorWords = (isFurther ? clause.anchorWords : []) + [Words(text: text, times: clause.times)]
      clause.side = side
    } else if isFurtherAnchor {
      clause.anchorWords.append(Words(text: text, times: clause.times))
    } else if clause.awaitsNewWords {
      for words in clause.words {
        emit(.substitute(old: words.text, new: text, times: words.times))
      }
      if clause.words.isEmpty { unread.append("»\(text)«") }
      clause.words = []
      clause.awaitsNewWords = false
      clause.isDone = true
      clause.times = nil
    } else if clause.verb == .insert, !clause.anchorWords.isEmpty {
      for anchor in clause.anchorWords {
        emit(
          .insertWords(
            new: text, clause.side ?? .after, anchor: anchor.text, times: anchor.times ?? clause.times))
      }
      clause.anchorWords = []
      clause.side = nil
      clause.isDone = true
      clause.times = nil
      clause.sawColon = false
    } else if clause.verb == .insert && !clause.isDone || clause.verb == .replace
      || (clause.verb == .repeal && clause.isInstead)
    {
      clause.newWords = text
    } else {
      if let verb = clause.verb, verb == .delete || verb == .repeal || verb == .replace,
        !clause.words.isEmpty || verb != .delete, opensClause[index + 1]
      {
        // The quotations behind this one are a clause of their own.
        finish(keepingTargets: true, keepingWords: false)
      }
      clause.words.append(Words(text: text, times: clause.times))
      clause.times = nil
    }
  }

  /// Whether the clause names words to put something beside, and not yet what.
  private var awaitsFurtherAnchor: Bool {
    !clause.anchorWords.isEmpty && !clause.sawColon && !clause.awaitsNewWords && !clause.isDone
  }

  /// "efter »a« og »b« indsættes"
  private var isFurtherAnchor: Bool {
    guard awaitsFurtherAnchor else { return false }
    guard clause.verb == nil || clause.verb == .insert else { return false }
    if case .quote = previous { return true }
    return previous == .and
  }

  // MARK: Ends

  private mutating func emit(_ action: AmendmentOperation.Action) {
    operations.append(AmendmentOperation(action, clause.targets))
  }

  private mutating func finish(keepingTargets: Bool, keepingWords: Bool) {
    switch clause.verb {
    case .replace: emit(.replace(words: clause.newWords))
    case .repeal: emit(clause.isInstead ? .replace(words: clause.newWords) : .repeal)
    case .delete:
      for words in clause.words { emit(.delete(old: words.text, times: words.times)) }
      if clause.words.isEmpty, !clause.targets.isEmpty, !clause.isDone { emit(.repeal) }
      clause.words = []
    case .insert where !clause.isDone:
      if clause.numbers.isEmpty {
        emit(.insert(clause.side ?? .after, of: clause.anchors, words: clause.newWords))
      } else {
        emit(.insertAs(clause.numbers, words: clause.newWords))
      }
    case .renumber: emit(.renumber(clause.becomes))
    case .substitute where !clause.isDone: unread.append("ændres")
    case nil where !clause.targets.isEmpty || !clause.words.isEmpty:
      unread.append(clause.words.first.map { "»\($0.text)«" } ?? clause.targets[0].path)
    default: break
    }
    setContext()
    let former = clause
    clause = Clause()
    if keepingTargets { clause.targets = former.targets }
    if keepingWords { clause.words = former.words }
  }
}
