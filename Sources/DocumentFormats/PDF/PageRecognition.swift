import DocumentModel

/// Recognises the words of pages that are pictures: poppler draws them, Tesseract reads them in Danish, page by page
/// on all cores.
struct PageRecognition: Sendable {
  let path: String
  let folder: TemporaryFolder
  let context: ReadContext
  let deadline: Deadline

  /// What became of the pages that were asked for.
  struct Result {
    /// The pages that were read, by their number.
    var pages: [Int: PageLayout] = [:]
    /// Numbers of those that were not, in order.
    var unread: [Int] = []
    /// Why the first of them was not.
    var failure: ReadError?
  }

  /// Dots per inch at which Tesseract reads best for its time.
  private static let resolution = 200.0
  /// Most dots along a picture's longer side: a drawing of two metres gets fewer an inch.
  private static let longestSide = 4_000.0
  /// A page is not begun with less time left, in milliseconds.
  private static let leastTime = 3_000

  var isPossible: Bool { context.programs.find(.tesseract) != nil }

  /// - Parameters:
  ///   - numbers: the pages, from 1.
  ///   - layouts: all pages of the file, for their sizes.
  ///   - leastConfidence: of 100; words read with less, page by page, are no words but a drawing's lines.
  /// - Throws: `.missingProgram` where Tesseract or its Danish is not installed.
  func read(_ numbers: [Int], of layouts: [PageLayout], leastConfidence: Double) throws(ReadError) -> Result {
    var result = Result()
    var ahead = Ahead<Swift.Result<RecognisedPage, ReadError>>(width: 2, budget: .max)
    var begun: [Int] = []
    func take() throws(ReadError) {
      guard let outcome = ahead.next() else { return }
      let number = begun.removeFirst()
      switch outcome {
      case .success(let page) where page.confidence >= leastConfidence: result.pages[number] = page.layout
      case .success: result.unread.append(number)
      case .failure(let error):
        if case .missingProgram = error { throw error }
        result.unread.append(number)
        result.failure = result.failure ?? error
      }
    }
    for number in numbers where layouts.indices.contains(number - 1) {
      let layout = layouts[number - 1]
      while !ahead.hasRoom(for: 1) { try take() }
      begun.append(number)
      let isFirst = number == numbers.first
      ahead.begin(cost: 1) { [self] in
        do throws(ReadError) {
          return .success(try page(number, longestSide: max(layout.width, layout.height), isFirst: isFirst))
        } catch {
          return .failure(error)
        }
      }
    }
    while !ahead.isEmpty { try take() }
    return result
  }

  private func page(_ number: Int, longestSide: Double, isFirst: Bool) throws(ReadError) -> RecognisedPage {
    guard deadline.milliseconds > Self.leastTime || isFirst else {
      throw .overLimit(Place(page: number), .seconds(deadline.seconds))
    }
    let side = longestSide > 0 ? longestSide : 842
    let resolution = max(1, min(Self.resolution, (Self.longestSide * 72 / side).rounded(.down)))
    let picture = try context.programs.run(
      .pdftoppm,
      [
        "-r", "\(Int(resolution))", "-gray", "-png", "-f", "\(number)", "-l", "\(number)",
        "-singlefile",
        path, "page-\(number)",
      ],
      in: folder, limits: context.limits, deadline: deadline)
    guard picture.status == 0 else { throw .programFailed("pdftoppm", detail: picture.reason) }
    let table = try context.programs.run(
      .tesseract, ["page-\(number).png", "stdout", "-l", "dan", "--psm", "3", "tsv"], in: folder,
      limits: context.limits, deadline: deadline)
    guard table.status == 0 else {
      guard table.complaints.contains("load") else { throw .programFailed("tesseract", detail: table.reason) }
      throw .missingProgram("tesseract (dan)", package: "tesseract-ocr-dan")
    }
    return RecognisedPage(String(decoding: table.bytes, as: UTF8.self), scale: 72 / resolution)
  }
}

extension ProgramRunner.Output {
  /// The first line of what the program complained of, or its status.
  var reason: String {
    complaints.split(whereSeparator: \.isNewline).first.map(String.init) ?? "status \(status)"
  }
}
