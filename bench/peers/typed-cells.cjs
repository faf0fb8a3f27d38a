/**
 * What a peer is asked for: the cells of `Thực hiện` in which somebody types, found as a reader of the format finds them, by the
 * labels of the header and the ids of the rows.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");

/** The task's file is the first argument; `rows` are those of the entry sheet, as arrays of plain values. */
const readTask = () => JSON.parse(readFileSync(process.argv[2], "utf8"));

const typedCells = (rows, { labels, typed }) => {
  const wanted = new Set(typed);
  const found = [];
  let columns = null;
  rows.forEach((row = [], index) => {
    if (!columns) {
      const [id, actual] = [row.indexOf(labels.id), row.indexOf(labels.actual)];
      if (id >= 0 && actual >= 0) columns = { id, actual };
      return;
    }
    const value = row[columns.actual];
    if (wanted.has(row[columns.id]) && value !== null && value !== undefined && value !== "") found.push([index, value]);
  });
  return found;
};

/** A number by its eight bytes, a text by its letters: two languages write the same number differently. */
const canonical = (value) => {
  if (typeof value !== "number") return `t${value}`;
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return `n${bytes.toString("hex")}`;
};

/** `cells` are [file, row from 0, value]. */
const digest = (cells) => {
  const lines = cells.map(([file, row, value]) => `${path.basename(file)} ${String(row).padStart(7, "0")} ${canonical(value)}\n`).sort();
  return { cells: lines.length, digest: createHash("sha256").update(lines.join("")).digest("hex") };
};

/** Reads every file with `read`, one after the other, and tells what was typed in all of them. */
const run = async (read) => {
  const task = readTask();
  const all = [];
  for (const file of task.files) for (const [row, value] of typedCells(await read(path.join(task.folder, file), task), task)) all.push([file, row, value]);
  console.log(JSON.stringify(digest(all)));
};

module.exports = { digest, readTask, run };
