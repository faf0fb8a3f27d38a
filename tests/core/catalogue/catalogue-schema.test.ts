import { readFileSync } from "node:fs";
import path from "node:path";
import { schemaFiles } from "../../../scripts/generate/schemas";

const ROOT = path.join(__dirname, "../../..");

test("the committed JSON Schemas are what the shapes give", async () => {
  const files = await schemaFiles();
  expect(files.map((file) => file.path)).toEqual(["catalogue", "org-units", "cut-offs", "nightly-config"].map((name) => `docs/schemas/${name}.schema.json`));
  for (const file of files) expect(readFileSync(path.join(ROOT, file.path), "utf8")).toBe(file.content);
});

test("the templates point at their schemas", () => {
  for (const name of ["catalogue", "org-units"]) {
    const folder = path.join(ROOT, "templates/2024");
    const { $schema } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
    expect(JSON.parse(readFileSync(path.join(folder, $schema), "utf8")).title).toMatch(new RegExp(`${name}\\.json`));
  }
});

test("a schema refuses keys nobody knows, tells what is left out, and explains fields", async () => {
  const [file] = await schemaFiles();
  const schema = JSON.parse(file!.content as string);
  const { measures, indicators } = schema.properties;
  expect([schema.additionalProperties, measures.items.additionalProperties, indicators.items.additionalProperties]).toEqual([false, false, false]);
  expect(measures.items.properties.yesNo).toMatchObject({ type: "boolean", default: false });
  expect(measures.items.required).not.toContain("plausible");
  expect(indicators.items.properties.pace.default).toBe("none");
  const undescribed = [measures, indicators].flatMap(({ items }) => Object.entries<{ description?: string }>(items.properties).filter(([, field]) => !field.description));
  expect(undescribed).toEqual([]);
});
