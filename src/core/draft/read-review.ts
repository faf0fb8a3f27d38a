import { address } from "../address";
import { loadCatalogue } from "../catalogue/catalogue";
import type { ProblemCode } from "../catalogue/catalogue-problem";
import { decimal, type Decimal } from "../numbers/decimal";
import { cellAt, textOf } from "../grid";
import type { Catalogue, FigureRule, Grid, Indicator, Language, Measure, Target, WorkbookGrid } from "../model";
import { parseNumberText } from "../numbers/number-text";
import { fold } from "../text/text";
import { measuresOfFigure } from "../catalogue/catalogue-lookups";
import { catalogueJson } from "./catalogue-json";
import { DIRECTIONS, OPERATORS } from "./diff-text";
import { asTarget, decimalsOf, newId, proposedMeasure, usualReporter } from "./draft-catalogue";
import { reviewSheet, sourceValue } from "./review-sheets";
import { FIGURE_WORDS, REVIEW_COLUMNS, REVIEW_SHEETS, type SOURCE_LABELS, type ReviewColumn } from "./review-words";

/** What is wrong in a review workbook, at its cell. */
export interface ReviewProblem {
  readonly sheet: string;
  /** Null where no one cell is to blame. */
  readonly address: string | null;
  readonly code: ProblemCode | "sheet-missing" | "column-missing" | "no-operator" | "no-number" | "unclear-number" | "no-direction" | "no-figure" | "no-such-row" | "bad-year";
  readonly message: Readonly<Record<Language, string>>;
}

const TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "sheet-missing": { vi: "Không có trang tính “{found}”: đây có phải tệp rà soát dự thảo không?", en: "There is no sheet “{found}”: is this a review workbook?" },
  "column-missing": { vi: "Không có cột “{found}”.", en: "The column “{found}” is missing." },
  "no-operator": { vi: "Không hiểu toán tử “{found}”: chọn trong danh sách.", en: "Unknown operator “{found}”: choose from the list." },
  "no-number": { vi: "“{found}” không phải một con số.", en: "“{found}” is no number." },
  "unclear-number": { vi: "“{found}” đọc được hai cách: gõ lại thành số.", en: "“{found}” can be read in two ways: type it as a number." },
  "no-direction": { vi: "Không hiểu hướng “{found}”: chọn trong danh sách.", en: "Unknown direction “{found}”: choose from the list." },
  "no-figure": { vi: "Không hiểu cách tính “{found}”: chọn trong danh sách.", en: "Unknown aggregation “{found}”: choose from the list." },
  "no-such-row": { vi: "Không có chỉ tiêu nào mang STT {found}.", en: "No target has the number {found}." },
  "bad-year": { vi: "“{found}” không phải năm.", en: "“{found}” is no year." },
};

const byWords = <Key extends string>(words: Readonly<Record<Key, string | { readonly vi: string; readonly en: string }>>): ReadonlyMap<string, Key> =>
  new Map((Object.keys(words) as Key[]).flatMap((key) => [key, ...(typeof words[key] === "string" ? [words[key]] : Object.values(words[key] as { vi: string; en: string }))].map((word) => [fold(word), key] as const)));
const OPERATOR_OF = byWords(OPERATORS);
const DIRECTION_OF = byWords(DIRECTIONS);
const FIGURE_OF = byWords(FIGURE_WORDS);

export interface ReadReview {
  /** The catalogue's file as JSON; null as soon as anything is wrong with it. */
  readonly json: object | null;
  readonly catalogue: Catalogue | null;
  readonly problems: readonly ReviewProblem[];
}

const columnsOf = (grid: Grid): { readonly row: number; readonly at: ReadonlyMap<ReviewColumn, number> } => {
  const labels = new Map((Object.keys(REVIEW_COLUMNS) as ReviewColumn[]).map((key) => [fold(REVIEW_COLUMNS[key]), key]));
  let best: { row: number; at: Map<ReviewColumn, number> } = { row: -1, at: new Map() };
  for (let row = 0; row < 30; row++) {
    const at = new Map<ReviewColumn, number>();
    for (let column = 0; column < 60; column++) {
      const key = labels.get(fold(textOf(cellAt(grid, row, column))));
      if (key && !at.has(key)) at.set(key, column);
    }
    if (at.size > best.at.size) best = { row, at };
  }
  return best;
};

const NEEDED: readonly ReviewColumn[] = ["name", "unit", "op", "value", "better", "figure"];
const MOST_ROWS = 1000;

/** The corrected draft as next year's catalogue, with everything that is wrong, each at its cell. What a row does not say goes on from `base`. */
export const readReview = (workbook: WorkbookGrid, base: Catalogue): ReadReview => {
  const problems: ReviewProblem[] = [];
  const tell = (sheet: string, place: string | null, code: ReviewProblem["code"], found: string): void => {
    const text = TEXTS[code] as Readonly<Record<Language, string>>;
    problems.push({ sheet, address: place, code, message: { vi: text.vi.replace("{found}", found), en: text.en.replace("{found}", found) } });
  };
  const grid = reviewSheet(workbook, REVIEW_SHEETS.targets, (sheet) => columnsOf(sheet).at.has("op"));
  if (!grid) {
    tell(REVIEW_SHEETS.targets, null, "sheet-missing", REVIEW_SHEETS.targets);
    return { json: null, catalogue: null, problems };
  }
  const { row: header, at } = columnsOf(grid);
  for (const key of NEEDED) if (!at.has(key)) tell(grid.name, null, "column-missing", REVIEW_COLUMNS[key]);
  if (problems.length > 0) return { json: null, catalogue: null, problems };

  const placeOf = (row: number, key: ReviewColumn): string => address(row, at.get(key) as number);
  const read = (row: number, key: ReviewColumn): string => (at.has(key) ? textOf(cellAt(grid, row, at.get(key) as number)).trim() : "");
  const number = (row: number, key: ReviewColumn): Decimal | null => {
    const cell = at.has(key) ? cellAt(grid, row, at.get(key) as number) : { kind: "blank" as const };
    if (cell.kind === "number") return decimal(cell.value);
    const text = textOf(cell).trim();
    if (text === "") return null;
    const parsed = parseNumberText(text);
    if ("fault" in parsed || parsed.lead !== "") tell(grid.name, placeOf(row, key), "no-number", text);
    else if (parsed.readings.length > 1) tell(grid.name, placeOf(row, key), "unclear-number", text);
    else return decimal(parsed.readings[0] as string);
    return null;
  };
  const choice = <Key>(row: number, key: ReviewColumn, words: ReadonlyMap<string, Key>, code: ReviewProblem["code"]): Key | null => {
    const found = words.get(fold(read(row, key)));
    if (found === undefined) tell(grid.name, placeOf(row, key), code, read(row, key));
    return found ?? null;
  };
  const rows = Array.from({ length: MOST_ROWS }, (_, index) => header + 1 + index).filter((row) => read(row, "name") !== "");

  const source = readSourceSheet(workbook, base, tell);
  const taken = new Set([...base.measures.map(({ id }) => id), ...base.indicators.map(({ id }) => id), ...rows.map((row) => read(row, "id"))]);
  const claim = (name: string): string => {
    const id = newId(name, taken);
    taken.add(id);
    return id;
  };
  const measures = new Map<string, Measure>();
  /** For each measure and indicator, the row and column to blame. */
  const blame = { indicators: [] as number[], measures: new Map<string, { readonly row: number; readonly key: ReviewColumn }>() };
  const indicators: Indicator[] = [];
  const wholes: (string | null)[] = [];
  const reporters = (text: string): readonly string[] => text.split(/[,;]/).map((one) => one.trim()).filter((one) => one !== "");
  for (const row of rows) {
    const name = read(row, "name");
    const before = base.indicators.find(({ id }) => id === read(row, "id")) ?? null;
    const op = choice(row, "op", OPERATOR_OF, "no-operator");
    const better = choice(row, "better", DIRECTION_OF, "no-direction");
    const kind = choice(row, "figure", FIGURE_OF, "no-figure");
    const value = number(row, "value");
    const max = op === "between" ? number(row, "max") : null;
    if (value === null && read(row, "value") === "") tell(grid.name, placeOf(row, "value"), "no-number", "");
    if (op === "between" && max === null && read(row, "max") === "") tell(grid.name, placeOf(row, "max"), "no-number", "");
    if (op === null || better === null || kind === null || value === null || (op === "between" && max === null)) continue;
    const unit = read(row, "unit");
    const values = max ? [value, max] : [value];
    const id = read(row, "id") || claim(name);
    const use = (key: "measure" | "denominator", suffix: string): string => {
      const asked = read(row, key);
      const known = base.measures.find((one) => one.id === asked);
      const own = asked || claim(`${name} ${suffix}`);
      const reportedBy = reporters(read(row, "reportedBy"));
      const made = known ?? { ...proposedMeasure(own, kind === "ratio" ? `${name}: ${suffix}` : name, kind === "ratio" ? "người" : unit, values, usualReporter(base)), yesNo: kind === "count", ...(kind === "ratio" ? { plausible: { min: decimal("0"), max: decimal("100000000") } } : {}) };
      if (!measures.has(own)) {
        measures.set(own, reportedBy.length > 0 && key === "measure" ? { ...made, reportedBy } : made);
        blame.measures.set(own, { row, key });
      }
      return own;
    };
    const figure: FigureRule =
      kind === "ratio"
        ? { kind, numerator: use("measure", "tử số"), denominator: use("denominator", "mẫu số"), per: before?.figure.kind === "ratio" ? before.figure.per : decimal(unit === "‰" ? "1000" : unit.endsWith("/vạn dân") ? "10000" : "100") }
        : { kind, measure: use("measure", "so bao cao") };
    const target: Target = asTarget(op, values);
    const places = Math.max(...values.map((one) => one.toFixed().split(".")[1]?.length ?? 0));
    indicators.push({
      ...(before ?? { nameEn: name, pace: "none" as const, due: "any" as const }),
      id, name, unit, figure, target,
      number: read(row, "number") || String(indicators.length + 1),
      better,
      decimals: Math.max(before?.decimals ?? decimalsOf(measures.get(measuresOfFigure(figure)[0] as string) as Measure), places),
      due: (before?.due ?? "any").replace(/^\d{4}/, String(source.year)),
      quote: read(row, "quote") || name,
      partOf: null,
    });
    blame.indicators.push(row);
    const whole = read(row, "partOf");
    wholes.push(whole === "" ? null : whole);
  }
  const linked = indicators.map((one, place): Indicator => {
    const asked = wholes[place] ?? null;
    if (asked === null) return one;
    const whole = indicators.find(({ number: own, id }) => own === asked || id === asked);
    if (!whole) tell(grid.name, placeOf(blame.indicators[place] as number, "partOf"), "no-such-row", asked);
    return { ...one, partOf: whole?.id ?? null };
  });
  for (let before = -1; before !== measures.size; ) {
    before = measures.size;
    for (const { partOf } of [...measures.values()]) {
      const whole = base.measures.find(({ id }) => id === partOf);
      if (whole && !measures.has(whole.id)) measures.set(whole.id, whole);
    }
  }
  if (problems.length > 0) return { json: null, catalogue: null, problems };

  // Last year's measures first, in their order; then what is new.
  const ordered = [...base.measures.flatMap(({ id }) => measures.get(id) ?? []), ...[...measures.values()].filter(({ id }) => !base.measures.some((one) => one.id === id))];
  const json = catalogueJson({ ...base, year: source.year, version: `${source.year}.1`, source: source.source, measures: ordered, indicators: linked });
  const loaded = loadCatalogue(json, { orgUnits: base.orgUnits });
  const ids = ordered.map(({ id }) => id);
  const found = loaded.problems.map(({ path, code, message }): ReviewProblem => {
    const [, list, place, rest = ""] = /^\$\.(indicators|measures)\[(\d+)\](.*)$/.exec(path) ?? [];
    const row = list === "indicators" ? blame.indicators[Number(place)] : blame.measures.get(ids[Number(place)] as string)?.row;
    return { sheet: grid.name, address: row === undefined ? null : placeOf(row, list === "measures" ? measureColumn(rest, (blame.measures.get(ids[Number(place)] as string) as { readonly key: ReviewColumn }).key) : indicatorColumn(rest)), code, message };
  });
  return { json: loaded.catalogue ? json : null, catalogue: loaded.catalogue, problems: found };
};

/** The column that a JSON path below an indicator is typed in. */
const COLUMN_OF_PATH: readonly (readonly [begins: string, column: ReviewColumn])[] = [
  [".target.max", "max"], [".target", "value"], [".figure.denominator", "denominator"], [".figure.kind", "figure"], [".figure", "measure"], [".unit", "unit"], [".better", "better"], [".partOf", "partOf"], [".number", "number"], [".id", "id"], [".quote", "quote"],
];
const indicatorColumn = (path: string): ReviewColumn => COLUMN_OF_PATH.find(([begins]) => path.startsWith(begins))?.[1] ?? "name";
const measureColumn = (path: string, key: ReviewColumn): ReviewColumn => (path.startsWith(".reportedBy") ? "reportedBy" : path.startsWith(".unit") ? "unit" : key);

const readSourceSheet = (workbook: WorkbookGrid, base: Catalogue, tell: (sheet: string, place: string | null, code: "bad-year", found: string) => void): { readonly year: number; readonly source: Catalogue["source"] } => {
  const value = (key: keyof typeof SOURCE_LABELS): string => sourceValue(workbook, key);
  const year = value("year") === "" ? base.year + 1 : Number(value("year"));
  if (!Number.isInteger(year)) tell(REVIEW_SHEETS.source, "B1", "bad-year", value("year"));
  return { year, source: { title: value("title") || base.source.title, issued: value("issued") || `${year}-01-01`, section: value("section") || base.source.section } };
};

