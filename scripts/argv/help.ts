import { CLI_TEXT, type CliText, type CommandName } from "../../src/core/messages/cli-text";
import type { Language } from "../../src/core/model";
import { COMMANDS, PROGRAM_OPTIONS, type CommandSpec, type OptionSpec } from "./commands";

/** The widest line of a terminal that one reads without turning the head. */
const WIDTH = 100;

export const help = (command: CommandName | null, language: Language): string => {
  const text = CLI_TEXT[language];
  const spec = COMMANDS.find(({ name }) => name === command);
  return spec ? commandHelp(spec, text) : programHelp(text);
};

const programHelp = (text: CliText): string =>
  [
    text.about,
    "",
    text.headings.usage,
    ...COMMANDS.map((spec) => `  ${usageLine(spec, text)}`),
    "",
    text.headings.commands,
    ...columns(COMMANDS.map(({ name }) => [name, text.commands[name].summary])),
    "",
    text.headings.options,
    ...columns(PROGRAM_OPTIONS.map((option) => [optionForm(option, text), text.options[option.name]])),
    "",
    text.moreHelp,
    "",
  ].join("\n");

const commandHelp = (spec: CommandSpec, text: CliText): string => {
  const { about, examples, exits } = text.commands[spec.name];
  return [
    ...wrap(about, WIDTH),
    "",
    text.headings.usage,
    `  ${usageLine(spec, text)}`,
    "",
    text.headings.options,
    ...columns(spec.options.map((option) => [optionForm(option, text), text.options[option.name]])),
    "",
    text.headings.examples,
    ...examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
    "",
    text.headings.exits,
    ...columns(([0, 1, 2] as const).map((status) => [String(status), exits[status]])),
    "",
  ].join("\n");
};

const optionForm = ({ name, value }: OptionSpec, text: CliText): string => {
  const shown = value && (value in text.values ? text.values[value as keyof CliText["values"]] : value.replace("FILE", text.values.file));
  return (name === "help" ? "-h, " : "") + `--${name}` + (shown ? ` ${shown}` : "");
};

/** `chi-tieu merge --in DIR … [--json FILE|-]`; the options that all commands share are left to the list below it. */
export const usageLine = ({ name, files, options }: CommandSpec, text: CliText): string => {
  const forms = options
    .filter((option) => option.required || !["catalogue", "help", "lang", "year"].includes(option.name))
    .map((option) => (option.required ? optionForm(option, text) : `[${optionForm(option, text)}]`));
  const line = ["chi-tieu", name, ...(files === "none" ? [] : [files === "one" ? text.values.file : text.values.files]), ...forms].join(" ");
  // One of the two is needed.
  return line.replace(/\[(--unit \S+)\] \[--all\]/, "($1 | --all)");
};

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const left = Math.max(...rows.map(([form]) => form.length)) + 4;
  return rows.flatMap(([form, says]) => wrap(says, WIDTH - left).map((line, index) => (index === 0 ? `  ${form}`.padEnd(left) : " ".repeat(left)) + line));
};

const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
