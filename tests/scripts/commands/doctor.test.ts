import * as v from "valibot";
import { doctorJsonSchema } from "../../../src/core/json/doctor-json";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();

test("this installation is sound", () => {
  const { status, out, err } = chiTieu("doctor", "--out", folder.at("."));
  expect({ status, err, wrong: out.split("\n").filter((line) => line.startsWith("✗")) }).toEqual({ status: 0, err: "", wrong: [] });
  expect(out).toMatch(/^chi-tieu \d+\.\d+\.\d+ · kiểm tra bản cài đặt tại .*\n✓ Node /);
  expect(folder.names()).toEqual([]);
});

test("what is wrong makes the exit status 1, and stands in the JSON", () => {
  const { status, out } = chiTieu("doctor", "--out", folder.at("none"), "--json", "-", "--lang", "en");
  expect(status).toBe(1);
  const report = v.parse(doctorJsonSchema, JSON.parse(out));
  expect(report.sound).toBe(false);
  expect(report.found.filter(({ state }) => state === "wrong")).toEqual([
    { code: "output-missing", state: "wrong", message: `There is no folder ${folder.at("none")} (ENOENT).`, details: [], remedy: "Make it, or name the folder of results with --out." },
  ]);
});

test("the JSON may go to a file, beside the words for people", () => {
  const { status, out } = chiTieu("doctor", "--out", folder.at("."), "--json", folder.at("d.json"));
  expect([status, out.includes("✓"), JSON.parse(folder.read("d.json")).schema]).toEqual([0, true, "chi-tieu/doctor@1"]);
});
