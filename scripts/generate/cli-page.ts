import type { CommandName } from "../../src/core/messages/cli-text";
import type { Language } from "../../src/core/model";
import { COMMANDS } from "../argv/commands";
import { help } from "../argv/help";
import type { GeneratedFile } from "./generated-file";

const block = (command: CommandName | null, language: Language): string => ["```text", help(command, language).trimEnd(), "```", ""].join("\n");

/** `docs/cli.md`: what the program prints for `--help`, in both languages. */
export const cliPage = (): readonly GeneratedFile[] => [
  {
    path: "docs/cli.md",
    content: [
      "<!-- Written by `npm run generate` from what `chi-tieu --help` prints. -->",
      "# chi-tieu: dòng lệnh · command line",
      "",
      "## chi-tieu",
      "",
      block(null, "vi"),
      block(null, "en"),
      ...COMMANDS.flatMap(({ name }) => [`## chi-tieu ${name}`, "", block(name, "vi"), block(name, "en")]),
    ].join("\n"),
  },
];
