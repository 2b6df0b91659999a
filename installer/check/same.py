"""Says whether two folders hold the same Word and Excel files: same.py FOLDER FOLDER

Compared are the parts inside of each file, byte by byte, but for the moment of writing."""
import pathlib
import re
import sys
import zipfile

MOMENT = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")


def contents(file):
    with zipfile.ZipFile(file) as parts:
        return {name: MOMENT.sub(b"", parts.read(name)) for name in parts.namelist()}


def documents(folder):
    files = [f for f in pathlib.Path(folder).rglob("*") if f.suffix in (".docx", ".xlsx")]
    return {f.name: contents(f) for f in files}


mine, theirs = map(documents, sys.argv[1:3])
if not mine or mine.keys() != theirs.keys():
    sys.exit(f"Not the same files: {sorted(mine)} and {sorted(theirs)}")
different = [f"{f}: {p}" for f in mine for p in mine[f].keys() | theirs[f].keys() if mine[f].get(p) != theirs[f].get(p)]
if different:
    sys.exit("Not the same content: " + ", ".join(different))
