"""What openpyxl sees in returned workbooks.

Reads from standard input: [path, ...]; writes for each {"sheets": [...], "active": name, "front": [texts of column C],
"links": {cell: place}, "notes": {cell: {"text", "author", "fill"}}} of the sheet `Nhập liệu`.
"""
import json
import sys

from openpyxl import load_workbook

seen = []
for path in json.load(sys.stdin):
    workbook = load_workbook(path)
    front, entry = workbook.worksheets[0], workbook["Nhập liệu"]
    noted = [cell for row in entry.iter_rows() for cell in row if cell.comment]
    seen.append(
        {
            "sheets": workbook.sheetnames,
            "active": workbook.active.title,
            "links": {cell.coordinate: cell.hyperlink.location for row in front.iter_rows() for cell in row if cell.hyperlink},
            "formulas": [cell.coordinate for row in front.iter_rows() for cell in row if cell.data_type == "f"],
            "notes": {cell.coordinate: {"text": cell.comment.text, "author": cell.comment.author, "fill": cell.fill.fgColor.rgb} for cell in noted},
        }
    )
json.dump(seen, sys.stdout)
