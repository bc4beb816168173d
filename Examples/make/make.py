#!/usr/bin/env python3
"""Writes the example hearing: `python3 make.py [FOLDER]`, by default `../hearing`.

Everything in it is fictional. The same versions of the programs in `requirements.txt` give the same bytes.
"""

import sys
from pathlib import Path

import feedback
import papers
from files import docx_bytes


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "hearing"
    files = {
        "papirer/hoeringsbrev.pdf": papers.hearing_letter(),
        "papirer/lovudkast.docx": docx_bytes(papers.draft()),
        "papirer/hoeringsliste.docx": papers.consultees(),
        "medlemmer.csv": b"\xef\xbb\xbf" + papers.MEMBERS.replace("\n", "\r\n").encode(),
    }
    files |= {"bidrag/" + name: data for name, data in feedback.all_files().items()}
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    print(f"{len(files)} filer i {folder}")


if __name__ == "__main__":
    main()
