import DocumentModel

/// How a written page looks on screen and on paper.
enum HTMLStyle {
  /// Classes by style name.
  static let classes: [String: String] = [
    StyleName.subtitle: "subtitle", StyleName.letterhead: "letterhead", StyleName.recipient: "recipient",
    StyleName.date: "date", StyleName.subject: "subject", StyleName.signature: "signature",
    StyleName.caption: "caption", StyleName.smallPrint: "small", StyleName.annex: "annex",
  ]

  static let sheet = """
    :root { color-scheme: light; }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #1b1b1b;
      font: 1rem/1.55 Calibri, Carlito, "Segoe UI", sans-serif; }
    h1, h2, h3, h4, h5, h6 { color: #1f3550; line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
    h1 { font-size: 1.7rem; } h2 { font-size: 1.35rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
    p { margin: 0 0 .8em; }
    a { color: #0b5394; }
    header p { text-align: center; font-weight: bold; color: #9c2a1c; }
    footer p, .small, .notes { font-size: .85rem; color: #44546a; }
    .letterhead { text-align: right; margin: 0; font-size: .9rem; color: #44546a; }
    .recipient, .signature { margin: 0; }
    .date { text-align: right; margin: 1em 0; }
    .subject { font-weight: bold; font-size: 1.2rem; margin: 1.6em 0 1em; }
    .subtitle { font-size: 1.15rem; color: #44546a; }
    .caption { font-weight: bold; font-size: .9rem; }
    .centred { text-align: center; }
    ul { list-style: none; margin: 0 0 .8em; padding-left: 1.6em; }
    li.bullet { list-style: disc; }
    li[data-label] { text-indent: -1.6em; padding-left: 1.6em; }
    li[data-label] > .label { display: inline-block; min-width: 1.3em; text-indent: 0; }
    blockquote { margin: 0 0 .8em; padding-left: 1em; border-left: 3px solid #a6b1c0; font-style: italic; }
    table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .92rem; }
    th, td { border: 1px solid #a6b1c0; padding: .35em .55em; text-align: left; vertical-align: top; }
    th { background: #e3e9f1; }
    table.plain th, table.plain td { border: 0; background: none; }
    ins { background: #e2f2e4; } del { background: #fbe6e3; }
    .comments { border-top: 1px solid #a6b1c0; margin-top: 2em; font-size: .92rem; }
    @media print {
      body { max-width: none; margin: 0; font-size: 10.5pt; }
      .annex { break-before: page; }
      thead { display: table-header-group; }
      tr, blockquote { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }
    @page { size: A4; margin: 25mm; }

    """
}
