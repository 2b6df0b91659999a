"""Times starts from the process to the last repaint, turn about: measure.py PAIRS NAME COMMAND-A -- COMMAND-B

Needs a screen with a window manager whose frame buffer is the file FRAME (Xvfb -fbdir). What counts as a repaint changes more rows
than a blinking caret does. Prints the median of the ratios, as ziping.bench.Pairs does.
"""
import mmap
import os
import statistics
import subprocess
import sys
import time

ROW = 1366 * 4
CARET = 40
QUIET = 3.0


def rows_changed(before, after):
    if before == after:
        return 0
    return sum(before[i : i + ROW] != after[i : i + ROW] for i in range(0, len(after), ROW))


def start(command):
    """Milliseconds from the start of the process to its last repaint."""
    with open(os.environ["FRAME"], "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen:
        before = screen[:]
        began = last = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        painted = False
        while not painted or time.monotonic() - last < QUIET:
            now = screen[:]
            if rows_changed(before, now) > CARET:
                last = time.monotonic()
                painted = True
            before = now
            time.sleep(0.005)
            if time.monotonic() - began > 120:
                raise SystemExit(f"nothing is painted by {command}")
    close(process)
    return (last - began) * 1000


def close(process):
    """Closes the window as people do it: a program that is killed looks through its data at the next start."""
    windows = subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=True).stdout
    for line in windows.splitlines():
        subprocess.run(["wmctrl", "-i", "-c", line.split()[0]], check=True)
    process.wait(timeout=60)
    time.sleep(1)


def main():
    pairs, name, *rest = sys.argv[1:]
    middle = rest.index("--")
    ours, reference = rest[:middle], rest[middle + 1 :]
    costs = []
    for turn in range(-1, int(pairs)):
        pair = start(ours), start(reference)
        if turn >= 0:
            costs.append(pair)
    print(
        f"{name}: ratio {statistics.median(a / b for a, b in costs):.2f}"
        f" (ours {statistics.median(a for a, _ in costs):.0f} ms,"
        f" reference {statistics.median(b for _, b in costs):.0f} ms,"
        f" medians of {pairs} pairs; load {os.getloadavg()[0]:.1f})"
    )


main()
