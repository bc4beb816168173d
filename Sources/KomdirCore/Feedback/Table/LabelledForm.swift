import DocumentModel

/// A form with its labels in the first column and what was filled in beside them.
struct LabelledForm: Sendable {
  /// Column of the labels, and that of the values.
  var label: Int
  var value: Int
  /// Whether most labels are titles that are known, so that it can be nothing else.
  var isCertain: Bool

  /// Nil where the grid has more than two columns with words in them, or its first column holds no labels.
  init?(_ grid: TableGrid, evidence: TableEvidence) {
    let used = (0..<grid.columnCount).filter { column in
      grid.rows.indices.contains { !grid.cell($0, column).isEmpty }
    }
    guard used.count == 2, grid.rows.count >= 2 else { return nil }
    label = used[0]
    value = used[1]
    let labels = grid.rows.indices.map { grid.cell($0, used[0]) }.filter { !$0.isEmpty }
    guard labels.count >= 2, labels.allSatisfy({ $0.unicodeScalars.count <= 160 }) else { return nil }
    let hasProse = grid.rows.indices.contains { CellText.isProse(grid.cell($0, used[1])) }
    guard hasProse else { return nil }
    let known = labels.count { label in
      columnMeaning(label) != .unknown && !(evidence.isPlace(label) && label.contains(where: \.isNumber))
        || label.hasSuffix(":") || folded(label).hasSuffix("?")
    }
    // The first row of a table with titles names both columns; a form's names one thing and its value.
    let first = grid.cell(0, used[1])
    let isTitled =
      columnMeaning(grid.cell(0, used[0])) != .unknown && columnMeaning(first) != .unknown
      && foldedWords(first).count <= 6
    isCertain = !isTitled && known * 2 > labels.count
    guard isCertain || known > 0 && !isTitled else { return nil }
  }
}

extension TableReader {
  /// Reads a form: each value as its label says, one remark an answer.
  func read(_ grid: TableGrid, form: LabelledForm, isSheet: Bool) -> TableReading {
    var reading = TableReading()
    var scope = PlaceScope()
    var place: String?
    var theme: String?
    for row in grid.rows.indices {
      let label = grid.cell(row, form.label)
      let value = grid.cell(row, form.value)
      let both = [label, value].filter { !$0.isEmpty }.joined(separator: " ")
      guard !both.isEmpty else { continue }
      let aside = { (reason: SetAside.Reason) in
        SetAside(text: both, reason: reason, paragraph: grid.rows[row].paragraph)
      }
      let meaning = evidence.isPlace(label) ? ColumnMeaning.text : columnMeaning(label)
      guard !value.isEmpty, !CellText.isEmptyAnswer(value) || meaning == .place else {
        reading.setAside.append(aside(value.isEmpty && !label.isEmpty ? .heading : .empty))
        continue
      }
      let isProse = CellText.isProse(value)
      switch meaning {
      case .place, .placeDetail, .page:
        if evidence.isPlace(value) || !isProse {
          place = value
          continue
        }
      case .municipality, .author, .date, .number, .kind:
        if !isProse || meaning == .author || meaning == .municipality {
          reading.title += titleFacts([label, value])
          reading.setAside.append(aside(.address))
          continue
        }
      case .theme:
        if !isProse {
          theme = value
          continue
        }
      case .decision:
        if isOthersColumn(label) {
          reading.setAside.append(aside(.heading))
          continue
        }
      case .wording:
        if let last = reading.remarks.indices.last, reading.remarks[last].proposedWording == nil,
          reading.remarks[last].placement.asWritten == place || place == nil
        {
          reading.remarks[last].proposedWording = proposedWording(in: value) ?? value.withoutOuterMarks
          continue
        }
      case .quoted:
        reading.setAside.append(aside(.quote))
        continue
      case .text, .unknown, .stance, .measure: break
      }
      if label.isEmpty || meaning != .unknown || isProse || folded(label).hasSuffix("?") {
        reading.remarks.append(
          remark(value, label: label, place: place, theme: theme, row: grid.rows[row], form, isSheet, &scope))
        if meaning == .wording {
          reading.remarks[reading.remarks.count - 1].proposedWording =
            proposedWording(in: value) ?? value.withoutOuterMarks
        }
      } else {
        reading.title += titleFacts([label, value])
        reading.setAside.append(aside(.address))
      }
    }
    return reading
  }

  private func remark(
    _ text: String, label: String, place: String?, theme: String?, row: TableGrid.Row, _ form: LabelledForm,
    _ isSheet: Bool, _ scope: inout PlaceScope
  ) -> Remark {
    let written =
      evidence.isPlace(label) ? label : places.mentions(in: label).contains { $0.isOwn } ? nil : place
    let placement = placement(written, question: label, text: text, scope: &scope)
    var remark = Remark(
      kind: isSheet ? .cell : .row, text: text, proposedWording: proposedWording(in: text),
      source: .init(
        page: row.page, paragraph: row.paragraph, cell: cellName(row: row.number, column: form.value + 1)),
      placement: placement)
    remark.nature = NatureOfText.nature(of: text, in: placement, isMail: false)
    remark.isHidden = row.isHidden
    remark.theme = theme ?? (label.isEmpty || evidence.isPlace(label) ? nil : label)
    return remark
  }
}
