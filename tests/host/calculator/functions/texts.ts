import { isError } from "../../workbook/cell-value";
import { wildcard } from "../criteria";
import { scalars, toNumber, toText } from "../values";
import { answering, type Argument, fail, flagOf, type Functions, numberOf, ofText, scalarOf, textOf } from "./function";

const textsOf = (args: readonly Argument[]): readonly string[] =>
  args.flatMap((arg) =>
    scalars(arg.value()).map((value) => {
      const text = toText(value);
      return isError(text) ? (fail(text.error)) : text;
    }),
  );

const find = (args: readonly Argument[], sameCase: boolean): number => {
  const [wanted, within] = [textOf(args[0]), textOf(args[1])];
  const from = Math.trunc(numberOf(args[2], 1)) - 1;
  if (from < 0 || from > within.length) return fail("#VALUE!");
  if (sameCase) {
    const at = within.indexOf(wanted, from);
    return at < 0 ? fail("#VALUE!") : at + 1;
  }
  const source = wildcard(wanted).source.replace(/^\^|\$$/g, "");
  const match = new RegExp(source, "iu").exec(within.slice(from));
  return match ? from + match.index + 1 : fail("#VALUE!");
};

const count = (arg: Argument | undefined, standard?: number): number => {
  const number = Math.trunc(numberOf(arg, standard));
  return number < 0 ? fail("#VALUE!") : number;
};

export const TEXTS: Functions = {
  LEN: answering(ofText((text) => text.length)),
  LEFT: answering(([text, length]) => textOf(text).slice(0, count(length, 1))),
  RIGHT: answering(([text, length]) => {
    const take = count(length, 1);
    return take === 0 ? "" : textOf(text).slice(-take);
  }),
  MID: answering(([text, start, length]) => {
    const from = count(start) - 1;
    return from < 0 ? fail("#VALUE!") : textOf(text).slice(from, from + count(length));
  }),
  TRIM: answering(ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""))),
  CLEAN: answering(ofText((text) => [...text].filter((letter) => letter.charCodeAt(0) >= 32).join(""))),
  UPPER: answering(ofText((text) => text.toUpperCase())),
  LOWER: answering(ofText((text) => text.toLowerCase())),
  EXACT: answering(([a, b]) => textOf(a) === textOf(b)),
  CONCAT: answering((args) => textsOf(args).join("")),
  CONCATENATE: answering((args) => args.map((arg) => textOf(arg)).join("")),
  TEXTJOIN: answering(([between, skip, ...args]) => {
    const skipEmpty = flagOf(skip);
    return textsOf(args).filter((text) => !skipEmpty || text !== "").join(textOf(between));
  }),
  REPT: answering(([text, times]) => textOf(text).repeat(count(times))),
  SUBSTITUTE: answering(([text, wanted, by, which]) => {
    const [whole, part, replacement] = [textOf(text), textOf(wanted), textOf(by)];
    if (part === "") return whole;
    if (which === undefined) return whole.split(part).join(replacement);
    const parts = whole.split(part);
    const place = count(which);
    return place < 1 || place >= parts.length ? whole : parts.slice(0, place).join(part) + replacement + parts.slice(place).join(part);
  }),
  FIND: answering((args) => find(args, true)),
  SEARCH: answering((args) => find(args, false)),
  CHAR: answering(([code]) => String.fromCharCode(count(code))),
  UNICHAR: answering(([code]) => String.fromCodePoint(count(code))),
  CODE: answering(([text]) => textOf(text).codePointAt(0) ?? fail("#VALUE!")),
  VALUE: answering(([text]) => toNumber(scalarOf(text))),
  TEXT: answering(([value, format], sight) => {
    const given = scalarOf(value);
    const number = toNumber(given);
    if (isError(given)) return given;
    return isError(number) ? textOf(value) : sight.text(number, textOf(format));
  }),
  /** A cell shows the second argument; the link itself is not followed here. */
  HYPERLINK: answering(([link, shown]) => scalarOf(shown ?? link)),
};
