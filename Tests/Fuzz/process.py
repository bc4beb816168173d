"""Runs the program on a hostile file under limits, and says what went wrong."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field

SECONDS, MEGABYTES = 20, 1_000
DOCUMENTED = {0, 1, 3, 4}


@dataclass
class Result:
    # Negative: the signal that ended it.
    code: int
    seconds: float
    # Of the processor, child programs included: what else the machine does is left out.
    busy: float
    megabytes: float
    reasons: list = field(default_factory=list)


def run(command, folder):
    """Runs `command` in `folder`, which is empty and is emptied again: what is left there is a finding."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
    start = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            ["/bin/sh", "-c", 'ulimit -c 0; ulimit -v 8000000; exec "$@"', "sh", *command], stdout=output, env=environment,
            cwd=folder, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        late = threading.Event()

        def stop():
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(SECONDS, stop)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        result = Result(process.returncode, time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1_000)
        if late.is_set():
            result.reasons.append(f"over {SECONDS} seconds")
        elif result.code < 0:
            result.reasons.append(f"signal {-result.code}")
        elif result.code not in DOCUMENTED:
            result.reasons.append(f"exit code {result.code}")
        elif result.code < 2 and output.tell() < 100_000_000:
            output.seek(0)
            try:
                json.loads(output.read())
            except ValueError as error:
                result.reasons.append(f"no whole JSON ({error})")
    if result.megabytes > MEGABYTES:
        result.reasons.append(f"{result.megabytes:.0f} MB")
    left = list(os.scandir(folder))
    if left:
        result.reasons.append("left " + ", ".join(entry.name for entry in left))
    for entry in left:
        shutil.rmtree(entry.path) if entry.is_dir(follow_symlinks=False) else os.unlink(entry.path)
    return result
