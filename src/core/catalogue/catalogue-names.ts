import { type CatalogueProblem, type Path, type ProblemCode, catalogueProblem, jsonPath } from "./catalogue-problem";
import type { Catalogue, OrgUnit } from "../model";
import { fold } from "../text/text";
import { overlap } from "./validity";

type Named = readonly [name: string, path: Path];

/** Every name that stands at more than one place, told at each place but the first. */
function* repeated(code: ProblemCode, named: readonly Named[]): Iterable<CatalogueProblem> {
  const first = new Map<string, Path>();
  for (const [name, path] of named) {
    const key = fold(name);
    const other = first.get(key);
    if (other) yield catalogueProblem("catalogue", path, code, { found: name, other: jsonPath(other) });
    else first.set(key, path);
  }
}

/** A code may be used again by a unit that begins after the other has ended. */
function* repeatedCodes({ orgUnits }: Catalogue): Iterable<CatalogueProblem> {
  const places = new Map<string, number[]>();
  for (const [at, unit] of orgUnits.entries()) {
    const earlier = places.get(unit.code) ?? [];
    const first = earlier.find((one) => overlap(orgUnits[one] as OrgUnit, unit));
    if (first !== undefined) yield catalogueProblem("org-units", ["orgUnits", at, "code"], "duplicate-code", { found: unit.code, other: jsonPath(["orgUnits", first, "code"]) });
    earlier.push(at);
    places.set(unit.code, earlier);
  }
}

/**
 * A unit may be called the same twice, two units that exist at the same time may not: "Cai Lậy" alone could be the town
 * or the district. A commune may well have the name of the district that ended before it.
 */
function* sharedAliases({ orgUnits }: Catalogue): Iterable<CatalogueProblem> {
  const owners = new Map<string, OrgUnit[]>();
  for (const [at, unit] of orgUnits.entries()) {
    const { code, name, nameEn, short, aliases } = unit;
    const calledBy: readonly Named[] = [[code, ["code"]], [name, ["name"]], [nameEn, ["nameEn"]], [short, ["short"]], ...aliases.map((alias, index): Named => [alias, ["aliases", index]])];
    for (const [alias, path] of calledBy) {
      const key = fold(alias);
      const called = owners.get(key) ?? [];
      const other = called.find((one) => one.code !== code && overlap(one, unit));
      if (other) yield catalogueProblem("org-units", ["orgUnits", at, ...path], "alias-of-two-units", { found: alias, other: other.code });
      called.push(unit);
      owners.set(key, called);
    }
  }
}

/** Ids, numbers, codes and names are each used once (codes and names of units: once at a time). Measures and indicators share one column of the entry sheet, so also one set of ids and names. */
export function* checkNames(catalogue: Catalogue): Iterable<CatalogueProblem> {
  const { measures, indicators } = catalogue;
  const rows = [...measures.map((row, at) => ({ row, path: ["measures", at] })), ...indicators.map((row, at) => ({ row, path: ["indicators", at] }))];
  yield* repeated("duplicate-id", rows.map(({ row, path }) => [row.id, [...path, "id"]]));
  yield* repeated("duplicate-name", rows.map(({ row, path }) => [row.name, [...path, "name"]]));
  yield* repeated("duplicate-number", indicators.map(({ number }, at) => [number, ["indicators", at, "number"]]));
  yield* repeatedCodes(catalogue);
  yield* sharedAliases(catalogue);
}
