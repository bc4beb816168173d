"""Times reading side by side with other programs, whole processes: reading.py KOMDIR LOAD [DATA] [--quick]

Writes its load into the folder LOAD, takes the Word files over 100 KB and the largest workbooks of DATA beside it, and
prints one table. Each line holds the best of some runs, taken in turn: komdir, peer, komdir, peer. `inspect --json`
prints everything the file holds (text, comments, changes, tables, cells); the peers do what stands in PEERS.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import reading_load

HERE = Path(__file__).resolve().parent
PYTHON_DOCX = """
import docx, sys
d = docx.Document(sys.argv[1])
print("\\n".join(p.text for p in d.paragraphs))
for t in d.tables:
    for r in t.rows:
        print("\\t".join(c.text for c in r.cells))
"""
OPENPYXL = """
import openpyxl, sys
for sheet in openpyxl.load_workbook(sys.argv[1], data_only=True):
    for row in sheet.iter_rows(values_only=True):
        print(row)
"""
OPENPYXL_READ_ONLY = OPENPYXL.replace("data_only=True", "data_only=True, read_only=True")
EMAIL = """
import email, email.policy, hashlib, json, mailbox, sys
read = lambda file: email.message_from_binary_file(file, policy=email.policy.default)
for mail in mailbox.mbox(sys.argv[1], factory=read):
    body = mail.get_body(("plain", "html"))
    files = [[part.get_filename(), part.get_content_type(), hashlib.sha256(part.get_payload(decode=True) or b"").hexdigest()]
             for part in mail.iter_attachments()]
    print(json.dumps({
        "from": str(mail["from"]), "to": str(mail["to"]), "subject": str(mail["subject"]),
        "date": str(mail["date"]), "text": body.get_content() if body else "", "attachments": files}))
"""
# By ending: the peer's name and its command before the file's name.
PEERS = {
    ".docx": [("pandoc, to plain text", ["pandoc", "--track-changes=all", "-t", "plain"]),
              ("python-docx, paragraphs and cells", [sys.executable, "-c", PYTHON_DOCX])],
    ".xlsx": [("openpyxl, all values", [sys.executable, "-c", OPENPYXL]),
              ("openpyxl, read-only", [sys.executable, "-c", OPENPYXL_READ_ONLY])],
    ".mbox": [("Python's email: headers, bodies, hashes", [sys.executable, "-c", EMAIL])],
}


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    komdir, load = str(Path(words[0]).resolve()), Path(words[1])
    data = Path(words[2]) if len(words) > 2 else None
    # In a process of its own: a child's largest memory is at least its parent's when it began.
    subprocess.run([sys.executable, HERE / "reading_load.py", load], check=True)
    files = [load / name for name in reading_load.FILES]
    if data and (data / "corpus").is_dir():
        files = real_files(data) + files
    else:
        print("SKIPPED: real Word files and workbooks over 100 KB: no shared data", file=sys.stderr)
    least = {}
    print("| file | MB | komdir, s | komdir, MB | beside it | s | MB | times |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    for path in files:
        own = [komdir, "inspect", "--json", *(["--inside"] if path.suffix == ".mbox" else []), str(path)]
        peers = [(name, [*command, str(path)]) for name, command in PEERS[path.suffix]]
        if path.stat().st_size > 5_000_000 and path.suffix == ".docx":
            peers = peers[1:]  # pandoc takes minutes and gigabytes
        mine, theirs = side_by_side(own, [command for _, command in peers])
        for (name, _), result in zip(peers, theirs):
            times = result[0] / mine[0] if result and mine else None
            if times:
                least[name] = min(least.get(name, times), times)
            print(f"| {path.name} | {path.stat().st_size / 1e6:.2f} | {shown(mine)} | {name} | {shown(result)} | "
                  f"{f'{times:.1f}' if times else ''} |", flush=True)
    for line in cores(komdir, load):
        print(line, flush=True)
    print("\nLeast of the ratios: " + "; ".join(f"{name} {times:.1f}" for name, times in least.items()))
    agreement(komdir, load / "post-10000.mbox")


def real_files(data):
    """Word files over 100 KB and workbooks over 100 KB by other programs; hostile ones are refused, not read."""
    found = [path for folder in ("corpus", "peers") for path in sorted((data / folder).rglob("*"))
             if path.suffix in (".docx", ".xlsx") and path.stat().st_size > 100_000 and "hostile" not in path.parts]
    return sorted(found, key=lambda path: (path.suffix, path.name))


def side_by_side(own, peers):
    """Best of the runs of each: (seconds, MB); None where a program fails."""
    best = [None] * (1 + len(peers))
    spent = 0
    for turn in range(15):
        for index, command in enumerate([own, *peers]):
            if turn > 0 and best[index] is None:
                continue
            result = once(command)
            spent += result[0] if result else 0
            if result and (best[index] is None or result < best[index]):
                best[index] = result
        if spent > 12:
            break
    return best[0], best[1:]


def once(command):
    start = time.perf_counter()
    try:
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        return None
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    return (seconds, usage.ru_maxrss / 1024) if child.returncode in (0, 1) else None


def shown(result):
    return f"{result[0]:.3f} | {result[1]:.0f}" if result else "failed | "


def cores(komdir, load):
    """1,000 files of a mixed folder: on all cores, and held to one by taskset."""
    folder = load / "mixed"
    if not (folder / "bidrag").is_dir():
        subprocess.run([sys.executable, HERE / "load.py", folder, "1000", "5"], check=True, stdout=subprocess.DEVNULL)
    files = sorted(map(str, (folder / "bidrag").iterdir()))
    size = sum(os.path.getsize(path) for path in files) / 1e6
    command = [komdir, "inspect", "--json", *files]
    mine, (one,) = side_by_side(command, [["taskset", "--cpu-list", "0", *command]])
    yield (f"| {len(files)} mixed files | {size:.2f} | {shown(mine)} | komdir on one core | {shown(one)} | "
           f"{one[0] / mine[0]:.1f} |")


def agreement(komdir, path):
    """Both programs have read the same mails: subjects, bodies and hashes are compared."""
    theirs = subprocess.run([sys.executable, "-c", EMAIL, str(path)], capture_output=True, check=True).stdout
    mine = subprocess.run([komdir, "inspect", "--json", "--inside", str(path)], capture_output=True, check=True).stdout
    mails = {}
    for line in mine.splitlines():
        entry = json.loads(line)
        if entry["message"]:
            mails[entry["file"].split("/")[-1]] = entry["message"]
    same = 0
    for name, line in zip(sorted(mails), theirs.splitlines(), strict=True):
        other, own = json.loads(line), mails[name]
        assert own["subject"] == other["subject"], name
        assert own["text"].split() == other["text"].split(), name
        assert [f["sha256"] for f in own["attachments"]] == [f[2] for f in other["attachments"]], name
        same += 1
    print(f"{same} mails: subject, text and hashes of attachments are the same in both.")


if __name__ == "__main__":
    main()
