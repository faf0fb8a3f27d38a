"""Types into the cells that a template marks as inputs, as another program would, and saves.

Reads from standard input: [{"template": path, "out": path, "sheet": name, "cells": {"H7": 12.5, ...}}, ...]
A cell that the template has not unlocked is an error: a clerk could not have typed there.
"""
import json
import sys

from openpyxl import load_workbook

for job in json.load(sys.stdin):
    workbook = load_workbook(job["template"])
    sheet = workbook[job["sheet"]]
    for address, value in job["cells"].items():
        if sheet[address].protection.locked:
            sys.exit(f"{job['template']}: {address} is locked")
        sheet[address].value = value
    workbook.save(job["out"])
