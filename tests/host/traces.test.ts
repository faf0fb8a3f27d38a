import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Host } from "./host";
import { SCENARIOS } from "./scenarios";
import { tellExchange } from "./tell-exchange";
import kept from "./traces.json";
import { connectNode } from "./transports/node";

interface Trace {
  readonly outcome?: unknown;
  /** One list of lines per request. The last one lets go of the ranges that were used. */
  readonly requests: readonly (readonly string[])[];
}

const trace = async (name: string): Promise<Trace> => {
  const host = new Host();
  const { Excel } = connectNode(host);
  host.workbook.addSheet("Data");
  const outcome: unknown = await Excel.run((context) => SCENARIOS[name]!(context, context.workbook.worksheets.getItem("Data"))).catch((error: { readonly code: string }) => ({ code: error.code }));
  expect(host.refused).toEqual([]);
  return JSON.parse(JSON.stringify({ outcome, requests: host.log.map(tellExchange) })) as Trace;
};

const TRACES: Readonly<Record<string, Trace>> = kept;
const written: Record<string, Trace> = {};

describe("what goes over the wire is what it was (UPDATE_TRACES=1 writes traces.json anew)", () => {
  test.each(Object.keys(SCENARIOS))("%s", async (name) => {
    const now = await trace(name);
    written[name] = now;
    if (!process.env["UPDATE_TRACES"]) expect(now).toEqual(TRACES[name]);
  });

  afterAll(() => {
    if (process.env["UPDATE_TRACES"]) writeFileSync(join(__dirname, "traces.json"), `${JSON.stringify(written, null, 1)}\n`);
  });
});

test("there is a trace of every scenario and of nothing else", () => expect(Object.keys(TRACES).sort()).toEqual(Object.keys(SCENARIOS).sort()));
