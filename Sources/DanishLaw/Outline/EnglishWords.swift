/// Counts the small words that tell English text from Danish.
package struct EnglishWords {
  package init() {}

  private var english = 0
  private var danish = 0

  package mutating func take(_ bytes: [UInt8]) {
    for word in bytes.split(separator: Byte.space) {
      switch word.count {
      case 2 where word.elementsEqual("of".utf8) || word.elementsEqual("to".utf8): english += 1
      case 2 where word.elementsEqual("og".utf8) || word.elementsEqual("af".utf8): danish += 1
      case 3 where word.elementsEqual("the".utf8) || word.elementsEqual("and".utf8): english += 2
      case 3 where word.elementsEqual("der".utf8) || word.elementsEqual("til".utf8): danish += 2
      default: break
      }
    }
  }

  package var isEnglish: Bool { english > 3 && english > 2 * danish }
}
