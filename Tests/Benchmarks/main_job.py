#!/usr/bin/env python3
"""The main job at size: main_job.py KOMDIR [FILES] [REMARKS_A_FILE]

Writes the load with `load.py`, then collects, collates, answers and checks it with the program KOMDIR, each as a
process of its own, and prints wall time and largest memory of each (child programs included), and the start-up of
`status` as the median of 20 runs. Standard library only; takes about a minute for 1,000 files of 20 remarks.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

CODEBOOK = """id;navn;termer
T-1;Økonomi;økonomi, udgift, betale, finansiering, kompensation
T-2;Frister;frist, måneder, uger, ikrafttræden, dato
T-3;Overgange;overgang, samarbejde, koordinering, region, sygehus
T-4;Retssikkerhed;samtykke, partshøring, klage, oplysning
"""
HERE = Path(__file__).resolve().parent


def main():
    komdir = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, HERE / "load.py", folder, *sys.argv[2:4]], check=True)
        os.environ.update(KOMDIR_WORKSPACE=f"{folder}/komdir.sqlite", KOMDIR_USER="maaling",
                          KOMDIR_NOW="2026-03-02T09:00:00+01:00")
        quiet = lambda *words: subprocess.run([komdir, *words], stdout=subprocess.DEVNULL, check=False)
        quiet("init")
        quiet("member", "import", f"{folder}/medlemmer.csv")
        quiet("hearing", "import", f"{folder}/lovudkast.docx", "--title", "Bedre overgang", "--deadline", "2026-03-09T12:00")
        Path(folder, "kodebog.csv").write_text(CODEBOOK, encoding="utf-8")
        quiet("theme", "import", f"{folder}/kodebog.csv")
        rows = [
            timed("collect", komdir, "collect", f"{folder}/bidrag", "--json"),
            timed("collect again", komdir, "collect", f"{folder}/bidrag", "--json"),
            timed("collate", komdir, "collate", "--json"),
            timed("conflicts", komdir, "conflicts", "--json"),
            timed("remarks, themes", komdir, "remarks", "--json"),
            timed("search", komdir, "search", "koordinator mellem kommunen og regionen", "--json"),
            timed("respond", komdir, "respond", "--output", f"{folder}/svar.docx", "--json"),
            timed("check", komdir, "check", "--json"),
        ]
        starts = []
        for _ in range(20):
            begun = time.perf_counter()
            quiet("status")
            starts.append(time.perf_counter() - begun)
    print(f"{'step':16} {'seconds':>8} {'MB':>6}")
    for name, seconds, memory in rows:
        print(f"{name:16} {seconds:8.2f} {memory / 1e6:6.0f}")
    print(f"{'status, start-up':16} {statistics.median(starts):8.3f}")
    main_job = [row for row in rows if row[0] in ("collect", "collate", "respond")]
    print(f"{'the main job':16} {sum(row[1] for row in main_job):8.2f} {max(row[2] for row in main_job) / 1e6:6.0f}")


def timed(name, *command):
    """Wall seconds, and the largest sum of resident memory of the process and its children, looked at every 20 ms."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peak, running = [0], True

    def watch():
        while running:
            peak[0] = max(peak[0], resident(process.pid))
            time.sleep(0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, _, usage = os.wait4(process.pid, 0)
    running = False
    watcher.join()
    return name, time.perf_counter() - begun, max(peak[0], usage.ru_maxrss * 1024)


def resident(pid):
    try:
        own = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return own + sum(resident(int(child)) for child in children)
    except (OSError, IndexError, ValueError):
        return 0


if __name__ == "__main__":
    main()
