"""Times outline and references of law text, whole processes: law.py KOMDIR [DATA]

Three questions, each with its table: how long one act of 300 KB takes, how long all acts of DATA take in one process,
and whether time grows with the length of the text alone, from 10 KB to 10 MB, for law text and for text made to be
slow. Best of some runs; a ratio above 20 for ten times the text ends it with 1
(quadratic time gives 100; memory and other processes make some more than ten).
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORDS = ("kommunalbestyrelsen skal inden fire uger efter modtagelsen af ansøgningen træffe afgørelse om hjælp til "
         "borgeren og give besked om klageadgang når betingelserne er opfyldt efter reglerne for området").split()
PLACES = ["jf. § {}, stk. 2", "efter §§ {}-{} og § {} a", "jf. dog stk. 2 og 3", "i lov nr. {} af 1. juni 2010",
          "stk. 1, nr. 2, litra a", "§ {}, stk. 1, 2. pkt.", "kapitel {}", "bilag {}"]


def sentence(chance):
    words = [chance.choice(WORDS) for _ in range(chance.randint(8, 22))]
    if chance.random() < 0.5:
        words.insert(4, chance.choice(PLACES).replace("{}", str(chance.randrange(1, 90))))
    return " ".join(words).capitalize() + "."


def act(size):
    """A principal act: chapters, sections, subsections, numbers and letters, half of the sentences with a reference."""
    chance = random.Random(7)
    lines, length, section = ["Lov om tilskud til borgere", ""], 0, 0
    while length < size:
        section += 1
        new = [] if section % 12 else [f"Kapitel {section // 12}", "Regler for området"]
        new.append(f"§ {section}. {sentence(chance)}")
        for number in range(2, chance.randint(2, 5)):
            new.append(f"Stk. {number}. {sentence(chance)}")
        if chance.random() < 0.3:
            new += [f"{number}) {sentence(chance)}" for number in range(1, 5)]
            new += [f"{letter}) {sentence(chance)}" for letter in "abc"]
        lines += new
        length += sum(len(line.encode()) + 1 for line in new)
    return "\n".join(lines) + "\n"


def amending(size):
    """An amending act: points with quoted new text, nested quotes in it."""
    chance = random.Random(8)
    lines, length, point = ["Lov om ændring af lov om tilskud", "", "§ 1",
                            "I lov om tilskud, jf. lovbekendtgørelse nr. 12 af 3. marts 2010, foretages følgende ændringer:"], 0, 0
    while length < size:
        point += 1
        new = [f"{point}. Efter § {point} indsættes:", f"»§ {point} a. {sentence(chance)}", f"Stk. 2. I »{sentence(chance)}« ændres.«",
               f"{point}. I § {point}, stk. 1, 2. pkt., ændres »uger« til: »måneder«."]
        lines += new
        length += sum(len(line.encode()) + 1 for line in new)
    return "\n".join(lines) + "\n"


def repeated(unit, opening=""):
    return lambda size: opening + unit * (size // len(unit.encode()) + 1)


LAW = {"an act": act, "an amending act": amending}
HOSTILE = {
    "§ § § 1, 1, 1": repeated("§ § § 1, 1, 1 "), "§§§§": repeated("§"), "§ 1, 1, 1, …": repeated("1, ", "§ "),
    "§ 1-1-1-…": repeated("1-", "§ "), "§ 1 og 2 og 2 …": repeated("2 og ", "§ 1 og "),
    "nested »«": lambda size: "»" * (size // 4) + "«" * (size // 4), "»«»«": repeated("»« "), "» on each line": repeated("»§ 1. a\n", "Lov\n\n§ 1\n"),
    "« on each line": repeated("§ 1. a«\n"), "i lov i lov": repeated("i lov "), "lov nr. lov nr.": repeated("lov nr. 1 af "),
    "stk. stk.": repeated("stk. 1, stk. 2, nr. "), "i § 1 i § 1": repeated("i § 1 "), "one word": repeated("a"),
    "§ 1 lines": repeated("§ 1.\n"), "§ 1 alone, lines": repeated("§ 1\n"), "Kapitel lines": repeated("Kapitel 1\n"), "1) lines": repeated("1) a\n", "§ 1. a\n"),
    "a) lines": repeated("a) a\n", "§ 1. a\n"), "Til § 1 lines": repeated("Til § 1\n", "Bemærkninger til lovforslaget\n"),
    "Til nr. lines": repeated("Til nr. 1-9\nordene\n", "Bemærkninger til lovforslaget\nTil § 1\n"),
    "parentheses": repeated("1)"), "blank lines": repeated("\n", "§ 1. a"), "open parentheses": repeated("("),
    "I § 1 indsættes lines": repeated("1. I § 1 indsættes som stk. 2: »a«\n", "Lov om ændring af lov\n\n§ 1\n"),
    "ændres til": repeated("ændres »a« til: »b«, ", "Lov om ændring af lov\n\n§ 1\n1. I § 1 "),
    "samme sted": repeated("samme sted, "), "bemærkningerne til": repeated("bemærkningerne til "), "bilag 1, punkt": repeated("bilag 1, punkt 1, side 1, "),
}


def main():
    komdir = str(Path(sys.argv[1]).resolve())
    data = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        print("| one process | files | KB | outline, ms | references, ms |\n|---|---|---|---|---|")
        one = folder / "act.txt"
        one.write_text(act(300_000))
        row(komdir, "an act of 300 KB", [one])
        dev = data / "law/dev" if data else None
        if dev and dev.is_dir():
            largest = max(dev.glob("*.xml"), key=lambda path: path.stat().st_size)
            row(komdir, f"the largest real act, {largest.name}", [largest])
            row(komdir, "all real acts, as XML", sorted(dev.glob("*.xml")))
            row(komdir, "all real acts, as text", sorted(dev.glob("*.txt")))
        else:
            print("SKIPPED: the real acts: no shared data", file=sys.stderr)
        print("\n| text of 10 KB / 100 KB / 1 MB / 10 MB | outline, ms | most for ten times | references, ms | most for ten times |")
        print("|---|---|---|---|---|")
        for name, make in {**LAW, **HOSTILE}.items():
            cells = []
            for command in ("outline", "references"):
                times = []
                for size in (10_000, 100_000, 1_000_000, 10_000_000):
                    path = folder / "text.txt"
                    path.write_text(make(size))
                    times.append(best([komdir, command, str(path), "--json"], runs=3))
                # Below 20 ms it is the start of the process that is measured.
                grown = max(later / max(earlier, 0.02) for earlier, later in zip(times, times[1:]))
                failed |= grown > 20
                cells.append(" / ".join(f"{1000 * t:.0f}" for t in times) + f" | {grown:.1f}")
            print(f"| `{name}` | {' | '.join(cells)} |", flush=True)
    sys.exit(1 if failed else 0)


def row(komdir, name, paths):
    size = sum(path.stat().st_size for path in paths) / 1000
    times = [best([komdir, command, *map(str, paths), "--json"]) for command in ("outline", "references")]
    print(f"| {name} | {len(paths)} | {size:.0f} | {' | '.join(f'{1000 * t:.0f}' for t in times)} |", flush=True)


def best(command, runs=9):
    """Seconds of the best run; a slow one is not run again."""
    seconds = []
    while len(seconds) < runs and sum(seconds) < 8:
        start = time.perf_counter()
        child = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        seconds.append(time.perf_counter() - start)
        if child.returncode not in (0, 1):
            sys.exit(f"{' '.join(command)[:200]}: {child.returncode}: {child.stderr.decode()[:400]}")
    return min(seconds)


if __name__ == "__main__":
    main()
