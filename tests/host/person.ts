import { shiftFormula } from "./calculator/shift-formula";
import { type Scalar, toFlag } from "./calculator/values";
import { HostError } from "./protocol/host-error";
import { type Block, contains, parseBlock } from "./workbook/block";
import { type CellValue, type Content, isError } from "./workbook/cell-value";
import { formatAt } from "./workbook/formats";
import type { ConditionalFormatData, ValidationData } from "./workbook/sheet-data";
import type { Workbook } from "./workbook/workbook";
import type { Worksheet } from "./workbook/worksheet";
import { changeDetails, contentOf, putTyped } from "./workbook/write-cells";

/** What Excel does with something typed: takes it, or shows a message and keeps the cell as it was. */
export type TypedOutcome = { readonly accepted: true; readonly warning?: string } | { readonly accepted: false; readonly because: "protected" | "validation" | "formula"; readonly message: string };

export type Evaluate = (formula: string, sheet: Worksheet, row: number, column: number) => Scalar;

/** The person in front of the screen. */
export class Person {
  constructor(
    private readonly workbook: Workbook,
    private readonly evaluate: Evaluate,
  ) {}

  select(sheetName: string, address: string): void {
    const { sheet, block } = this.place(sheetName, address);
    this.workbook.events.trigger = "Unknown";
    this.workbook.select(sheet, [block]);
    this.workbook.events.trigger = "ThisLocalAddin";
  }

  typeInto(sheetName: string, address: string, text: string): TypedOutcome {
    const { sheet, block } = this.place(sheetName, address);
    const { row, column } = block;
    if (sheet.data.protection && formatAt(sheet.data.formats, row, column, "locked") !== false) {
      return { accepted: false, because: "protected", message: "The cell you're trying to change is on a protected sheet." };
    }
    const before = sheet.contentAt(row, column);
    const typed = this.read(sheet, block, text);
    if (!typed) return { accepted: false, because: "formula", message: "There's a problem with this formula." };
    putTyped(sheet, row, column, typed);
    const broken = this.brokenValidation(sheet, row, column);
    if (broken && broken.errorAlert["style"] === "Stop" && broken.errorAlert["showAlert"] !== false) {
      sheet.put(row, column, before);
      return { accepted: false, because: "validation", message: String(broken.errorAlert["message"]) };
    }
    this.workbook.calculation.settle();
    this.workbook.events.trigger = "Unknown";
    this.workbook.events.changed(sheet, block, "RangeEdited", changeDetails(before, sheet.contentAt(row, column)));
    this.workbook.events.trigger = "ThisLocalAddin";
    return broken ? { accepted: true, warning: String(broken.errorAlert["message"]) } : { accepted: true };
  }

  /** Formats of the rules by formula that hold at a cell, strongest first, up to one that says stop. */
  highlightsAt(sheetName: string, address: string): readonly Readonly<Record<string, unknown>>[] {
    const { sheet, block } = this.place(sheetName, address);
    this.workbook.calculation.settle();
    const shown: Record<string, unknown>[] = [];
    for (const rule of sheet.data.conditionalFormats) {
      if (!contains(rule.block, block.row, block.column) || !this.holds(sheet, rule, block)) continue;
      const format = Object.entries(rule.rule).flatMap(([path, value]) => (path.startsWith("format.") ? [[path.slice("format.".length), value] as const] : []));
      shown.push(Object.fromEntries(format));
      if (rule.stopIfTrue) break;
    }
    return shown;
  }

  private read(sheet: Worksheet, block: Block, text: string): ReturnType<typeof contentOf> | null {
    try {
      return contentOf(sheet, block, text, this.workbook.locale);
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }

  private holds(sheet: Worksheet, rule: ConditionalFormatData, at: Block): boolean {
    if (rule.type !== "Custom") return false;
    return this.isTrue(sheet, String(rule.rule["rule.formula"]), rule.block, at.row, at.column);
  }

  /** The formula is written for the block's first cell. */
  private isTrue(sheet: Worksheet, formula: string, block: Block, row: number, column: number): boolean {
    return toFlag(this.evaluate(shiftFormula(formula, row - block.row, column - block.column), sheet, row, column)) === true;
  }

  private brokenValidation(sheet: Worksheet, row: number, column: number): ValidationData | null {
    const validation = sheet.data.validations.find((one) => contains(one.block, row, column));
    if (!validation) return null;
    const content = sheet.contentAt(row, column);
    if (validation.ignoreBlanks && content.value === "" && content.formula === null) return null;
    return this.allows(sheet, validation, content, row, column) ? null : validation;
  }

  private allows(sheet: Worksheet, validation: ValidationData, content: Content, row: number, column: number): boolean {
    const { list, custom } = validation.rule as { readonly list?: { readonly source: string }; readonly custom?: { readonly formula: string } };
    if (list) return listed(list.source, content.value);
    if (custom) return this.isTrue(sheet, custom.formula, validation.block, row, column);
    const [kind] = Object.keys(validation.rule);
    if (kind === undefined) return true;
    throw new Error(`The host for tests does not check validations of kind ${kind} on typing.`);
  }

  private place(sheetName: string, address: string): { readonly sheet: Worksheet; readonly block: Block } {
    const sheet = this.workbook.sheetNamed(sheetName);
    const block = parseBlock(address);
    if (!sheet || !block) throw new Error(`There is no ${sheetName}!${address}.`);
    return { sheet, block };
  }
}

const listed = (source: string, value: CellValue): boolean => {
  if (source.startsWith("=")) throw new Error("The host for tests does not check lists from a range on typing.");
  const shown = isError(value) ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return source.split(",").some((item) => item.trim() === shown);
};
