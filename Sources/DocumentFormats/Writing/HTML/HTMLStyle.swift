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
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --soft: #44546a; --head: #1f3550; --line: #a6b1c0;
      --shade: #e3e9f1; --link: #0b5394; --warn: #9c2a1c; --new: #e2f2e4; --gone: #fbe6e3; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #16191d; --ink: #e6e6e6; --soft: #a9b6c6; --head: #c3d6ef; --line: #4c5866;
        --shade: #252d37; --link: #8ab8f0; --warn: #ff9d8c; --new: #1f3d25; --gone: #4a2422; }
    }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: var(--paper); color: var(--ink);
      font-family: Arial, "Liberation Sans", "Helvetica Neue", sans-serif; font-size: 1rem;
      line-height: 1.55; overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { font-family: Arial, "Liberation Sans", "Helvetica Neue", sans-serif; color: var(--head);
      line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4, h5, h6 { font-size: 1rem; }
    p { margin: 0 0 .8em; }
    a { color: var(--link); }
    header p { text-align: center; font-weight: bold; color: var(--warn); }
    footer p, .small, .notes { font-size: .85rem; color: var(--soft); }
    .letterhead { text-align: right; margin: 0; font-size: .9rem; color: var(--soft); }
    .recipient, .signature { margin: 0; }
    .date { text-align: right; margin: 1em 0; }
    .subject { font-weight: bold; font-size: 1.2rem; margin: 1.6em 0 1em; }
    .subtitle { font-size: 1.15rem; color: var(--soft); }
    .caption { font-weight: bold; font-size: .9rem; }
    .centred { text-align: center; }
    ul { list-style: none; margin: 0 0 .8em; padding-left: 1.6em; }
    li.bullet { list-style: disc; }
    li[data-label] { text-indent: -1.6em; padding-left: 1.6em; }
    li[data-label] > .label { display: inline-block; min-width: 1.3em; text-indent: 0; }
    blockquote { margin: 0 0 .8em; padding-left: 1em; border-left: 3px solid var(--line); font-style: italic; }
    table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .92rem; }
    th, td { border: 1px solid var(--line); padding: .35em .55em; text-align: left; vertical-align: top; }
    th { background: var(--shade); }
    table.plain th, table.plain td { border: 0; background: none; }
    table.headed td:first-child { white-space: nowrap; }
    ins { background: var(--new); } del { background: var(--gone); }
    .comments { border-top: 1px solid var(--line); margin-top: 2em; font-size: .92rem; }
    @media screen and (max-width: 40rem) {
      table.headed colgroup { display: none; }
      table.headed thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table.headed, table.headed tbody, table.headed tr, table.headed td { display: block; width: auto; }
      table.headed tr { border: 1px solid var(--line); margin: 0 0 .6em; padding: .3em .5em; }
      table.headed td { border: 0; padding: .1em 0; }
      table.headed td:empty { display: none; }
      table.headed td[data-head]::before { content: attr(data-head) ": "; color: var(--soft); }
    }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #44546a; --head: #1f3550; --line: #a6b1c0;
        --shade: #e3e9f1; --link: #000; --warn: #9c2a1c; --new: #e2f2e4; --gone: #fbe6e3; }
      body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; line-height: 1.4; }
      h1 { font-size: 15pt; } h2 { font-size: 13pt; } h3 { font-size: 11.5pt; }
      .annex { break-before: page; }
      table { font-size: 8.5pt; line-height: 1.25; }
      th, td { padding: 1.2pt 3pt; }
      thead { display: table-header-group; }
      tr, blockquote, li { break-inside: avoid; }
      p { orphans: 2; widows: 2; }
      a { color: inherit; text-decoration: none; }
    }
    @page { size: A4; margin: 20mm 25mm; }

    """
}
