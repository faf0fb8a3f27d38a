import { NODE_CODEC } from "../../scripts/reading/node-codec";
import { PORTABLE_CODEC } from "../../src/xlsx/bytes/codec";
import { readWorkbook } from "../../src/xlsx/read";
import { describeCells } from "../support/describe-cell";
import { HOSTILE_FILES } from "../support/hostile";

/** No file may take longer, on a busy machine: the honest ones take a millisecond. */
const MOST_MILLISECONDS = 10_000;

const CODECS = { portable: PORTABLE_CODEC, node: NODE_CODEC };

describe.each(Object.keys(CODECS) as (keyof typeof CODECS)[])("with the %s codec", (codec) => {
  test.each(HOSTILE_FILES.map((file) => [file.file, file] as const))("%s", (_, { file, bytes, expect: expected }) => {
    const content = bytes();
    const before = Date.now();
    const { workbook, problems } = readWorkbook(content, { name: file, codec: CODECS[codec] });
    expect(Date.now() - before).toBeLessThan(MOST_MILLISECONDS);
    const codes = problems.map(({ rule }) => rule.code);
    if ("refused" in expected) {
      expect(codes).toEqual([expected.refused]);
      expect(workbook).toBeNull();
      expect(problems[0]?.facts.found).not.toBe("");
    } else {
      expect(codes).toEqual(expected.noted ?? []);
      expect(workbook && describeCells(workbook)).toEqual(new Map(Object.entries(expected.cells)));
    }
  });
});

test("there are many kinds, each with a name of its own", () => {
  expect(HOSTILE_FILES.length).toBeGreaterThan(200);
  expect(new Set(HOSTILE_FILES.map(({ file }) => file)).size).toBe(HOSTILE_FILES.length);
});
