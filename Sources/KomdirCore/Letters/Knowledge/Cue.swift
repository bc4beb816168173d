/// What a word tells of the date, address or name beside it.
enum Cue: String, CaseIterable, Sendable {
  case answer, answering, deadline, limit, receive, close, hearing, send, request, copy, question, address
  case commence, parliament, meeting, signUp, act, past, former, extend, expect, duty, quoteNumber, caseWord
  case documentWord, again, author, onBehalf, draft, publish, begin, restate

  /// Where the word stands: next before, earlier in the same stretch, after, in the sentence before, in the
  /// heading or label above, or in the line or cell beside.
  enum Place: String, CaseIterable, Sendable { case next, before, after, earlier, above, beside }
}
