import * as v from "valibot";
import { doctorJsonSchema } from "../../../src/core/json/doctor-json";
import { type DoctorCode, DOCTOR_TEXT } from "../../../src/core/messages/doctor-text";

const WRONG: readonly DoctorCode[] = [
  "blank-differs",
  "blank-missing",
  "cache-unwritable",
  "catalogue-wrong",
  "catalogues-missing",
  "check-failed",
  "clock-wrong",
  "lock-left",
  "memory-short",
  "node-too-old",
  "output-missing",
  "output-unwritable",
  "pane-for-testing",
  "pane-incomplete",
  "pane-outdated",
  "worker-broken",
];

test.each(["vi", "en"] as const)("%s: what is wrong has a remedy, what is not has none", (language) => {
  const { found } = DOCTOR_TEXT[language];
  expect(Object.entries(found).flatMap(([code, { remedy }]) => (remedy === undefined ? [] : [code])).sort()).toEqual([...WRONG]);
});

test("a report for programs has its shape", () => {
  const report = { schema: "chi-tieu/doctor@1", program: "1.0.0", node: "20.19.0", home: "/opt/chi-tieu", sound: false, found: [{ code: "lock-left", state: "wrong", message: "…", details: [], remedy: "…" }] };
  expect(v.safeParse(doctorJsonSchema, report).success).toBe(true);
  expect(v.safeParse(doctorJsonSchema, { ...report, sound: "no" }).success).toBe(false);
});
