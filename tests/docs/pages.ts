import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

export interface Page {
  /** Relative to the root, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join(folder, name));

export const readPage = (name: string): Page => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") });

/** Everything that people read about the house. */
export const PAGES: readonly Page[] = [...markdownIn("."), ...markdownIn("docs"), "src/README.md", "tests/host/README.md"].map(readPage);

export interface CodeBlock {
  readonly language: string;
  readonly lines: readonly string[];
}

export const codeBlocks = ({ text }: Page): readonly CodeBlock[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((match) => ({ language: match[1] as string, lines: (match[2] as string).trimEnd().split("\n") }));

/** The text without its code blocks. */
export const prose = ({ text }: Page): string => text.replace(/^```\w*\n.*?^```$/gms, "");

export const inlineCode = (page: Page): readonly string[] => [...prose(page).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] as string);

/** The rows of the first table whose header begins with `first`, as trimmed cells. */
export const tableRows = ({ name, text }: Page, first: string): readonly (readonly string[])[] => {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  if (head < 0) throw new Error(`${name} has no table of “${first}”`);
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
};

export const codeIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
