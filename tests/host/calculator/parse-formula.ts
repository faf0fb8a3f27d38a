import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../../src/core/address";
import type { Corner, Formula, Operator } from "./formula";

/** Thrown where Excel would not take the text as a formula. */
export class FormulaSyntaxError extends Error {}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)|(\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_.(]))|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(]))|(\$?\d+:\$?\d+)|([\p{L}_\\][\p{L}\p{N}_.\\]*)|(<>|<=|>=|[-+*/^&=<>%(){},;:]))/uy;

type Token = { readonly type: "text" | "error" | "number" | "sheet" | "cell" | "columns" | "rows" | "word" | "sign"; readonly text: string };
const TYPES = ["text", "error", "number", "sheet", "cell", "columns", "rows", "word", "sign"] as const;

/** Binding powers, weakest first; "%" binds before "^", and a sign in front binds before both. */
const POWERS: Readonly<Record<string, number>> = { "=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 };

/** Reads a formula in English, with or without its "=". */
export const parseFormula = (text: string): Formula => new Parser(tokensOf(text.replace(/^=/, ""))).whole();

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  while (/\S/.test(text.slice(pattern.lastIndex))) {
    const at = pattern.lastIndex;
    const match = rowsBeforeNumber(text, at) ?? pattern.exec(text);
    if (!match) throw new FormulaSyntaxError(`not a formula: ${text.slice(at)}`);
    if (match !== undefined && pattern.lastIndex === at) pattern.lastIndex = at + match[0].length;
    const index = match.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ type: TYPES[index] as Token["type"], text: match[index + 1] as string });
  }
  return tokens;
};

/** "4:9" is rows, not a number: it is looked for first. */
const rowsBeforeNumber = (text: string, at: number): RegExpExecArray | null => {
  const match = /^\s*(\$?\d+:\$?\d+)/.exec(text.slice(at));
  if (!match) return null;
  const groups = [match[0], ...TYPES.map((type) => (type === "rows" ? match[1] : undefined))];
  return groups as unknown as RegExpExecArray;
};

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const formula = this.expression(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError(`unexpected ${this.tokens[this.at]?.text}`);
    return formula;
  }

  private expression(power: number): Formula {
    let left = this.operand();
    for (;;) {
      const sign = this.peekSign();
      if (sign === "%") {
        this.at++;
        left = { kind: "unary", operator: "%", of: left };
        continue;
      }
      const binding = sign === null ? undefined : POWERS[sign];
      if (binding === undefined || binding <= power) return left;
      this.at++;
      left = { kind: "binary", operator: sign as Operator, left, right: this.expression(binding) };
    }
  }

  private operand(): Formula {
    const token = this.next();
    switch (token.type) {
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "constant", value: { error: token.text } };
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "sheet":
        return this.area(sheetName(token.text), this.next());
      case "cell":
      case "columns":
      case "rows":
        return this.area(null, token);
      case "word":
        return this.word(token.text);
      case "sign":
        return this.signed(token.text);
    }
  }

  private signed(sign: string): Formula {
    // "-2^2" is 4 in Excel: a sign in front binds more strongly than "^".
    if (sign === "-" || sign === "+") return { kind: "unary", operator: sign, of: this.expression(5) };
    if (sign === "{") return this.array();
    if (sign !== "(") throw new FormulaSyntaxError(`unexpected ${sign}`);
    const inner = this.expression(0);
    this.expect(")");
    return inner;
  }

  private word(text: string): Formula {
    if (this.peekSign() === "(") return this.call(text.toUpperCase());
    if (/^(true|false)$/i.test(text)) return { kind: "constant", value: /^t/i.test(text) };
    return { kind: "name", name: text };
  }

  private call(name: string): Formula {
    this.expect("(");
    const args: Formula[] = [];
    if (this.peekSign() === ")") {
      this.at++;
      return { kind: "call", name, args };
    }
    for (;;) {
      const sign = this.peekSign();
      args.push(sign === "," || sign === ")" ? { kind: "missing" } : this.expression(0));
      const end = this.next().text;
      if (end === ")") return { kind: "call", name, args };
      if (end !== ",") throw new FormulaSyntaxError(`unexpected ${end}`);
    }
  }

  private array(): Formula {
    const rows: Formula[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.expression(0));
      const sign = this.next().text;
      if (sign === "}") return { kind: "array", rows };
      if (sign === ";") rows.push([]);
      else if (sign !== ",") throw new FormulaSyntaxError(`unexpected ${sign}`);
    }
  }

  private area(sheet: string | null, token: Token): Formula {
    if (token.type === "word" && sheet !== null) return { kind: "name", name: token.text };
    if (token.type === "error") return { kind: "constant", value: { error: token.text } };
    const [first = "", second] = token.text.split(":");
    if (token.type === "columns") return area(sheet, corner(`${first}1`, "row", 0), corner(`${second}1`, "row", MAX_ROWS - 1), false);
    if (token.type === "rows") return area(sheet, corner(`A${first}`, "column", 0), corner(`A${second}`, "column", MAX_COLUMNS - 1), false);
    if (token.type !== "cell") throw new FormulaSyntaxError(`unexpected ${token.text}`);
    const from = corner(token.text);
    if (this.peekSign() !== ":") return area(sheet, from, from, true);
    this.at++;
    return area(sheet, from, corner(this.next().text), false);
  }

  private peekSign(): string | null {
    const token = this.tokens[this.at];
    return token?.type === "sign" ? token.text : null;
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new FormulaSyntaxError("the formula ends too early");
    return token;
  }

  private expect(sign: string): void {
    const token = this.next();
    if (token.text !== sign) throw new FormulaSyntaxError(`expected ${sign}, found ${token.text}`);
  }
}

const sheetName = (text: string): string => (text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1));

const corner = (text: string, whole?: "row" | "column", at = 0): Corner => {
  const place = parseAddress(text);
  if (!place) throw new FormulaSyntaxError(`${text} is no cell`);
  const found = { ...place, fixedRow: /\d*\$\d/.test(text), fixedColumn: text.startsWith("$") };
  if (whole === "row") return { ...found, row: at, fixedRow: true };
  return whole === "column" ? { ...found, column: at, fixedColumn: true } : found;
};

const area = (sheet: string | null, from: Corner, to: Corner, single: boolean): Formula => ({ kind: "area", sheet, from, to, single });
