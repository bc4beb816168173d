/// First names that are common in Denmark: they tell "Solvej Mosbækdal" from "Børns Vilkår".
extension PersonName {
  static func opensWithFirstName(_ name: String) -> Bool {
    guard let first = name.split(whereSeparator: { " -".contains($0) }).first else { return false }
    return firstNames.contains(Substring(first.lowercased()))
  }

  private static let firstNames: Set<Substring> = Set(
    """
    aage aase abdul adam agnes agnete ahmed aksel alba albert alberte alex alexander alexandra alfred ali alice alma
    alva amalie amanda amina amir anastasia anders andrea andreas ane anette anja anna annalise anne annelise annemarie
    annette anni anton arne arthur asbjørn asger asker asta astrid august aya axel bent bente benjamin benny berit bertil
    bertram betina birgit birgitte birk birte birthe bjarke bjarne bjørn bo bodil brian britt buster caja camilla carina
    carl carla caroline carsten casper cathrine cecilie charles charlotte christa christen christian christina christine
    christoffer christopher claes clara claus connie conrad dagmar dagny dan daniel daniela david dennis diana ditte dorte
    dorthe dorthea ea ebba ebbe edith edvard egon eigil einar elias eline elisa elisabeth ella ellen ellinor elin elise
    elna else elsebeth emil emilie emma emmy erik erling ernst esben esther eva evald fatima felix ferdinand filip filippa finn flemming
    folmer frank franciska freja frida frede frederik frederikke fredrik frits frode gerda gerner gert gitte gorm greta grete grethe
    gry gudrun gunnar gunhild gustav halfdan hanna hannah hanne hans harald hasan hassan hector hedvig heidi heino helena
    helene helga helge helle henning henriette henrik henny herluf herman hilda hjalmar holger hugo ib iben ibrahim ida ina
    inga inge ingeborg ingelise inger ingrid irene iris isabella isak ivan ivar jack jacob jakob jamila jan jane janne jannik
    janus jasper jeanette jeanne jens jeppe jesper jette jim jimmy jo joachim joan joakim johan johanne johannes john johnny
    jonas jonathan jonna jørgen jørn josefine josephine julia julie julius jytte kaare kaj kai kamilla karen karin karina
    karl karla karna karoline karsten kasper kaspar katharina kathrine katja katrine keld ken kenneth kenni kent khaled kim kira
    kirsten kirstine kjeld klara klaus knud konrad kresten kris kristian kristina kristine kristoffer kurt laila lara lars
    lasse laura laurits lauritz laurids lea leif leila lena lene leo leon leonora lilian lilli lillian lily lina linda line linea lis
    lisa lisbet lisbeth lise lissi liv liva lizette lone lotte louis louise luca lucas lucia ludvig lukas luna lykke lærke mads
    magda magne magnus maiken maj maja malene malou malte malthe maren margit margrethe maria mariam marianne marie marina marius mark
    markus marlene martha martin martine mathias mathilde mats matthias maya max medina merete merle meta mette mia michael michala mie
    mikael mike mikkel mikkeline mille mina mogens mohamed mohammad monica monika morten mona muhammed mustafa myrna nadia nanna natasha natalie
    nete nicklas nicolai nicolaj nicoline niels niklas nikolaj nils nina noah nora ole olav olaf olga oline oliver olivia oluf omar orla oskar oscar otto
    ove palle patrick paul pauline peder per peter pernille pelle pia piet poul preben ragna ragnhild rasmus rebecca rebekka regitze
    rene rené rie rigmor rikke robert robin roger rolf ronja rosa rosemarie roberta rune runa ruth sabine sabrina sally samir samuel sandra sanne sara sarah
    sebastian selma signe sigrid sigurd silas silje silvia simon simone sine siv sofia sofie solveig solvej sonja stefan steen steffen stella sten stig
    stine storm sture sune susan susanne suzanne svend sven sylvester søren søs tanja tage tea thea theis theodor therese thilde thomas thor thora
    thorbjørn thorkild thyra tilda tilde tim tina tine tobias tom tommy tonny tora torben torbjørn tormod tor torsten tove trine troels tue tyge ulf ulla ulrik ulrikke uffe
    una ursula vagn valdemar valborg vera verner vibe vibeke victor victoria viggo viktor viktoria vilhelm vilja villads villy vincent viola vita vivi vivian walter werner
    wilhelm wilma william winnie xenia yasmin yrsa yvonne yusuf zahra zenia åge åse østen øjvind
    """.split(whereSeparator: \.isWhitespace))
}
