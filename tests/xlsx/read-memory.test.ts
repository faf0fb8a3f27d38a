import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { NODE_CODEC } from "../../scripts/reading/node-codec";
import { PORTABLE_CODEC } from "../../src/xlsx/bytes/codec";
import { readWorkbook } from "../../src/xlsx/read";
import { sharedTexts, sheetXml, smallWorkbook } from "../support/hostile/small-workbook";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const heldMegabytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
};

/** A megabyte of XML in each of two parts, and three cells that somebody keeps. */
const BOOK = smallWorkbook({
  "xl/sharedStrings.xml": sharedTexts("<t>một ghi chú dài hơn mười ba ký tự</t>", "<t>a note of more than thirteen letters</t>", `<t>${"x".repeat(1_000_000)}</t>`),
  "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1234567.8901234567</v></c></row>', { after: `<a>${"y".repeat(1_000_000)}</a>` }),
});

test.each([["portable", PORTABLE_CODEC], ["node", NODE_CODEC]] as const)("with the %s codec, what is kept of a workbook does not keep the workbook", (_, codec) => {
  const kept: unknown[] = [];
  const keep = () => {
    const cells = [...(readWorkbook(BOOK, { name: "a.xlsx", codec }).workbook?.sheets[0]?.cells.values() ?? [])];
    expect(cells).toHaveLength(3);
    kept.push(cells.map((cell) => "value" in cell && cell.value));
  };
  keep();
  const before = heldMegabytes();
  for (let i = 0; i < 40; i++) keep();
  expect(heldMegabytes() - before).toBeLessThan(5);
  expect(kept).toHaveLength(41);
});
