import { paintSheets, type PaintOptions, type PaintOutcome } from "../../src/excel/paint-workbook";
import { Host } from "../host/host";
import { installNode } from "../host/transports/node";
import { smallPlan } from "./small-plan";

/** A painting that fails, wherever it does, leaves the workbook as it was. */

let host: Host;
let uninstall: () => void;

/** A user's own sheet in front, with a name of theirs and a formula that looks at our sheet; and what we painted last month. */
beforeEach(async () => {
  host = new Host({ excelApi: "1.14" });
  uninstall = installNode(host);
  host.typeInto("Sheet1", "A1", "của tôi");
  await paintSheets(smallPlan("Nhập liệu", "90"));
  host.typeInto("Sheet1", "A2", "='Nhập liệu'!B1+1");
  host.select("Sheet1", "C3");
  host.startCounting();
});

/** Where the library's own clean-up fails, it tries again some seconds later: not into the next test. */
const cleanUpFailed = (): boolean => {
  const last = host.log.at(-1);
  return last?.reply.Error !== undefined && JSON.stringify(last.request.Actions).includes("_RemoveReference");
};

afterEach(async () => {
  while (cleanUpFailed()) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(host.refused).toEqual([]);
  uninstall();
}, 30_000);

const changed = smallPlan("Nhập liệu", "95");
const paint = (options: PaintOptions): Promise<PaintOutcome> => paintSheets(changed, options);

/** Looking, painting, swapping; where sheets are replaced, looking for formulas of others that look at them. */
const REQUESTS = [...[0, 1, 2, 3].map((passing) => ["replace-own", passing] as const), ...[0, 1, 2].map((passing) => ["new-names", passing] as const)];
test.each(REQUESTS)("%s: an error at request %i", async (onConflict, passing) => {
  const before = host.snapshot();
  host.faults.failAtRequest(passing);
  expect(await paint({ onConflict })).toEqual({ kind: "failed", problem: expect.objectContaining({ code: "GeneralException" }), leftOver: [] });
  expect(host.faults.struck).toBe(1);
  expect(host.snapshot()).toEqual(before);
});

test("an error in the library's clean-up, when all is painted, is no failure; the library tries again by itself", async () => {
  host.faults.failAtRequest(4);
  expect(await paint({ onConflict: "replace-own" })).toMatchObject({ kind: "painted", leftOver: [] });
  expect(host.faults.struck).toBe(1);
});

/** Every action where sheets are replaced; a sample of them where there is less to undo. */
test.each([["replace-own", 1], ["new-names", 7]] as const)("%s: an error at any action of any request", async (onConflict, step) => {
  const before = host.snapshot();
  let undone = 0;
  for (let action = 0; ; action += step) {
    const struck = host.faults.struck;
    host.faults.failAtAction(action);
    const outcome = await paint({ onConflict });
    if (host.faults.struck === struck) break;
    const after = host.snapshot();
    if (outcome.kind === "painted") {
      // A sheet that is deleted cannot come back: from the first deletion on the new sheets stay, and none of the others is left.
      expect([outcome.leftOver, after.sheets.map(({ name }) => name).filter((name) => /^(Đang vẽ|Bản cũ)/.test(name))]).toEqual([[], []]);
      break;
    }
    expect([action, outcome.kind, "leftOver" in outcome && outcome.leftOver]).toEqual([action, "failed", []]);
    expect(after).toEqual(before);
    undone += 1;
  }
  expect(undone).toBeGreaterThan(150 / step);
}, 300_000);

test("an error while replaced sheets are being deleted finishes the job: no half of it is left", async () => {
  const painted = new Host();
  const counted = installNode(painted);
  painted.typeInto("Sheet1", "A1", "của tôi");
  await paintSheets(smallPlan("Nhập liệu", "90"));
  painted.typeInto("Sheet1", "A2", "='Nhập liệu'!B1+1");
  await paintSheets(changed, { onConflict: "replace-own" });
  const whole = painted.snapshot().sheets.map(({ name, cells }) => [name, cells]);
  counted();
  installNode(host);
  // Four sheets are replaced (the list of choices too); the last deletions stand at the end of the third request.
  const deletions = 4;
  const inSwap = painted.log.at(-2)?.request.Actions.length ?? 0;
  const passing = painted.log.slice(-5, -2).reduce((sum, { request }) => sum + request.Actions.length, 0) + inSwap - deletions + 1;
  host.faults.failAtAction(passing);
  const outcome = await paint({ onConflict: "replace-own" });
  expect(outcome).toMatchObject({ kind: "painted", leftOver: [] });
  expect(host.faults.struck).toBe(1);
  expect(host.snapshot().sheets.map(({ name, cells }) => [name, cells])).toEqual(whole);
});

test.each([0, 1])("cancelled before request %i of painting", async (passing) => {
  const before = host.snapshot();
  const abort = new AbortController();
  let seen = 0;
  const outcome = await paint({ onConflict: "replace-own", signal: abort.signal, onProgress: () => void (seen++ === passing && abort.abort()) });
  expect(outcome).toEqual({ kind: "cancelled", leftOver: [] });
  expect(host.snapshot()).toEqual(before);
});

test("undoing that fails once is tried again", async () => {
  const before = host.snapshot();
  const answer = host.answer.bind(host);
  let left = 3;
  // The painting's request fails, and the first two attempts to undo it.
  host.answer = (body) => {
    if (host.log.length >= 2 && left-- > 0) host.faults.failAtRequest(0);
    return answer(body);
  };
  expect(await paint({ onConflict: "replace-own" })).toMatchObject({ kind: "failed", leftOver: [] });
  host.answer = answer;
  expect(host.snapshot()).toEqual(before);
});

test("what cannot be undone is named", async () => {
  const answer = host.answer.bind(host);
  host.answer = (body) => {
    if (host.log.length >= 2) host.faults.failAtRequest(0);
    return answer(body);
  };
  expect(await paint({ onConflict: "new-names" })).toMatchObject({ kind: "failed", leftOver: ["Đang vẽ 1", "Đang vẽ 2", "Đang vẽ 3", "Đang vẽ 4"] });
  host.answer = answer;
});
