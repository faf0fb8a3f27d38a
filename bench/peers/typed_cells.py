"""What a Python peer is asked for, and what it used: the same as typed-cells.cjs and measure.cjs."""

import hashlib
import json
import os
import re
import struct
import sys


def typed_cells(rows, task):
    wanted = set(task["typed"])
    found = []
    columns = None
    for index, row in enumerate(rows):
        if columns is None:
            labels = list(row)
            if task["labels"]["id"] in labels and task["labels"]["actual"] in labels:
                columns = labels.index(task["labels"]["id"]), labels.index(task["labels"]["actual"])
        elif len(row) > max(columns) and row[columns[0]] in wanted and row[columns[1]] not in (None, ""):
            found.append((index, row[columns[1]]))
    return found


def canonical(value):
    return "n" + struct.pack("<d", value).hex() if isinstance(value, (int, float)) else f"t{value}"


def peak_megabytes(usage):
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return int(re.search(r"VmHWM:\s+(\d+) kB", status.read()).group(1)) / 1024
    except OSError:
        return usage.ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)


def tell_usage():
    try:
        import resource
    except ImportError:  # Windows
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    with open(os.environ["BENCH_USAGE"], "w", encoding="utf-8") as out:
        json.dump({"cpu": usage.ru_utime + usage.ru_stime, "peak": peak_megabytes(usage)}, out)


def run(read):
    with open(sys.argv[1], encoding="utf-8") as task_file:
        task = json.load(task_file)
    lines = []
    for file in task["files"]:
        for row, value in typed_cells(read(os.path.join(task["folder"], file), task), task):
            lines.append(f"{file} {row:07d} {canonical(value)}\n")
    print(json.dumps({"cells": len(lines), "digest": hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()}))
    tell_usage()
