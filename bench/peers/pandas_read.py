"""pandas, as people use it: one sheet without a header, everything as it comes."""

import warnings

import pandas
from typed_cells import run

warnings.filterwarnings("ignore")


def read(file, task):
    frame = pandas.read_excel(file, sheet_name=task["sheet"], header=None, dtype=object, keep_default_na=False, na_values=[""])
    return frame.astype(object).where(frame.notna(), None).values.tolist()


run(read)
