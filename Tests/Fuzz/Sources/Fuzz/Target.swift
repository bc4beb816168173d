/// One thing that is fuzzed: what is done with an input. A refusal is as good as a reading; a trap, a hang or too
/// much memory ends the run.
struct Target: Sendable {
  var run: @Sendable ([UInt8]) -> Void

  static let all: [String: Target] = [
    "FuzzPackage": Target { Reading.read($0, as: "svar.docx") },
    "FuzzWord": Target { PackageParts.word.read($0) },
    "FuzzExcel": Target { PackageParts.excel.read($0) },
    "FuzzODT": Target { PackageParts.odt.read($0) },
    "FuzzODS": Target { PackageParts.ods.read($0) },
    "FuzzMail": Target { Reading.read($0, as: "svar.eml") },
    "FuzzMBOX": Target { Reading.read($0, as: "svar.mbox") },
    "FuzzMSG": Target { Reading.read($0, as: "svar.msg") },
    "FuzzTNEF": Target { Reading.read($0, as: "winmail.dat") },
    "FuzzCSV": Target { Reading.read($0, as: "svar.csv") },
    "FuzzHTML": Target { Reading.read($0, as: "svar.html") },
    "FuzzMarkdown": Target { Reading.read($0, as: "svar.md") },
    "FuzzLexDania": Target { Law.outline(of: $0, as: "lov.xml") },
    "FuzzAkomaNtoso": Target { Law.outline(of: $0, as: "lov.akn") },
    "FuzzOutline": Target { Law.outline(of: $0, as: "lov.txt") },
    "FuzzReferences": Target { Law.references($0) },
    "FuzzInstruction": Target { Law.instruction($0) },
    "FuzzConsolidate": Target { Law.consolidate($0) },
    "FuzzCompare": Target { Law.compare($0) },
  ]
}
