"""Writes COUNT small projects, as after a clerk's first hour, into FOLDER: light.py COUNT FOLDER <PROJECT.json

They keep unit, money and indicators of the project that is read.
"""
import json
import pathlib
import sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
whole = json.load(sys.stdin)
kept = {key: whole[key] for key in ("format", "version", "unit", "funds", "indicators") if key in whole}
for number in range(count):
    project = {"name": f"第{number}个项目", "year": 2016 + number % 10}
    text = json.dumps(kept | {"id": f"light-{number}", "project": project}, ensure_ascii=False)
    (folder / f"{number}.json").write_text(text, encoding="utf-8")
