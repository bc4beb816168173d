// swift-tools-version: 6.1
import PackageDescription

// The library's own sources, by symbolic links, so that the fuzzer sees into them; nothing else is built.
let readers = ["FuzzPackage", "FuzzWord", "FuzzExcel", "FuzzMail", "FuzzCSV", "FuzzHTML"]

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "DocumentModel"),
    .target(name: "DocumentFormats", dependencies: ["DocumentModel", "CLibXML2", "CZlib"]),
    .target(name: "Harness", dependencies: ["DocumentFormats"]),
  ] + readers.map { .executableTarget(name: $0, dependencies: ["Harness"]) },
  swiftLanguageModes: [.v6]
)
