// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "komdir",
  products: [
    .library(name: "KomdirCore", targets: ["KomdirCore"]),
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
    .target(name: "DocumentFormats", dependencies: ["DocumentModel", "CLibXML2", "CZlib"]),
    .target(name: "DanishLaw", dependencies: ["DocumentModel"]),
    .target(
      name: "KomdirCore",
      dependencies: [
        "DocumentModel", "DocumentFormats", "DanishLaw",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "komdir",
      dependencies: [
        "KomdirCore", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "DocumentFormatsTests", dependencies: ["DocumentFormats"]),
    .testTarget(name: "DanishLawTests", dependencies: ["DanishLaw"]),
    .testTarget(
      name: "KomdirCoreTests", dependencies: ["KomdirCore"], exclude: ["Workspace/Archives"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "KomdirCore", "komdir", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Transcripts", "Help"]),
  ],
  swiftLanguageModes: [.v6]
)
