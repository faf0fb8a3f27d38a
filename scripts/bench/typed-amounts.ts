import { measuresOf } from "../../src/core/catalogue/catalogue";
import type { Catalogue, OrgUnit } from "../../src/core/model";
import { measureTypedAt } from "../../src/core/plan/layout";
import { DISTRICTS, districtFigures, OFFICE_FIGURES, PARTY_COMMITTEES, partyFigures } from "../examples/figures-2024-06";
import type { TypedRow } from "../examples/fill-template";

const figuresLike = (code: string): Readonly<Record<string, string>> => {
  if (DISTRICTS.includes(code)) return districtFigures(code);
  return PARTY_COMMITTEES.includes(code) ? partyFigures(code) : (OFFICE_FIGURES[code] ?? {});
};

/** One factor for all of a unit's amounts, rounded down: a part stays no larger than its whole. */
const scaled = (typed: string, factor: number): string => {
  if (!/^\d+(\.\d+)?$/.test(typed)) return typed;
  const decimals = (typed.split(".")[1] ?? "").length;
  return String(Math.floor(Number(typed) * factor * 10 ** decimals) / 10 ** decimals);
};

/** Where each measure is typed: on its own row, or on that of the one indicator it makes. */
export const typedRowIds = (catalogue: Catalogue): ReadonlyMap<string, string> => {
  const made = catalogue.indicators.flatMap((indicator) => {
    const measure = measureTypedAt(catalogue, indicator);
    return measure === null ? [] : [[measure, indicator.id] as const];
  });
  return new Map([...catalogue.measures.map(({ id }) => [id, id] as const), ...made]);
};

/** What a unit types, by row: the figures of the real unit `like`, for a district between two thirds of them and all. */
export const typedAmounts = (catalogue: Catalogue, orgUnit: OrgUnit, like: string, random: () => number): ReadonlyMap<string, TypedRow> => {
  const figures = figuresLike(like);
  const rows = typedRowIds(catalogue);
  const factor = orgUnit.kind === "district" ? 2 / 3 + random() / 3 : 1;
  return new Map(measuresOf(catalogue, orgUnit).flatMap(({ id }) => (figures[id] === undefined ? [] : [[rows.get(id) as string, { actual: scaled(figures[id], factor) }] as const])));
};
