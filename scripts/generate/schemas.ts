import { toJsonSchema } from "@valibot/to-json-schema";
import { catalogueSchema, orgUnitsSchema } from "../../src/core/catalogue/catalogue-schema";
import { cutOffsSchema } from "../../src/core/ledger/cut-offs-schema";
import { nightlyConfigSchema } from "../../src/core/ledger/nightly-config";
import type { GeneratedFile, Generator } from "./generated-file";

type Schema = Parameters<typeof toJsonSchema>[0];

const schemaFile = (name: string, title: string, schema: Schema): GeneratedFile => {
  const { $schema, ...rest } = toJsonSchema(schema, {
    typeMode: "input",
    // What JSON Schema cannot say (12 shares that never fall) is checked on load.
    errorMode: "ignore",
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === "object_with_rest" ? { ...jsonSchema, additionalProperties: false } : jsonSchema),
  });
  return { path: `docs/schemas/${name}.schema.json`, content: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
};

/** The JSON Schemas of the files that next year's staff edit, for editors that complete and check as one types. */
export const schemaFiles: Generator = () => [
  schemaFile("catalogue", "Danh mục chỉ tiêu của một năm (templates/<năm>/catalogue.json)", catalogueSchema),
  schemaFile("org-units", "Danh sách đơn vị báo cáo (templates/<năm>/org-units.json)", orgUnitsSchema),
  schemaFile("cut-offs", "Thời gian chốt số liệu (templates/cut-offs.json)", cutOffsSchema),
  schemaFile("nightly-config", "Cấu hình của chi-tieu nightly", nightlyConfigSchema),
];
