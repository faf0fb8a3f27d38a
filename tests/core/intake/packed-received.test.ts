import { mergeSubmissions } from "../../../src/core/summary";
import { summaryJson } from "../../../src/core/json/summary-json";
import { receiveWorkbook } from "../../../src/core/intake/receive-workbook";
import { packReceived, unpackReceived } from "../../../src/core/intake/packed-received";
import { catalogue2024 } from "../../support/catalogue-2024";
import { filledEntry } from "../../support/entry-workbook";

const ASKED = { catalogue: catalogue2024, period: "2024-06" };
const received = receiveWorkbook({ file: "a.xlsx", sha256: null, bytes: 1, modified: null, workbook: filledEntry("819"), findings: [] }, ASKED);
const figures = (one: typeof received) => summaryJson(mergeSubmissions({ ...ASKED, asOf: "2024-06-20T08:00:00+07:00", received: [one], prefer: null }), "vi", "0").figures;

test("what a worker sends arrives with its decimals: the same figures come of it", () => {
  const arrived = unpackReceived(structuredClone(packReceived(received)), catalogue2024);
  expect(arrived).toEqual(received);
  expect(figures(arrived)).toEqual(figures(received));
});

test("a file without a submission arrives as it is", () => {
  const none = { ...received, submission: null };
  expect(unpackReceived(structuredClone(packReceived(none)), catalogue2024)).toEqual(none);
});

test("a unit that the catalogue does not have is an error of ours", () => {
  const other = { ...catalogue2024, orgUnits: [] };
  expect(() => unpackReceived(packReceived(received), other)).toThrow("no unit 819");
});
