import DanishLaw

extension Outline {
  /// Everything that a remark can be placed at, in order: the provisions, and the annexes behind them.
  var places: [Provision] {
    provisions
      + annexes.map {
        Provision(id: $0.id, label: $0.label, kind: .heading, text: $0.title, blocks: $0.blocks)
      }
  }

  /// An outline of places as the archive keeps them.
  init(places: [Provision], title: String, documentType: DocumentType = .other) {
    let annexes = places.filter { $0.id.path.hasPrefix("annex:") }
    self.init(
      documentType: documentType, title: title, provisions: places.filter { !$0.id.path.hasPrefix("annex:") },
      annexes: annexes.map { Annex(id: $0.id, label: $0.label, title: $0.text, blocks: $0.blocks) })
  }
}
