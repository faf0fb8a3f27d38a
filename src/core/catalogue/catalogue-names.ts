import { type CatalogueProblem, type Path, type ProblemCode, catalogueProblem, jsonPath } from "./catalogue-problem";
import type { Catalogue } from "../model";
import { fold } from "../text/text";

type Named = readonly [name: string, path: Path];

/** Every name that stands at more than one place, told at each place but the first. */
function* repeated(code: ProblemCode, named: readonly Named[]): Iterable<CatalogueProblem> {
  const first = new Map<string, Path>();
  for (const [name, path] of named) {
    const key = fold(name);
    const other = first.get(key);
    if (other) yield catalogueProblem(path[0] === "orgUnits" ? "org-units" : "catalogue", path, code, { found: name, other: jsonPath(other) });
    else first.set(key, path);
  }
}

/** A unit may be called the same twice, two units may not: "Cai Lậy" alone could be the town or the district. */
function* sharedAliases({ orgUnits }: Catalogue): Iterable<CatalogueProblem> {
  const owners = new Map<string, string>();
  for (const [at, { code, name, nameEn, short, aliases }] of orgUnits.entries()) {
    const calledBy: readonly Named[] = [[code, ["code"]], [name, ["name"]], [nameEn, ["nameEn"]], [short, ["short"]], ...aliases.map((alias, index): Named => [alias, ["aliases", index]])];
    for (const [alias, path] of calledBy) {
      const other = owners.get(fold(alias)) ?? code;
      owners.set(fold(alias), other);
      if (other !== code) yield catalogueProblem("org-units", ["orgUnits", at, ...path], "alias-of-two-units", { found: alias, other });
    }
  }
}

/** Ids, numbers, codes and names are each used once. Measures and indicators share one column of the entry sheet, so also one set of ids and names. */
export function* checkNames(catalogue: Catalogue): Iterable<CatalogueProblem> {
  const { measures, indicators, orgUnits } = catalogue;
  const rows = [...measures.map((row, at) => ({ row, path: ["measures", at] })), ...indicators.map((row, at) => ({ row, path: ["indicators", at] }))];
  yield* repeated("duplicate-id", rows.map(({ row, path }) => [row.id, [...path, "id"]]));
  yield* repeated("duplicate-name", rows.map(({ row, path }) => [row.name, [...path, "name"]]));
  yield* repeated("duplicate-number", indicators.map(({ number }, at) => [number, ["indicators", at, "number"]]));
  yield* repeated("duplicate-code", orgUnits.map(({ code }, at) => [code, ["orgUnits", at, "code"]]));
  yield* sharedAliases(catalogue);
}
