// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "komdir",
  products: [
    .library(name: "DocumentModel", targets: ["DocumentModel"]),
    .library(name: "DocumentFormats", targets: ["DocumentFormats", "DocumentModel"]),
    .library(name: "DanishLaw", targets: ["DanishLaw", "DocumentModel"]),
    .library(name: "KomdirCore", targets: ["KomdirCore", "DocumentFormats", "DanishLaw", "DocumentModel"]),
    .executable(name: "komdir", targets: ["komdir"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "DocumentModel"),
    .target(name: "DanishText"),
    .target(
      name: "DocumentFormats", dependencies: ["DocumentModel", "DanishText", "CLibXML2", "CZlib"]),
    .target(name: "DanishLaw", dependencies: ["DocumentModel", "DanishText"]),
    .target(
      name: "Archive", dependencies: ["DanishText", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "KomdirCore",
      dependencies: ["DocumentModel", "DocumentFormats", "DanishText", "DanishLaw", "Archive"]),
    .executableTarget(
      name: "komdir",
      dependencies: [
        "KomdirCore", "DanishText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "DocumentFormatsTests", dependencies: ["DocumentFormats"]),
    .testTarget(name: "DanishLawTests", dependencies: ["DanishLaw"]),
    .testTarget(
      name: "KomdirCoreTests",
      // Tests look into an archive as another program would.
      dependencies: ["KomdirCore", "Archive", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Workspace/Archives"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "KomdirCore", "komdir", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Transcripts", "Help"]),
  ],
  swiftLanguageModes: [.v6]
)
