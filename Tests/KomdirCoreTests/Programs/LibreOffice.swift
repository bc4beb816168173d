import Foundation
import Testing

/// LibreOffice as a person's word processor: opens a file and saves it again.
enum LibreOffice {
  static let isHere = ["/usr/bin/soffice", "/usr/local/bin/soffice"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// - Parameter format: "docx", "odt".
  /// - Returns: what it saved.
  static func saved(_ bytes: [UInt8], as name: String, to format: String, in folder: URL) throws -> [UInt8] {
    let work = folder.appendingPathComponent("libreoffice-\(UUID().uuidString)")
    let out = work.appendingPathComponent("ud")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    let file = work.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "timeout", "240", "soffice", "-env:UserInstallation=file://\(work.path)/profil", "--headless",
      "--norestore", "--convert-to", format, "--outdir", out.path, file.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let saved = out.appendingPathComponent((name as NSString).deletingPathExtension + "." + format)
    return [UInt8](try Data(contentsOf: saved))
  }
}
