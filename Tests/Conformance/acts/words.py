"""Danish sentences on a draft, as case workers and directors write them. Each one occurs once in a run."""

AREAS = ["jobcentret", "borgerservice", "ydelsescentret", "familieafdelingen", "plejeområdet", "teknik og miljø",
         "socialafdelingen", "økonomiafdelingen", "den juridiske enhed", "myndighedsafdelingen", "sekretariatet",
         "kultur- og fritidsforvaltningen", "digitaliseringsenheden", "borgerrådgiveren", "tilsynsenheden",
         "kontrolgruppen", "byggesagsteamet", "skoleforvaltningen", "sundhedshuset", "vejafdelingen"]
THINGS = ["fristen", "opgørelsen", "dokumentationskravet", "klageadgangen", "underretningen", "indberetningen",
          "tilladelsen", "afgørelsen", "tilsynet", "gebyret", "refusionen", "vejledningspligten", "ansøgningen",
          "overgangsordningen", "delegationen", "sagsbehandlingen", "kontrollen", "registreringen", "betalingen",
          "hjemlen"]
TIMES = ["14 dage", "tre uger", "to måneder", "et kvartal", "ti arbejdsdage", "seks uger", "et halvt år", "30 dage"]
EXTRA = ["især hos de mindste enheder", "når sommerferien falder midt i forløbet", "uden at borgeren mærker det",
         "hvis systemerne ikke er klar", "medmindre der følger midler med", "når flere myndigheder er inde over",
         "selv om det ikke er hensigten", "i de sager, der fylder mest", "for den enkelte medarbejder",
         "i samarbejdet på tværs", "hvor reglerne i dag er klare", "når sagen genoptages"]

SENTENCES = [
    "Efter {area}s opfattelse bør {thing} beskrives nærmere, for {time} rækker ikke {extra}.",
    "Vi forudser, at {thing} vil kræve omkring {number} ekstra timer om året i {area}, {extra}.",
    "Hos {area} er der tvivl om, hvem der har ansvaret for {thing} {extra}.",
    "{Thing} er uklar: gælder {time} fra modtagelsen eller fra den dag, hvor {area} har alle oplysninger?",
    "Kommunen foreslår, at {thing} først gælder efter {time}, så {area} kan nå at indrette sig {extra}.",
    "Det undrer os, at {thing} ikke omfatter sager under {number} kroner, {extra}.",
    "I {area} har man {number} sager om året af denne slags, og {thing} vil forlænge dem med {time}.",
    "Hvordan forholder {thing} sig til databeskyttelsesreglerne {extra}, spørger {area}?",
    "{Area} ser positivt på ændringen, men savner en bagatelgrænse på {number} kroner for {thing}.",
    "Vi anbefaler, at ministeriet i samråd med kommunerne udarbejder en skabelon til {thing}; {area} bruger i dag {time}.",
    "Formuleringen efterlader et skøn om {thing}, som {area} ikke kan udøve ens {extra}.",
    "Udgiften til {thing} er efter vores skøn {number} kroner pr. sag, og det er ikke medtaget i de økonomiske konsekvenser.",
    "Der mangler en regel om, hvad der sker, hvis {thing} ikke foreligger inden {time}, {extra}.",
    "Bemærk, at {area} allerede i dag løser opgaven, og at {thing} derfor giver dobbeltarbejde på {number} timer.",
    "Kravet om {thing} bør kunne opfyldes digitalt, så {area} sparer {number} breve om måneden.",
    "Kan {thing} fraviges efter aftale med borgeren {extra}? Det vil betyde {number} færre klager i {area}.",
    "For {area} er det afgørende, at {thing} kan overlades til en anden kommune {extra} i op til {time}.",
    "{Thing} bør ligge hos staten, da {area} kun ser {number} tilfælde på {time}.",
]

INSERTIONS = ["senest {number} dage efter modtagelsen", "efter høring af kommunalbestyrelsen i {number} uger",
              "dog højst {number} timer om ugen", "når mindst {number} borgere er berørt",
              "med mindre andet er aftalt skriftligt inden {number} dage", "bortset fra sager under {number} kr.",
              "i digital form og inden for {number} hverdage", "jf. dog den kommunale plan for {number} år"]


class Writer:
    """Hands out sentences that have not been used; the same seed gives the same sentences."""

    def __init__(self, random):
        self.random = random
        self.used = set()

    def sentence(self):
        return self._fresh(lambda: self.random.choice(SENTENCES))

    def insertion(self):
        return self._fresh(lambda: self.random.choice(INSERTIONS))

    def _fresh(self, pattern):
        while True:
            choose = self.random.choice
            area, thing = choose(AREAS), choose(THINGS)
            text = pattern().format(area=area, thing=thing, time=choose(TIMES), extra=choose(EXTRA),
                                    number=self.random.randrange(12, 998), Area=area[0].upper() + area[1:],
                                    Thing=thing[0].upper() + thing[1:])
            if text not in self.used:
                self.used.add(text)
                return text
