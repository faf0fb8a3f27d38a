import type { CellKey } from "./address";
import type { Decimal } from "./numbers/decimal";

/**
 * The words of the house. Each stands for one thing a Vietnamese office has; no synonyms elsewhere.
 * Everything is read-only data: functions of the core take these and return new ones.
 */

export type Language = "vi" | "en";

// ── What the resolution asks ────────────────────────────────────────────────────────────────────────────────

export type OrgUnitKind = "district" | "province-office" | "party-committee" | "commune";

/** Who reports. `type` is the district's rank: `tp` thành phố, `tx` thị xã, `h` huyện. */
export interface OrgUnit {
  readonly code: string;
  readonly kind: OrgUnitKind;
  readonly type?: string;
  readonly name: string;
  readonly nameEn: string;
  /** A short name for a column header. */
  readonly short: string;
  readonly aliases: readonly string[];
  readonly note?: string;
  /** First and last day on which it exists, ISO 8601; without one it has always been, or still is. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Codes of the units whose area or tasks it took over when it began; they had ended by then. */
  readonly predecessors?: readonly string[];
}

/**
 * Who reports a measure: a kind (`district`), a kind and type (`district/h`), or one unit's code (`SYT`).
 */
export type ReporterSelector = string;

/** One thing a unit types in: a data element. Amounts are in `unit`; bounds are decimals in that unit. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** What exactly is counted, for the clerk who types it. */
  readonly definition: string;
  readonly unit: string;
  /** Counts of people, communes, schools: a fraction is impossible. */
  readonly integer: boolean;
  /** True for a flow, reported as the running total since 1 January; false for a level at the end of the period. */
  readonly accumulates: boolean;
  /** Typed as Có / Không instead of a number. */
  readonly yesNo: boolean;
  readonly reportedBy: readonly ReporterSelector[];
  /** What one unit can plausibly report; outside it an amount is questioned. */
  readonly plausible: { readonly min: Decimal; readonly max: Decimal };
  /** The measure that this one is a part of ("trong đó"): never more than it. */
  readonly partOf: string | null;
}

/** How an indicator's Figure comes from measures. */
export type FigureRule =
  | { readonly kind: "sum"; readonly measure: string }
  | { readonly kind: "ratio"; readonly numerator: string; readonly denominator: string; readonly per: Decimal }
  | { readonly kind: "reported"; readonly measure: string }
  | { readonly kind: "count"; readonly measure: string };

/** `between` is inclusive at both ends. `decrease-by` compares with `baseline`, or with last year's amounts where it is null. */
export type Target =
  | { readonly op: "at-least" | "more-than" | "at-most" | "less-than"; readonly value: Decimal }
  | { readonly op: "between"; readonly min: Decimal; readonly max: Decimal }
  | { readonly op: "decrease-by"; readonly value: Decimal; readonly baseline: Decimal | null };

export type Direction = "higher" | "lower" | "neutral";

export interface Indicator {
  readonly id: string;
  /** The number it has in the resolution's table, as printed. */
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  /** Decimal places on display; figures are judged unrounded. */
  readonly decimals: number;
  readonly better: Direction;
  readonly figure: FigureRule;
  readonly target: Target;
  /** How much of the year's target is due by the end of each month: in proportion, not at all (levels), or 12 cumulative shares. */
  readonly pace: "linear" | "none" | readonly Decimal[];
  /** When it is first judged: in any period, at year's end, or from a period on. */
  readonly due: "any" | "year-end" | Period;
  /** The indicator this one is a part of ("trong đó"). */
  readonly partOf: string | null;
  /** The resolution's own words. */
  readonly quote: string;
}

/** When a status changes its word. Shares of the target, as decimals. */
export interface Thresholds {
  /** A flow is on track from this share of the pace on ("1" = all of it). */
  readonly onTrack: Decimal;
}

export interface Catalogue {
  readonly year: number;
  readonly version: string;
  readonly province: string;
  readonly source: { readonly title: string; readonly issued: string; readonly section: string };
  readonly thresholds: Thresholds;
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly orgUnits: readonly OrgUnit[];
}

// ── When ────────────────────────────────────────────────────────────────────────────────────────────────────

/** `2024-06` (month), `2024-Q2`, `2024-H1`, `2024-9M`, `2024`: a reporting period; see `period.ts`. */
export type Period = string;

// ── What was read ───────────────────────────────────────────────────────────────────────────────────────────

/**
 * A cell as read. A number is the shortest decimal string that gives back the double the cell holds; `shown` tells
 * that its number format shows it as a percentage (0.94 as "94%") or as a date. `legacyFont` names a font of a
 * Vietnamese encoding older than Unicode (.VnTime, VNI-Times): its text must be decoded before it is understood.
 * A formula that its program never calculated is `uncalculated`: it has no amount, and zero would be a lie.
 */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: string; readonly shown?: "percent" | "date"; readonly formula?: string }
  | { readonly kind: "text"; readonly value: string; readonly legacyFont?: string; readonly formula?: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly formula?: string }
  | { readonly kind: "error"; readonly value: string; readonly formula?: string }
  | { readonly kind: "uncalculated"; readonly formula: string };

/** A sheet as read. Only cells that exist are in it; a place without an entry is blank. */
export interface Grid {
  readonly name: string;
  readonly state: "visible" | "hidden" | "very-hidden";
  readonly cells: ReadonlyMap<CellKey, Cell>;
}

/** Who saved a file last, and when (ISO 8601), as its own properties say: a clue for people, which anyone can change. */
export interface Saved {
  readonly by: string | null;
  readonly at: string | null;
}

/** A workbook as read: sheets in order, and the workbook-level names, each with what it refers to (`'Nhập liệu'!$C$4`). `saved` is absent where nothing tells. */
export interface WorkbookGrid {
  readonly sheets: readonly Grid[];
  readonly names: ReadonlyMap<string, string>;
  readonly saved?: Saved | null;
}

/** A cell's place for people: `cai-be.xlsx › Nhập liệu!H23`. `workbook` is a path with forward slashes, relative to the merged folder. */
export interface CellRef {
  readonly workbook: string;
  readonly sheet: string;
  readonly address: string;
}

/** A place as exact as it is known: a whole workbook, a sheet, or a cell. */
export type Place = { readonly workbook: string; readonly sheet: string | null; readonly address: string | null };

/**
 * What a unit reported for one measure.
 * `none` is a typed "-": nothing of the kind arises there (as in the statistical yearbook); it answers, but is no zero.
 * `not-reported` is a blank. `unusable` was typed but cannot be used: a finding says why.
 */
export type Actual =
  | { readonly kind: "amount"; readonly value: Decimal; readonly at: CellRef; readonly raw: string }
  | { readonly kind: "none"; readonly at: CellRef; readonly raw: string }
  | { readonly kind: "not-reported"; readonly at: CellRef | null; readonly raw: "" }
  | { readonly kind: "unusable"; readonly at: CellRef; readonly raw: string };

/** One unit's workbook for one period, understood. Maps are by measure id, `allotted` by indicator id. */
export interface Submission {
  readonly workbook: string;
  readonly orgUnit: OrgUnit;
  readonly period: Period;
  readonly templateVersion: string | null;
  readonly actuals: ReadonlyMap<string, Actual>;
  /** `Cùng kỳ năm trước`: the same amounts one year earlier. */
  readonly lastYear: ReadonlyMap<string, Actual>;
  /** `Kế hoạch giao`: what the province allotted to this unit. */
  readonly allotted: ReadonlyMap<string, Actual>;
  /** `Ghi chú`, by row id, as typed. */
  readonly notes: ReadonlyMap<string, string>;
}

// ── What was found ──────────────────────────────────────────────────────────────────────────────────────────

export type Severity = "error" | "warning" | "info";

/**
 * The result of a check: one fact at one place. `code` names the Rule whose sentences (both languages) tell it;
 * `facts` fill them. Numbers in `facts` are plain decimal strings, formatted for the reader when the sentence is made.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  /** Code of the unit, ids of the indicator and measure concerned; null where none is known. */
  readonly orgUnit: string | null;
  readonly indicator: string | null;
  readonly measure: string | null;
  /** `found` is what stood there, as typed. */
  readonly facts: Readonly<Record<string, string>> & { readonly found: string };
}

// ── What came out ───────────────────────────────────────────────────────────────────────────────────────────

/** vượt · đạt · đúng tiến độ · chậm tiến độ · chưa đạt · chưa có số liệu · chưa đến kỳ */
export type Status = "exceeded" | "met" | "on-track" | "behind" | "not-met" | "no-data" | "not-due";

/** One cell that a unit filled in for a figure. `value` is null for "-" (`none`) and for what could not be used. */
export interface Part {
  readonly kind: "amount" | "none" | "unusable";
  readonly orgUnit: string;
  readonly measure: string;
  readonly at: CellRef;
  readonly raw: string;
  readonly value: Decimal | null;
}

/**
 * The operation behind a value, the parts it was done on, and what was read but held out of it: "-", unusable entries,
 * and amounts whose partner in the ratio is missing.
 */
export interface Trace {
  readonly operation: FigureRule["kind"];
  readonly parts: readonly (Part & { readonly value: Decimal })[];
  readonly heldOut: readonly Part[];
}

/** An indicator's value, judged. Values are in the indicator's unit, unrounded; `percentOfTarget` in per cent. */
export interface Figure {
  readonly indicator: string;
  readonly value: Decimal | null;
  readonly percentOfTarget: Decimal | null;
  readonly status: Status;
  /** For `decrease-by`: the value it is compared with; else null. */
  readonly baseline: Decimal | null;
  /** The same one year earlier, by the units' own `Cùng kỳ năm trước`; null unless every unit that makes `value` gave it. */
  readonly lastYear: Decimal | null;
  /** Units whose report entered the figure, and units from which one was expected. */
  readonly reported: number;
  readonly expected: number;
  readonly trace: Trace;
  /** The same indicator for each unit that reports it, by code. */
  readonly byUnit: ReadonlyMap<string, UnitFigure>;
}

/** `status` is null where the unit has no target of its own to be judged by: a flow of which nothing was allotted to it. */
export interface UnitFigure {
  readonly orgUnit: string;
  readonly value: Decimal | null;
  readonly percentOfTarget: Decimal | null;
  readonly status: Status | null;
}

export interface Completeness {
  readonly expected: number;
  readonly reported: number;
  /** Codes of the units that sent nothing usable. */
  readonly missing: readonly string[];
}

export type Outcome = "merged" | "superseded" | "rejected" | "skipped";

/** One file of the merged folder: what it is and what became of it. `sha256` is in lower-case hex, null where the file could not be read. */
export interface Source {
  readonly file: string;
  readonly sha256: string | null;
  readonly bytes: number;
  readonly orgUnit: string | null;
  readonly period: Period | null;
  readonly outcome: Outcome;
  /** Why it was not merged; null where it was. */
  readonly reason: Finding | null;
}

export interface Summary {
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** The moment the summary speaks of, ISO 8601, given from outside: the core has no clock. */
  readonly asOf: string;
  readonly completeness: Completeness;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}
