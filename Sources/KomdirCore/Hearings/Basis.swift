/// What words were written on: the papers as they stood then, and the provision among them.
public struct Basis: Codable, Sendable, Equatable {
  /// Number of the newest paper of the hearing.
  public var papers: Int64
  /// The paper and the provision that it is about; nil where it is about none.
  public var document: DocumentID?
  /// The provision's id in that paper.
  public var provision: String?
}
