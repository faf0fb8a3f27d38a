import { findOrgUnit } from "../../../src/core/entry/title-block";
import type { Catalogue, OrgUnit } from "../../../src/core/model";
import { catalogue2024 } from "../../support/catalogue-2024";

const [first, second, ...others] = catalogue2024.orgUnits as [OrgUnit, OrgUnit, ...OrgUnit[]];
const catalogue: Catalogue = { ...catalogue2024, orgUnits: [{ ...first, aliases: [...first.aliases, "Hai nơi"] }, { ...second, aliases: [...second.aliases, "Hai nơi", second.name.toUpperCase()] }, ...others] };

test("a unit is found by its code, its name or an alias, however it is spelt", () => {
  const [, unit] = catalogue.orgUnits as [OrgUnit, OrgUnit];
  for (const text of [unit.code, unit.name, unit.name.toUpperCase(), ` ${unit.aliases[0]} `]) expect(findOrgUnit(catalogue, text)).toBe(unit);
});

test("a name that two units have is nobody's", () => {
  expect(findOrgUnit(catalogue, "Hai nơi")).toBeNull();
});

test("no text and a strange one are nobody's", () => {
  expect([findOrgUnit(catalogue, " "), findOrgUnit(catalogue, "Huyện Không Có")]).toEqual([null, null]);
});
