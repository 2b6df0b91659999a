"""Says whether two folders hold the same Word and Excel files: same.py FOLDER FOLDER

Compared are the parts inside of each file, and the parts inside of those, byte by byte but for the
moment of writing and the ends of lines, which Windows writes in its own way."""
import io
import pathlib
import re
import sys
import zipfile

MOMENT = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")


def contents(file):
    with zipfile.ZipFile(file) as parts:
        return {name: content(name, parts.read(name)) for name in parts.namelist()}


def content(name, part):
    return contents(io.BytesIO(part)) if name.endswith(".xlsx") else MOMENT.sub(b"", part).replace(b"\r\n", b"\n")


def documents(folder):
    files = [f for f in pathlib.Path(folder).rglob("*") if f.suffix in (".docx", ".xlsx")]
    return {f.name: contents(f) for f in files}


mine, theirs = map(documents, sys.argv[1:3])
if not mine or mine.keys() != theirs.keys():
    sys.exit(f"Not the same files: {sorted(mine)} and {sorted(theirs)}")
different = [f"{f}: {p}" for f in mine for p in mine[f].keys() | theirs[f].keys() if mine[f].get(p) != theirs[f].get(p)]
if different:
    sys.exit("Not the same content: " + ", ".join(different))
