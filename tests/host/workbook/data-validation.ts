import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import { type Block, encloses, intersection, subtract } from "./block";
import type { SheetData, ValidationData } from "./sheet-data";
import type { Worksheet } from "./worksheet";

type Plain = Readonly<Record<string, unknown>>;

const NO_PROMPT: Plain = { message: "", showPrompt: true, title: "" };
const NO_ALERT: Plain = { message: "", showAlert: true, style: "Stop", title: "" };
const KINDS = ["list", "custom", "decimal", "wholeNumber", "date", "time", "textLength"] as const;
const TYPES: Readonly<Record<string, string>> = { list: "List", custom: "Custom", decimal: "Decimal", wholeNumber: "WholeNumber", date: "Date", time: "Time", textLength: "TextLength" };

/** Excel's limits for what a validation says, and for a list written out. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;

export class DataValidation extends WireObject {
  readonly wireClass = "DataValidation";

  constructor(
    private readonly sheet: Worksheet,
    private readonly block: Block,
  ) {
    super();
  }

  get Rule(): Plain {
    return this.current().rule;
  }

  set Rule(rule: Plain) {
    const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
    const kind = kinds[0];
    if (kinds.length > 1 || (kind !== undefined && !KINDS.includes(kind as never))) refuse("InvalidArgument", "DataValidation.rule");
    const source = (rule["list"] as { readonly source?: unknown } | undefined)?.source;
    if (typeof source === "string" && !source.startsWith("=") && source.length > LIST_LIMIT) refuse("InvalidArgument", "DataValidation.rule");
    const formula = (rule["custom"] as { readonly formula?: unknown } | undefined)?.formula;
    if (kind === "custom" && !(typeof formula === "string" && formula.startsWith("="))) refuse("InvalidArgument", "DataValidation.rule");
    this.change({ rule });
  }

  get Prompt(): Plain {
    return this.current().prompt;
  }

  set Prompt(prompt: Plain) {
    this.change({ prompt: said(prompt, NO_PROMPT, "DataValidation.prompt") });
  }

  get ErrorAlert(): Plain {
    return this.current().errorAlert;
  }

  set ErrorAlert(alert: Plain) {
    this.change({ errorAlert: said(alert, NO_ALERT, "DataValidation.errorAlert") });
  }

  get IgnoreBlanks(): boolean {
    return this.current().ignoreBlanks;
  }

  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  get Type(): string | null {
    const inside = this.sheet.data.validations.filter((one) => intersection(one.block, this.block));
    if (inside.length === 0) return "None";
    const [first] = inside;
    if (inside.length > 1 || !first || !encloses(first.block, this.block)) return "Inconsistent";
    return TYPES[Object.keys(first.rule)[0] ?? ""] ?? "None";
  }

  Clear(): void {
    this.sheet.checkFormatting("DataValidation.clear", this.block);
    clearValidations(this.sheet.data, this.block);
  }

  private current(): Omit<ValidationData, "block"> {
    return this.sheet.data.validations.find((one) => encloses(one.block, this.block)) ?? { rule: {}, prompt: NO_PROMPT, errorAlert: NO_ALERT, ignoreBlanks: true };
  }

  private change(part: Partial<ValidationData>): void {
    this.sheet.checkFormatting("DataValidation", this.block);
    const made = { ...this.current(), ...part, block: this.block };
    clearValidations(this.sheet.data, this.block);
    this.sheet.data.validations = [...this.sheet.data.validations, made];
  }
}

/** A block has one validation: a new one cuts its place out of the others. */
export const clearValidations = (sheet: SheetData, block: Block): void => {
  sheet.validations = sheet.validations.flatMap((one) => subtract(one.block, block).map((left) => ({ ...one, block: left })));
};

const said = (given: Plain, standard: Plain, location: string): Plain => {
  const { title = "", message = "" } = given as { readonly title?: string; readonly message?: string };
  if (title.length > TITLE_LIMIT || message.length > MESSAGE_LIMIT) refuse("InvalidArgument", location);
  const unknown = Object.keys(given).filter((key) => !(key in standard));
  if (unknown.length > 0) refuse("InvalidArgument", location);
  return { ...standard, ...given };
};
