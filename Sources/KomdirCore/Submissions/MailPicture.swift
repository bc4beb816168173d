import DocumentFormats
import DocumentModel

/// Tells a mail's own furniture (logos, icons, the pictures of signatures) from pictures that somebody sent along.
///
/// What counts is how large the picture is: a page that was scanned or photographed is many times a logo.
struct MailPicture {
  let attachment: Attachment
  private let size: PictureSize?

  /// Nil where the attachment is no picture.
  init?(_ attachment: Attachment) {
    self.attachment = attachment
    size = PictureSize(of: attachment.bytes)
    guard size != nil || attachment.mediaType?.hasPrefix("image/") == true else { return nil }
  }

  /// Whether it is part of the mail's look rather than something sent along.
  var isFurniture: Bool {
    if attachment.isInline { return true }
    // Drawings that are no pixels are small in bytes instead.
    guard let size else { return hasGivenName && attachment.bytes.count < Self.smallDrawing }
    return size.shorter < Self.logo || (hasGivenName && size.shorter < Self.page)
  }

  /// Whether it shows so much that a person must look: a page or a window pasted into the mail.
  var mayHoldText: Bool {
    guard let size else { return false }
    return size.shorter >= Self.page && size.longer >= Self.longPage
  }

  /// Names that mail programs give: "image001.png".
  private var hasGivenName: Bool {
    let name = (attachment.name ?? "").lowercased()
    guard name.hasPrefix("image") else { return false }
    let rest = name.dropFirst(5)
    let digits = rest.prefix { $0.isNumber }
    return digits.count >= 3 && (rest.dropFirst(digits.count).first.map { $0 == "." } ?? true)
  }

  // Pixels of the shorter and the longer side.
  private static let logo = 300
  private static let page = 500
  private static let longPage = 700
  /// Bytes.
  private static let smallDrawing = 50_000
}
