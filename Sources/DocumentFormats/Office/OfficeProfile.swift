/// A profile of LibreOffice for one run, in the run's own folder: no macros, no links followed, no network.
struct OfficeProfile {
  /// What every run is started with.
  let arguments: [String]

  init(in folder: TemporaryFolder) throws(ReadError) {
    try folder.makeFolder("profil/user")
    _ = try folder.write(Array(Self.settings.utf8), as: "profil/user/registrymodifications.xcu")
    arguments = [
      "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--norestore", "--nolockcheck",
      "--nodefault", "--nofirststartwizard",
    ]
  }

  /// LibreOffice maps some 2 GB and uses a tenth of it.
  static let addressSpace = 4 << 30

  /// Settings of a profile (registrymodifications.xcu): no macros, no links updated, a proxy that leads nowhere.
  private static let settings = {
    let items = [
      ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
      ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
      ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
      ("Writer/Content/Update", "Link", "0"),
    ].map { ("org.openoffice.Office.\($0)", $1, $2) }
    let proxy = ["HTTP", "HTTPS", "FTP"].flatMap { name in
      [
        ("org.openoffice.Inet/Settings", "ooInet\(name)ProxyName", "127.0.0.1"),
        ("org.openoffice.Inet/Settings", "ooInet\(name)ProxyPort", "9"),
      ]
    }
    let lines = (items + proxy + [("org.openoffice.Inet/Settings", "ooInetProxyType", "2")]).map {
      "<item oor:path=\"/\($0)\"><prop oor:name=\"\($1)\" oor:op=\"fuse\"><value>\($2)</value></prop></item>"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\(lines.joined())</oor:items>\n"
  }()
}
