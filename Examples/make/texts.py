"""What the secretariat makes of the answers: the association's text on each point, and its decisions.

`decisions.py` turns this into the files that `Examples/run` applies.
"""

# The association's text by provision. A narrower position (a stk., a note) uses the text of its own key.
POSITIONS = {
    "par:1/nr:1": "KOMDIR deler målet om, at unge og deres familier skal have hurtigere svar. En øvre grænse på 8 uger, som løber fra ansøgningen er modtaget, kan dog ikke overholdes i de sager, hvor kommunen skal indhente udtalelser fra sygehus og PPR. Flere kommuner oplyser, at udtalelserne ofte først foreligger efter 7-9 uger.\nKOMDIR foreslår, at fristen sættes til 12 uger, eller at den først løber, når sagen er fuldt oplyst, og at sager om midlertidigt botilbud undtages.",
    "par:1/nr:2": "KOMDIR støtter en skriftlig overgangsplan. Pligten til at opdatere planen hver 6. måned, også når intet er sket, flytter imidlertid tid fra de unge til papiret. KOMDIR foreslår, at planen opdateres hver 12. måned og derudover ved væsentlige ændringer i den unges forhold.\nDet bør fremgå af loven, at planen ikke er bindende for den senere afgørelse, og at den kan erstatte de øvrige planer, som den unge har efter anden lovgivning, så den unge får én plan.",
    "par:1/nr:3": "KOMDIR støtter, at den unge får én fast indgang til kommunen. Det bør være op til kommunalbestyrelsen, om koordinatoren skal have kompetence til at træffe afgørelse. I mange kommuner er vejledning og myndighed adskilt af hensyn til de unges tillid, og i små kommuner vil kravet samle rådgivning, bevilling og opfølgning hos én medarbejder.\nKOMDIR foreslår desuden, at opgaven kan løses i samarbejde mellem kommuner, og at kravet i stk. 3 om den samme koordinator udgår eller gøres til en hensigt i bemærkningerne.",
    "par:1/nr:4": "KOMDIR har forståelse for, at alle kommuner skal have et gruppebaseret tilbud. Kommuner med få unge i målgruppen kan ikke opfylde pligten alene. Det bør fremgå af bestemmelsen, at tilbuddet kan gives i samarbejde med andre kommuner.",
    "par:1/nr:5": "KOMDIR støtter, at støtten fortsætter, til der er truffet ny afgørelse. Fristen på 3 måneder bør først løbe, når der foreligger en ansøgning, og bør være 6 måneder, når den tidligere afgørelse er påklaget. Det bør desuden fremgå, at støtten ydes mindst i uændret omfang, og hvilken kommune der betaler, når den unge flytter.",
    "par:1/nr:6": "KOMDIR støtter, at kravet om årlig vurdering af hjælpemidler ophæves.",
    "par:1/nr:7": "KOMDIR støtter, at handleplanen bygger videre på overgangsplanen. Borgeren bør kunne sige nej til, at oplysninger fra ungdomsårene føres med.",
    "par:1/nr:8": "KOMDIR foreslår, at det præciseres i bemærkningerne, at opfølgning mindst hver 12. måned træder i stedet for den løbende opfølgning.",
    "par:1/nr:9": "KOMDIR fraråder en ny manuel indberetning. Oplysningerne bør trækkes fra fagsystemerne og Danmarks Statistik og afleveres den 1. juni, så de ikke falder sammen med regnskabsaflæggelsen. KOMDIR foreslår, at der måles på, hvor mange unge der står uden støtte på 18-årsdagen, frem for på antallet af planer.",
    "par:2/nr:1": "Besked til borgeren 2 uger før fristens udløb forudsætter, at fagsystemerne kan advare sagsbehandleren. Det kan de ikke i dag. KOMDIR foreslår, at bestemmelsen først træder i kraft, når systemerne er tilpasset.",
    "par:2/nr:2": "KOMDIR støtter adgangen til at udveksle oplysninger uden samtykke. Jobcentre og praktikpladser bør være udtrykkeligt omfattet, og underretningen efter stk. 2 bør kunne gives digitalt og samlet for hele planperioden.",
    "par:2/nr:3": "KOMDIR støtter, at fristen for underretning af tilflytningskommunen bliver 12 måneder.",
    "par:3": "KOMDIR foreslår, at loven i sin helhed træder i kraft den 1. juli 2027. Koordinatorer skal uddannes, kompetence skal delegeres, og fagsystemerne skal tilpasses. Fristen i stk. 3 for unge, der er fyldt 16 år, bør følge med og tidligst være udgangen af 2027.",
    "par:4": "KOMDIR foreslår, at loven evalueres senest tre år efter ikrafttrædelsen, og at evalueringen omfatter kommunernes tidsforbrug.",
    "general": "KOMDIR støtter, at overgangen fra barn til voksen planlægges i god tid. Det er netop i skiftet mellem forvaltninger og lovgivninger, at borgerne oplever de største brud. Forslaget lægger dog flere procestrin ned over en opgave, som kommunerne allerede arbejder med, og KOMDIR opfordrer til, at kravene forenkles.",
    "economy": "De afsatte midler til koordinatorer dækker efter kommunernes egne beregninger omkring halvdelen af udgiften. KOMDIR forventer en åben forhandling efter DUT-princippet med kommunernes egne tal som grundlag.",
    "implementation": "Leverandører af fagsystemer oplyser, at tilpasningen tager mindst 12 måneder fra det endelige format foreligger. KOMDIR savner en samlet tidsplan for, hvornår systemerne er klar.",
    "example": "KOMDIRs medlemmer har allerede gode erfaringer. I Silkeborg mødes sagsbehandlerne fra børne- og voksenområdet med den unge, når den unge fylder 17 år, og det har næsten fjernet de sager, hvor støtten falder bort. KOMDIR stiller gerne eksemplerne til rådighed for ministeriet.",
}

# (words of the remark, decision, reason). The first that fits counts; all others are followed.
DECISIONS = [
    ("kan ikke støtte en øvre grænse", "followedInPart", "KOMDIR foreslår 12 uger, men ikke, at grænsen helt udgår"),
    ("fra det 15. år", "notFollowed", "Et krav fra det 15. år ville øge opgaven for alle kommuner"),
    ("begrænses til antallet af planer", "notFollowed", "Flere kommuner peger på, at antallet af planer ikke siger noget om kvaliteten"),
    ("Halvåret til planer", "noted", "Flertallet ønsker en længere frist"),
    ("Danmarks Statistik", "followed", None),
    ("Vi støtter, at den årlige", "followed", None),
    ("adgang til begge fagsystemer", "noted", "Gives videre som erfaring"),
    ("deler gerne vores dagsorden", "followed", None),
    ("tilslutter sig", "noted", None),
    ("støj fra varmepumper", "outOfScope", "Hører til en anden høring"),
    ("laboratorium", "outOfScope", "Hører til en anden høring"),
    ("dæmpe støjen", "outOfScope", "Hører til en anden høring"),
]
