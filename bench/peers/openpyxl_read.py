"""openpyxl's fast way: read_only, values only, one sheet."""

import openpyxl
from typed_cells import run


def read(file, task):
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    rows = list(book[task["sheet"]].iter_rows(values_only=True))
    book.close()
    return rows


run(read)
