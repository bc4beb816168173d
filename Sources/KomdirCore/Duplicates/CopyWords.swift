/// Words that weigh otherwise than their number when a text is held against its copy.
enum CopyWords {
  /// Words that turn a short sentence round or bound it: no copy where one is put in, taken out or changed.
  static let turning = numbers(
    of: """
      ikke ej ingen intet aldrig hverken uden imod uenig uenige nej kun medmindre undtagen højst højest mindst maksimalt
      minimum næppe tværtimod
      not no never neither without against only unless except cannot nor
      to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive
      fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind tusinde mio mia million millioner halv halvt halvdelen
      dobbelt dobbelte tredjedel fjerdedel
      one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand half double
      januar februar marts april maj juni juli august september oktober november december
      """)

  /// Words that a writer changes without saying anything else: who speaks, and what binds sentences.
  static let light: Set<UInt32> = {
    var light = numbers(
      of: """
        vi os vores vor kommune kommunen kommunens kommunes regionskommune forvaltningen forvaltningens byrådet
        kommunalbestyrelsen direktionen undertegnede finder mener vurderer og også dog jo da nu derfor desuden ligeledes
        endvidere samtidig endelig her hos i af på den det de der som at en et meget helt særlig særligt generelt
        we us our the a an of in and also however therefore that i my
        """)
    for municipality in Municipality.all {
      for word in HashedText(municipality.name).words + HashedText(municipality.name + "s").words {
        light.insert(word)
      }
    }
    return light.subtracting(turning)
  }()

  static func turns(_ word: UInt32) -> Bool { word & 0x8000_0000 != 0 || turning.contains(word) }

  private static func numbers(of words: String) -> Set<UInt32> { Set(HashedText(words).words) }
}
