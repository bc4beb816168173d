/// Words of scripts that are written from right to left: poppler lists them with their boxes as they stand on the page,
/// from left to right, letter by letter.
extension PageLayout {
  /// The page with the letters of such words, and the words of such lines, in the order in which they are read.
  func inReadingDirection() -> PageLayout {
    var page = self
    for block in page.blocks.indices {
      for line in page.blocks[block].indices { page.blocks[block][line].turn() }
    }
    return page
  }
}

extension PageLayout.Line {
  fileprivate mutating func turn() {
    var turned = 0
    var others = 0
    for index in words.indices {
      if words[index].text.unicodeScalars.contains(where: Self.runsLeft) {
        words[index].text = String(words[index].text.reversed())
        turned += 1
      } else if words[index].text.contains(where: \.isLetter) {
        others += 1
      }
    }
    if turned > others { words.reverse() }
  }

  /// Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko, and their presentation forms (Unicode, bidirectional classes R
  /// and AL); Arabic digits too, which poppler turns like them.
  private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x05BE...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
