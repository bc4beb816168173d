"""Reads every file of a folder that no truth covers: folder.py KOMDIR FOLDER [--timeout 40] [--jobs 2] [--list]

Prints, for each ending, how many files were read, refused, need a program, crashed or hung, with the slowest and the
largest; --list names every file that was not read, with the reason. Ends with 1 where one crashed, hung or passed 1 GB.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VERDICTS = {0: "read", 1: "read", 3: "refused", 4: "program missing"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("komdir")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--timeout", type=float, default=40)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    files = sorted(path for path in options.folder.rglob("*") if path.is_file())
    rows = collections.defaultdict(collections.Counter)
    slowest, largest, failed = (0, ""), (0, ""), False
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path, verdict, seconds, megabytes, said in pool.map(lambda path: read(path, options), files):
            rows[path.suffix.lower().lstrip(".")][verdict] += 1
            slowest, largest = max(slowest, (seconds, path.name)), max(largest, (megabytes, path.name))
            failed = failed or verdict in ("crashed", "hung") or megabytes > 1_000
            if options.list and verdict != "read":
                print(f"{verdict}\t{path.name}\t{said}")
    columns = ["read", "refused", "program missing", "crashed", "hung"]
    print("| ending | files | " + " | ".join(columns) + " |")
    print("|---" * (2 + len(columns)) + "|")
    for ending, row in sorted(rows.items()):
        print(f"| {ending} | {row.total()} | " + " | ".join(str(row[column]) for column in columns) + " |")
    total = sum(rows.values(), collections.Counter())
    print(f"| all | {total.total()} | " + " | ".join(str(total[column]) for column in columns) + " |")
    print(f"slowest {slowest[0]:.1f} s ({slowest[1]}); most memory {largest[0]:.0f} MB ({largest[1]}), helpers left out")
    sys.exit(1 if failed else 0)


def read(path, options):
    """One file in a process of its own, its result checked to be JSON."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as result, tempfile.TemporaryFile() as complaints:
        child = subprocess.Popen([options.komdir, "inspect", "--json", path], stdout=result, stderr=complaints,
                                 start_new_session=True)
        status, usage = None, None
        while status is None and time.perf_counter() - start < options.timeout:
            done, code, usage = os.wait4(child.pid, os.WNOHANG)
            status = os.waitstatus_to_exitcode(code) if done else None
            time.sleep(0 if done else 0.005)
        if status is None:
            os.killpg(child.pid, signal.SIGKILL)
            _, code, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(code)
        else:
            child.returncode = status
        complaints.seek(0)
        said = complaints.read().decode("utf-8", "replace").strip().replace("\n", " ")
        verdict = "hung" if status is None else VERDICTS.get(status, "crashed")
        if verdict == "read":
            result.seek(0)
            try:
                json.load(result)
            except ValueError:
                verdict = "crashed"
    return path, verdict, time.perf_counter() - start, usage.ru_maxrss / 1024, said.replace(str(path), path.name)


if __name__ == "__main__":
    main()
