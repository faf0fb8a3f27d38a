import { parseArguments } from "../../../scripts/argv/parse-arguments";

const words = (line: string) => line.split(" ").filter((word) => word !== "");
const parse = (line: string) => parseArguments(words(line));

test.each([
  ["template --period 2024-06 --unit 819 --out a.xlsx", "template", { period: "2024-06", unit: "819", out: "a.xlsx" }, []],
  ["template --period 2024-06 --all --out dir", "template", { period: "2024-06", all: "", out: "dir" }, []],
  ["check a.xlsx b.xlsx", "check", {}, ["a.xlsx", "b.xlsx"]],
  ["check a.xlsx --json -", "check", { json: "-" }, ["a.xlsx"]],
  ["check --json out.json a.xlsx", "check", { json: "out.json" }, ["a.xlsx"]],
  ["check -- -a.xlsx --json", "check", {}, ["-a.xlsx", "--json"]],
  ["merge --in=d --period=2024-06 --out=o.xlsx --as-of=2024-07-01T00:00:00Z", "merge", { in: "d", period: "2024-06", out: "o.xlsx", "as-of": "2024-07-01T00:00:00Z" }, []],
  ["merge --in d --period 2024 --out o.xlsx --prefer newest --year 2024 --catalogue c", "merge", { in: "d", period: "2024", out: "o.xlsx", prefer: "newest", year: "2024", catalogue: "c" }, []],
  ["inspect a.xlsx", "inspect", {}, ["a.xlsx"]],
  ["--lang vi inspect a.xlsx", "inspect", { lang: "vi" }, ["a.xlsx"]],
])("%s", (line, command, options, files) => {
  const parsed = parse(line);
  expect(parsed).toMatchObject({ kind: "call", call: { command, language: "vi", files } });
  expect(parsed.kind === "call" && Object.fromEntries(parsed.call.options)).toEqual(options);
});

test.each([
  ["", "no-command", {}],
  ["--lang en", "no-command", {}],
  ["mreg --in d", "unknown-command", { value: "mreg" }],
  ["check a --out b", "unknown-option", { value: "--out", command: "check" }],
  ["check a -x", "unknown-option", { value: "-x" }],
  ["--in d", "unknown-command", { value: "d" }],
  ["--foo", "unknown-option", { value: "--foo", command: "chi-tieu" }],
  ["merge --in d --in e --period 2024 --out o.xlsx", "given-twice", { option: "in" }],
  ["merge --in", "missing-value", { option: "in" }],
  ["merge --in --period 2024 --out o.xlsx", "missing-value", { option: "in" }],
  ["merge --in= --period 2024 --out o.xlsx", "missing-value", { option: "in" }],
  ["template --all=yes --period 2024 --out o", "unexpected-value", { option: "all" }],
  ["check a --lang fr", "bad-lang", { value: "fr" }],
  ["merge --period 2024 --out o.xlsx", "missing-option", { option: "in" }],
  ["merge --in d --out o.xlsx", "missing-option", { option: "period" }],
  ["merge --in d --period 2024", "missing-option", { option: "out" }],
  ["template --all --out d", "missing-option", { option: "period" }],
  ["check", "missing-file", { command: "check" }],
  ["check --json -", "missing-file", { command: "check" }],
  ["inspect a b", "unexpected-file", { value: "b" }],
  ["merge a --in d --period 2024 --out o.xlsx", "unexpected-file", { value: "a" }],
])("%j is wrong: %s", (line, code, facts) => {
  expect(parse(line)).toMatchObject({ kind: "wrong", problem: { code, facts } });
});

test("an unknown option is told with those that there are", () => {
  expect(parse("inspect a --foo")).toMatchObject({ problem: { facts: { options: "--json, --year, --catalogue, --lang, --help" } } });
});

test.each([
  ["--help", null],
  ["-h", null],
  ["merge --help", "merge"],
  ["merge -h", "merge"],
  ["--help check", "check"],
  ["check a --foo --help", "check"],
])("%s is a wish for help", (line, command) => {
  expect(parse(line)).toEqual({ kind: "help", language: "vi", command });
});

test.each(["merge --foo --lang en", "--lang en merge", "merge --lang=en --out", "--lang en --help"])("%j is answered in English", (line) => {
  expect(parse(line)).toMatchObject({ language: "en" });
});

test("a name with spaces or Vietnamese letters is one word", () => {
  expect(parseArguments(["check", "biểu huyện Cái Bè.xlsx"])).toMatchObject({ call: { files: ["biểu huyện Cái Bè.xlsx"] } });
});

test("--version", () => {
  expect(parse("--version")).toEqual({ kind: "version" });
});
