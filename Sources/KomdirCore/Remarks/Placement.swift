import DanishLaw

/// Where a remark belongs: the reference as written, and the provision it was resolved to.
public struct Placement: Sendable, Equatable {
  /// How good the match is.
  public enum Match: String, Sendable, CaseIterable {
    /// The provision named, or text that it owns.
    case exact
    /// The provision under its number in a later version.
    case moved
    /// The named part does not exist; this is its nearest ancestor.
    case parent
    /// A place was named and not found.
    case none
    /// No place was named.
    case general
  }

  /// The reference as the member wrote it; nil where none was written.
  public var asWritten: String?
  /// The provision in the document `document`; nil for `none` and `general`.
  public var provision: ProvisionID?
  /// Index of the hearing's document that `provision` belongs to, in the order given to the reader of feedback.
  public var document: Int?
  /// How well the place that was named fits.
  public var match: Match
  /// Other provisions that may be meant, likeliest first.
  public var candidates: [ProvisionID]

  public init(
    asWritten: String? = nil, provision: ProvisionID? = nil, document: Int? = nil, match: Match,
    candidates: [ProvisionID] = []
  ) {
    self.asWritten = asWritten
    self.provision = provision
    self.document = document
    self.match = match
    self.candidates = candidates
  }

  /// No place was named.
  public static let general = Placement(match: .general)
}
