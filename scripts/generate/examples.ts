import { readFileSync } from "node:fs";
import { loadCatalogue } from "../../src/core/catalogue/catalogue";
import { paintWorkbook } from "../../src/xlsx/paint";
import { exampleTemplates } from "../examples/example-templates";
import type { Generator } from "./generated-file";

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** `examples/2024-06/`: one filled workbook for each unit. */
export const examples: Generator = () => {
  const { catalogue, problems } = loadCatalogue(json("templates/2024/catalogue.json"), json("templates/2024/org-units.json"));
  if (!catalogue) throw new Error(JSON.stringify(problems));
  return Promise.all(exampleTemplates(catalogue).map(async ({ file, filled }) => ({ path: `examples/2024-06/${file}`, content: await paintWorkbook(filled) })));
};
