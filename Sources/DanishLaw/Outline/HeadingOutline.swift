/// The headings of a letter or of guidance: `heading:2.1` by their printed numbers, else by their order.
func headings(of lines: [LawLine]) -> [Provision] {
  var provisions: [Provision] = []
  var counter = 0
  for line in lines {
    guard line.isHeading else {
      if !provisions.isEmpty {
        let last = provisions.count - 1
        if provisions[last].blocks.last != line.block { provisions[last].blocks.append(line.block) }
      }
      continue
    }
    var at = 0
    var number: [UInt8] = []
    while at < line.bytes.count, Byte.isDigit(line.bytes[at]) || (at > 0 && line.bytes[at] == Byte.dot) {
      number.append(line.bytes[at])
      at += 1
    }
    while number.last == Byte.dot { number.removeLast() }
    let isNumbered =
      !number.isEmpty && number.count < 16 && at < line.bytes.count && line.bytes[at] == Byte.space
    counter += 1
    let id = isNumbered ? number.string : String(counter)
    provisions.append(
      Provision(
        id: ProvisionID("heading:" + id), label: isNumbered ? Array(line.bytes[..<at]).string : "",
        kind: .heading,
        text: Array(line.bytes[(isNumbered ? at + 1 : 0)...]).string, page: line.page, blocks: [line.block]))
  }
  return provisions
}
