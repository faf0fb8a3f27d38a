import { codeBlocks, type Page } from "./pages";

/** What stands after `chi-tieu` in a line of a page, word by word; null where the line calls something else. */
export const callIn = (line: string): readonly string[] | null => {
  const match = /(?:^|[\s/\\])chi-tieu(?:\.js)? (-?[a-z].*)$/.exec(line);
  return match?.[1]?.replace(/ >.*$/, "").replace(/"$/, "").split(" ") ?? null;
};

/** In a page of help only the examples are calls; the usage lines above them show what may be left out. */
const examplesOf = (lines: readonly string[]): readonly string[] => {
  const start = lines.findIndex((line) => /^(Ví dụ|Examples):$/.test(line));
  const end = lines.indexOf("", start);
  return start < 0 ? [] : lines.slice(start + 1, end).filter((line) => /^ {2}\S/.test(line));
};

export interface Call {
  readonly page: string;
  readonly line: string;
  readonly args: readonly string[];
  /** A call that a reader types as it is, in a folder of his own; others are for a server's schedule. */
  readonly typed: boolean;
}

const LANGUAGES: readonly string[] = ["sh", "cron", "ini", "bat", "text"];

/** Every call of the program that a page shows in a block of its own. */
export const callsIn = (page: Page): readonly Call[] =>
  codeBlocks(page).flatMap(({ language, lines }) => {
    if (!LANGUAGES.includes(language)) return [];
    return (language === "text" ? examplesOf(lines) : lines).flatMap((line) => {
      const args = callIn(line);
      return args ? [{ page: page.name, line: line.trim(), args, typed: line.trim().startsWith("chi-tieu ") }] : [];
    });
  });
