#!/usr/bin/env python3
"""`status` over many hearings: status.py KOMDIR [HEARINGS] [REMARKS_A_HEARING]

Makes one hearing with the program KOMDIR (the load of `load.py`, five files), collates it, and lays copies of it into
the archive by SQL until there are HEARINGS (1,000) of them with REMARKS_A_HEARING (100) remarks each. Then runs
`status --json` over all of them eleven times: the first counts every hearing, the others read what was kept; and once
after a change of one hearing. Standard library only.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The column that tells a row's owner, in tables without a number of their own.
OWNERS = {"provision": "document", "positionRemark": "position", "duplicate": "remark", "setAside": "submission"}


def main():
    komdir = str(Path(sys.argv[1]).resolve())
    hearings = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    remarks = int(sys.argv[3]) if len(sys.argv) > 3 else 100
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, HERE / "load.py", folder, "5", str(remarks // 5)], check=True)
        archive = f"{folder}/komdir.sqlite"
        os.environ.update(KOMDIR_WORKSPACE=archive, KOMDIR_USER="maaling", KOMDIR_NOW="2026-03-02T09:00:00+01:00")
        quiet = lambda *words: subprocess.run([komdir, *words], stdout=subprocess.DEVNULL, check=False)
        quiet("init")
        quiet("member", "import", f"{folder}/medlemmer.csv")
        quiet("hearing", "import", f"{folder}/lovudkast.docx", "--title", "Bedre overgang", "--deadline", "2026-03-09T12:00")
        quiet("collect", f"{folder}/bidrag")
        quiet("collate")
        multiply(archive, hearings)
        first, output = status(komdir)
        seconds = [status(komdir)[0] for _ in range(10)]
        quiet("hearing", "set", "--hearing", "H-1", "--title", "Bedre overgang for unge")
        changed, _ = status(komdir)
        print(f"{hearings} hearings, {count(archive, 'remark')} remarks, {len(output)} bytes")
        print(f"first {first:.3f} s; again {statistics.median(seconds):.3f} s; after a change of one {changed:.3f} s")


def status(komdir):
    begun = time.perf_counter()
    output = subprocess.run([komdir, "status", "--json"], stdout=subprocess.PIPE, check=False).stdout
    return time.perf_counter() - begun, output


def count(archive, table):
    with sqlite3.connect(archive) as db:
        return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def multiply(archive, hearings):
    """Copies the one hearing with all that hangs on it; a copy's numbers lie a step above those before it."""
    db = sqlite3.connect(archive)
    db.execute("PRAGMA foreign_keys = OFF")
    step = max(db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
               for table in ("document", "submission", "remark", "position", "decision")) + 1
    name = db.execute("SELECT id FROM hearing").fetchone()[0]
    shifted = {
        "hearing": {}, "document": {"id", "replaces"}, "provision": {"document"},
        "submission": {"id", "parent", "replaces", "replacedBy", "returnedDocument"},
        "remark": {"id", "submission", "document", "copyOf"}, "position": {"id", "document"},
        "positionRemark": {"position", "remark"}, "duplicate": {"remark", "survivor"},
        "setAside": {"submission", "remark"}, "decision": {"id", "remark", "target"},
    }
    for number in range(1, hearings):
        for table, keys in shifted.items():
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            values = []
            for column in columns:
                if column in keys:
                    values.append(f"{column} + {number * step}")
                elif table == "hearing" and column == "id":
                    values.append(f"'{name}-{number}'")
                elif column == "hearing":
                    values.append(f"'{name}-{number}'")
                else:
                    values.append(column)
            where = f" WHERE id = '{name}'" if table == "hearing" else (
                f" WHERE hearing = '{name}'" if "hearing" in columns else
                f" WHERE {'id' if 'id' in keys else OWNERS[table]} < {step}")
            db.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table}{where}")
    db.commit()
    db.close()


if __name__ == "__main__":
    main()
