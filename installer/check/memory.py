"""Resident memory of the window with its list and one export done, against a reference: memory.py PAIRS NAME FOLDER COMMAND-A -- COMMAND-B

A's window is worked in by keys: Enter opens the first project, Ctrl+E and Enter export it, and a Word file appears in FOLDER.
Needs a screen with a window manager. Prints the median of the ratios of VmRSS.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import time


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def await_true(seconds, condition, what):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"not within {seconds} s: {what}")
        time.sleep(0.2)


def press(*keys):
    for key in keys:
        run("xdotool", "key", "--clearmodifiers", key)
        time.sleep(2)


def export(folder):
    before = set(folder.rglob("*.docx"))
    press("Return", "ctrl+e", "Return")
    await_true(60, lambda: set(folder.rglob("*.docx")) - before, "an exported Word file")


def resident(command, work):
    """Megabytes after the work; the window is closed as people do it."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    await_true(120, lambda: run("wmctrl", "-l"), "a window")
    time.sleep(5)
    work()
    time.sleep(5)
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    for line in run("wmctrl", "-l").splitlines():
        run("wmctrl", "-i", "-c", line.split()[0])
    process.wait(timeout=60)
    time.sleep(1)
    return kilobytes / 1024


def main():
    pairs, name, folder, *rest = sys.argv[1:]
    middle = rest.index("--")
    ours, reference = rest[:middle], rest[middle + 1 :]
    costs = [
        (resident(ours, lambda: export(pathlib.Path(folder))), resident(reference, lambda: None))
        for _ in range(int(pairs))
    ]
    print(
        f"{name}: ratio {statistics.median(a / b for a, b in costs):.2f}"
        f" (ours {statistics.median(a for a, _ in costs):.0f} MB,"
        f" reference {statistics.median(b for _, b in costs):.0f} MB,"
        f" medians of {pairs} pairs; load {os.getloadavg()[0]:.1f})"
    )


main()
