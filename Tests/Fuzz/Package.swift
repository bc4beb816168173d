// swift-tools-version: 6.1
import PackageDescription

// The library's own sources, by symbolic links, so that the fuzzer sees into them; nothing else is built. All
// targets are one program, which is linked once: its name says which of them it is.
let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "DocumentModel"),
    .target(name: "DanishText"),
    .target(name: "DocumentFormats", dependencies: ["DanishText", "DocumentModel", "CLibXML2", "CZlib"]),
    .target(name: "DanishLaw", dependencies: ["DanishText", "DocumentModel"]),
    .executableTarget(name: "Fuzz", dependencies: ["DocumentFormats", "DanishLaw"]),
  ],
  swiftLanguageModes: [.v6]
)
