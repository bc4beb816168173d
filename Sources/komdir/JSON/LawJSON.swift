import DanishLaw
import DocumentFormats
import KomdirCore

extension JSONStream {
  /// An outline as `komdir outline --json` prints it.
  mutating func outline(_ outline: Outline, _ language: Language) {
    object { json in
      json.field("documentType", outline.documentType.rawValue)
      json.field("draft", outline.isDraft)
      json.field("title", outline.title)
      let instructions = amendmentInstructions(of: outline)
      json.list("provisions", outline.provisions) { entry, provision in
        entry.fields(of: provision)
        guard let instruction = instructions[provision.id] else { return }
        entry.fields(of: instruction)
      }
      json.list("annexes", outline.annexes) { entry, annex in
        entry.field("id", annex.id.path)
        entry.field("label", annex.label)
        entry.field("title", annex.title)
      }
      json.list("findings", outline.findings) { $0.fields(of: $1, language) }
    }
  }

  mutating func fields(of provision: Provision) {
    field("id", provision.id.path)
    field("label", provision.label)
    field("kind", provision.kind.rawValue)
    field("text", provision.text)
    field("newText", provision.newText)
    field("page", provision.page)
  }

  /// What an amendment point does, one entry an operation.
  mutating func fields(of instruction: AmendmentInstruction) {
    field("understood", instruction.isUnderstood)
    list("operations", instruction.operations) { entry, operation in
      entry.field("operation", operation.name)
      entry.field("targets", operation.places.map(\.path))
    }
  }

  mutating func fields(of finding: Finding, _ language: Language) {
    field("kind", finding.kind.rawValue)
    field("provision", finding.provision?.path)
    field("quote", finding.quote)
    field("message", Phrase.message(finding)(language))
  }

  mutating func fields(of reference: Reference) {
    field("text", reference.text)
    field("start", reference.start)
    field("end", reference.end)
    field("relative", reference.isRelative)
    key("readings")
    beginArray()
    for reading in reference.readings { list(reading) { $0.fields(of: $1) } }
    endArray()
  }

  mutating func fields(of target: ReferenceTarget) {
    field("canonical", target.canonical)
    field("law", target.law)
    field("version", target.version)
    field("kapitel", target.kapitel)
    field("par", target.par)
    field("stk", target.stk)
    field("nr", target.nr)
    field("litra", target.litra)
    field("pkt", target.pkt)
    field("led", target.led)
    field("article", target.article)
    field("page", target.page)
    field("section", target.section)
    field("annex", target.annex)
    field("note", target.isNote)
    guard let to = target.to else { return field("to", nil as String?) }
    object("to") {
      $0.field("level", to.level)
      $0.field("value", to.value)
    }
  }
}
