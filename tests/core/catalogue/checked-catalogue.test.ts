import { loadCatalogue, loadCheckedCatalogue } from "../../../src/core/catalogue/catalogue";
import { catalogue2024, catalogueJson, orgUnitsJson } from "./catalogue-2024";

test("a worker makes the same catalogue of the same files", () => {
  expect(loadCheckedCatalogue(catalogueJson(), orgUnitsJson())).toEqual(catalogue2024);
});

test("and asks only for their shape: how entries fit together was checked before", () => {
  const files = [catalogueJson(), orgUnitsJson()] as const;
  files[0].measures[1].id = files[0].measures[0].id;
  expect(loadCatalogue(...files).catalogue).toBeNull();
  expect(loadCheckedCatalogue(...files).measures[1]?.id).toBe(files[0].measures[0].id);
});

test("files of the wrong shape are a mistake of the program", () => {
  expect(() => loadCheckedCatalogue({}, orgUnitsJson())).toThrow("a catalogue that is wrong");
});
