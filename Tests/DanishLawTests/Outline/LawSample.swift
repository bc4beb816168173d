import DanishLaw
import DocumentModel

/// A law text written for tests, a line a paragraph.
struct LawSample {
  var document: Document

  init(_ text: String) {
    var blocks: [Block] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      blocks.append(Block(String(line), place: Place(line: index + 1)))
    }
    document = Document(blocks: blocks)
  }

  var outline: Outline { DanishLaw.outline(of: document) }
  var ids: [String] { outline.provisions.map(\.id.path) }

  func text(_ id: String) -> String? { outline.provision(ProvisionID(id))?.text }

  /// A principal act with everything that occurs in one.
  static let principalAct = """
    1. februar 2026. Nr. 113.

    Lov om fælles sagsbehandling
    (Overgange mellem myndigheder)

    VI FREDERIK DEN TIENDE, af Guds Nåde Danmarks Konge, gør vitterligt:
    Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:

    Kapitel 1
    Formål og område

    § 1. Loven har til formål at gøre overgange lettere.
    Stk. 2. Loven gælder for
    1) kommuner,
    2) regioner og
    3) staten, herunder
    a) ministerier og
    b) styrelser,
    når de behandler sager om borgere.

    Samarbejde

    § 2. Kommunalbestyrelsen kan
    1) indgå aftaler og
    2) dele oplysninger, jf. § 1, stk. 2.

    Kapitel 2 a
    Kontrol

    § 3 a. (Ophævet)

    §§ 4 og 5. (Udelades)

    § 6. Loven træder i kraft den 1. juli 2026.
    Stk. 2-4. (Udelades)

    Givet på Amalienborg, den 1. februar 2026

    Under Vor Kongelige Hånd og Segl

    Bilag 1
    Liste over myndigheder

    § 1. Dette er et bilag.
    """

  /// An amending act with new text over several paragraphs, and a renumbering clause after it.
  static let amendingAct = """
    Lov om ændring af lov om fælles sagsbehandling
    (Frister m.v.)

                                          § 1

    I lov om fælles sagsbehandling, jf. lovbekendtgørelse nr. 5 af 2. januar 2026, foretages følgende ændringer:

    1. I § 2, nr. 1, ændres »aftaler« til: »aftaler om frister«.

    2. I § 3 indsættes efter stk. 1 som nyt stykke:
    »Stk. 2. Fristen er
    1) 14 dage for »hastesager« og
    2) 30 dage for andre.«
    Stk. 2 bliver herefter stk. 3.

    3. Efter § 4 indsættes:
    »Kapitel 3 a
    Klage

    § 4 a. Afgørelser kan påklages.
    Stk. 2. Klagen har opsættende virkning.«

                                          § 2

    Stk. 1. Loven træder i kraft den 1. juli 2026.
    Stk. 2. § 1, nr. 3, har virkning fra den 1. januar 2027.

    Givet på Amalienborg, den 1. marts 2026
    """

  /// A bill with its explanatory notes.
  static let bill = """
    Forslag til
    Lov om ændring af lov om fælles sagsbehandling

    § 1

    I lov om fælles sagsbehandling foretages følgende ændringer:

    1. I § 2 ændres »aftaler« til: »kontrakter«.

    2. § 3 a ophæves.

    § 2

    Loven træder i kraft den 1. juli 2026.

    Bemærkninger til lovforslaget

    Almindelige bemærkninger

    1. Indledning
    Forslaget følger en aftale.
    2. Lovforslagets hovedpunkter
    2.1. Frister
    2.1.1. Gældende ret
    Efter § 2, stk. 1, nr. 2, gælder en frist, jf. §§ 3 og 4.
    2.1.2. Den foreslåede ordning
    Fristen forlænges.

    Bemærkninger til lovforslagets enkelte bestemmelser

    Til § 1

    Til nr. 1
    Ordet ændres.

    Til nr. 2 og 3
    Bestemmelsen ophæves.

    Til § 2
    Om ikrafttræden.
    """
}
