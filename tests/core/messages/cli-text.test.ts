import { CLI_TEXT } from "../../../src/core/messages/cli-text";

/** Every sentence with the way to it. */
const sentences = (value: unknown, way = ""): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[way, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, `${way}/${key}`));
};

const VI = sentences(CLI_TEXT.vi);
const EN = new Map(sentences(CLI_TEXT.en));
const facts = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g))].sort();

test("both languages have the same sentences, none empty", () => {
  expect(VI.map(([way]) => way).sort()).toEqual([...EN.keys()].sort());
  expect([...VI, ...EN].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test.each(VI)("%s tells the same facts in both languages", (way, text) => {
  expect(facts(EN.get(way))).toEqual(facts(text));
});

test("every failure says what happened and what to do, in whole sentences", () => {
  for (const text of Object.values(CLI_TEXT)) {
    for (const { fact, remedy } of [...Object.values(text.usage), ...Object.values(text.failures)]) {
      expect(fact).toMatch(/[.:]$|\{message\}$/);
      expect(remedy).toMatch(/[.]$|\.xlsx$|--json -$/);
    }
  }
});
