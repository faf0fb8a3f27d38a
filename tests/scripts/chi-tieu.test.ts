import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";
import { help } from "../../scripts/argv/help";
import { chiTieu } from "./run-chi-tieu";

const PROGRAM = path.resolve(__dirname, "../../build/chi-tieu.js");

test("help is printed for the program and each command, in both languages", () => {
  expect(chiTieu("--help")).toEqual({ status: 0, out: help(null, "vi"), err: "" });
  expect(chiTieu("merge", "--help", "--lang", "en")).toEqual({ status: 0, out: help("merge", "en"), err: "" });
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.resolve(__dirname, "../../package.json"), "utf8"));
  expect(chiTieu("--version")).toEqual({ status: 0, out: `${version}\n`, err: "" });
});

test.each([
  [[], "Chưa có lệnh."],
  [["tonghop"], "Không có lệnh “tonghop”."],
  [["merge"], "Thiếu --in."],
  [["check", "--lang", "en"], "There is no file to read."],
])("%j is refused in a sentence with a remedy", (args, says) => {
  const { status, out, err } = chiTieu(...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err.split("\n")).toHaveLength(3);
  expect(err).toContain(says);
});

test("it is a program of its own: with a first line for the shell, an executable bit, and no package beside it", () => {
  expect(readFileSync(PROGRAM, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  accessSync(PROGRAM, constants.X_OK);
  expect(spawnSync(PROGRAM, ["--version"]).status).toBe(0);
});

test("help loads none of the machinery", () => {
  const probe = `process.on("exit", () => console.error(Object.keys(require.cache).length)); process.argv = ["node", "chi-tieu", "--help"]; require(${JSON.stringify(PROGRAM)});`;
  const { stderr } = spawnSync(process.execPath, ["-e", probe], { encoding: "utf8" });
  expect(stderr.trim()).toBe("1");
});

test("a reader that has seen enough is no error", async () => {
  const child = spawn(process.execPath, [PROGRAM, "merge", "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const status = await new Promise((done) => child.on("close", done));
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
