import Foundation
import GRDB

extension Association: FetchableRecord, PersistableRecord {
  public static let databaseTableName = "association"

  /// The one row that the table has: an archive belongs to one association.
  public func encode(to container: inout PersistenceContainer) throws {
    container["id"] = 1
    container["name"] = name
    container["aliases"] = try Self.list(aliases)
    container["address"] = address
    container["signatory"] = signatory
    container["contact"] = contact
  }

  private static func list(_ names: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(names), as: UTF8.self)
  }
}
