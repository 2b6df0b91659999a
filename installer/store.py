"""Rewrites jars without compression, without native libraries and with one time for all entries.

A package compresses all classes together to half of what the jars' own compression reaches, and Java
reads stored classes faster. Order and content stay. Usage: store.py SECONDS JAR...
"""
import os
import sys
import time
import zipfile

NATIVE = (".so", ".dll")


def store(jar, moment):
    part = jar + ".part"
    with zipfile.ZipFile(jar) as old, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as new:
        for entry in old.infolist():
            if not entry.filename.endswith(NATIVE):
                new.writestr(zipfile.ZipInfo(entry.filename, moment), old.read(entry))
    os.replace(part, jar)


moment = time.gmtime(int(sys.argv[1]))[:6]
for jar in sys.argv[2:]:
    store(jar, moment)
