import DocumentModel

/// Comments, annotations and tracked changes in a file that is no returned document.
///
/// What was put in with tracking is part of the text, and its remarks are cut from there. What was struck out is the
/// sender's own second thought, set aside so that it can be seen.
struct MarksReader {
  let document: Document
  let places: PlaceFinder

  func read(into reading: inout FeedbackReading) {
    var account = MarkAccount(document)
    var scope = PlaceScope()
    for comment in document.comments + document.pageFurniture.comments {
      let text = comment.text.trimmed
      guard !text.isEmpty else {
        account.passBlankMark()
        continue
      }
      var remark = Remark(
        kind: .comment, text: text, anchorText: comment.anchorText.isEmpty ? nil : comment.anchorText,
        proposedWording: proposedWording(in: comment.text),
        source: .init(
          page: comment.place.page, paragraph: comment.anchor.map { $0.startBlock + 1 },
          cell: comment.place.cell),
        placement: places.placement(ofText: comment.text, scope: &scope))
      remark.author = comment.author
      reading.remarks.append(remark)
      account.keepMark()
    }
    for annotation in document.annotations {
      let text = annotation.contents.trimmed
      guard !text.isEmpty else {
        account.passBlankMark()
        continue
      }
      var remark = Remark(
        kind: .annotation, text: text,
        anchorText: annotation.quotedText.isEmpty ? nil : annotation.quotedText,
        proposedWording: proposedWording(in: annotation.contents), source: .init(page: annotation.page),
        placement: places.placement(ofText: annotation.contents, scope: &scope))
      remark.author = annotation.author
      reading.remarks.append(remark)
      account.keepMark()
    }
    readChanges(into: &reading, &account)
    reading.marks = account.balance
  }

  private func readChanges(into reading: inout FeedbackReading, _ account: inout MarkAccount) {
    for index in document.revisions.indices {
      let revision = document.revisions[index]
      let text = revision.text.trimmed
      if text.isEmpty {
        account.passBlank([index])
      } else if revision.kind == .insertion || revision.isMove {
        // A move's words stand where they were moved to.
        account.keep([index])
      } else {
        reading.setAside.append(
          SetAside(text: text, reason: .retracted, paragraph: revision.block.map { $0 + 1 }))
        account.setAside([index])
      }
    }
    for revision in document.pageFurniture.revisions {
      let text = revision.text.trimmed
      if text.isEmpty {
        account.passBlankMark()
      } else {
        // The heads and feet as they read now are set aside already.
        if revision.kind == .deletion {
          reading.setAside.append(SetAside(text: text, reason: .retracted))
        }
        account.setAsideMark()
      }
    }
  }
}
