"""Writes workbooks with openpyxl: a template of each shape is opened once, and saved for each unit with what differs."""

import json
import os
import sys
from collections import defaultdict

import openpyxl

with open(sys.argv[1], encoding="utf-8") as task_file:
    jobs = json.load(task_file)

by_template = defaultdict(list)
for job in jobs:
    by_template[job["template"]].append(job)

for template, wanted in by_template.items():
    book = openpyxl.load_workbook(template)
    for job in wanted:
        for sheet, address, value in job["cells"]:
            book[sheet][address] = value
        # A reader must never meet half a workbook.
        book.save(job["file"] + ".part")
        os.replace(job["file"] + ".part", job["file"])
