import { toJsonSchema } from "@valibot/to-json-schema";
import { checkJsonSchema } from "../../src/core/json/check-json";
import { doctorJsonSchema } from "../../src/core/json/doctor-json";
import { factIndicatorSchema, factSchema } from "../../src/core/facts/fact-schema";
import { inspectJsonSchema } from "../../src/core/json/inspect-json";
import { summaryJsonSchema } from "../../src/core/json/summary-json";
import { ledgerJsonSchema } from "../../src/core/ledger/ledger-json";
import { nightJsonSchema } from "../../src/core/ledger/night-json";
import type { GeneratedFile } from "./generated-file";

type Schema = Parameters<typeof toJsonSchema>[0];

const SCHEMAS: readonly (readonly [name: string, title: string, schema: Schema])[] = [
  ["summary", "chi-tieu merge --json: bảng tổng hợp của tỉnh · the province's summary", summaryJsonSchema],
  ["check", "chi-tieu check --json: phát hiện của từng tệp · findings of single files", checkJsonSchema],
  ["ledger", "ledger-<năm>.json của chi-tieu nightly: sổ theo dõi · the ledger of submissions", ledgerJsonSchema],
  ["nightly", "Báo cáo một đêm của chi-tieu nightly · the report of one night", nightJsonSchema],
  ["inspect", "chi-tieu inspect --json: những gì đọc được trong một tệp · what was read in one file", inspectJsonSchema],
  ["facts", "chi-tieu merge --facts: một dòng số liệu · one row of the facts", factSchema],
  ["fact-indicators", "chi-tieu merge --facts: một dòng chỉ tiêu · one row of the indicators beside the facts", factIndicatorSchema],
  ["doctor", "chi-tieu doctor --json: tình trạng bản cài đặt · the state of an installation", doctorJsonSchema],
];

/** The JSON Schemas of what the program writes for other programs. */
export const outputSchemas = (): readonly GeneratedFile[] =>
  SCHEMAS.map(([name, title, schema]) => {
    const { $schema, ...rest } = toJsonSchema(schema);
    return { path: `docs/schemas/${name}.schema.json`, content: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
  });
