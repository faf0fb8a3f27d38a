import { COMMANDS } from "../../../scripts/argv/commands";
import { help } from "../../../scripts/argv/help";

const LANGUAGES = ["vi", "en"] as const;

test.each(LANGUAGES)("%s: the program's help names every command, and says what it does", (language) => {
  const text = help(null, language);
  for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
});

test.each(LANGUAGES.flatMap((language) => COMMANDS.map((spec) => [language, spec.name, spec] as const)))("%s %s: its help names every option it takes, an example and the three statuses", (language, name, spec) => {
  const text = help(name, language);
  for (const option of spec.options) expect(text).toMatch(new RegExp(`^  (-h, )?--${option.name}\\b.* \\S`, "m"));
  expect(text).toContain(`  chi-tieu ${name} `);
  for (const status of [0, 1, 2]) expect(text).toMatch(new RegExp(`^  ${status} +\\S`, "m"));
});

test("usage lines are the documented ones", () => {
  const usage = COMMANDS.map(({ name }) => help(name, "en").split("\n").find((line) => line.startsWith("  chi-tieu"))?.trim());
  expect(usage).toEqual([
    "chi-tieu template --period PERIOD (--unit CODE | --all) --out PATH",
    "chi-tieu check FILE… [--json FILE|-]",
    "chi-tieu merge --in DIR --period PERIOD --out FILE.xlsx [--json FILE|-] [--facts FILE] [--as-of ISO] [--prefer newest] [--since FILE] [--history DIR] [--cache DIR] [--no-cache]",
    "chi-tieu nightly --config FILE [--as-of ISO]",
    "chi-tieu return --in DIR --period PERIOD --out DIR [--only-errors] [--deadline DAY] [--reply-to ADDRESS] [--as-of ISO] [--prefer newest] [--history DIR] [--cache DIR] [--no-cache]",
    "chi-tieu draft FILE --year YEAR --out DIR [--json FILE|-]",
    "chi-tieu catalogue FILE --out DIR",
    "chi-tieu inspect FILE [--json FILE|-]",
    "chi-tieu doctor [--out DIR] [--json FILE|-]",
  ]);
});

test("no explanation is wider than a terminal", () => {
  for (const language of LANGUAGES) for (const { name } of COMMANDS) for (const line of help(name, language).split("\n")) if (!line.includes("chi-tieu ")) expect([...line].length).toBeLessThanOrEqual(100);
});
