import { refuse } from "../protocol/host-error";
import { WireObject } from "../protocol/wire-object";
import type { Worksheet } from "./worksheet";

type Options = Readonly<Record<string, unknown>>;

const NOTHING_ALLOWED: Options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export class WorksheetProtection extends WireObject {
  readonly wireClass = "WorksheetProtection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.data.protection !== null;
  }

  get Options(): Options | null {
    return this.sheet.data.protection?.options ?? null;
  }

  Protect(options: Options = {}, password?: string): void {
    if (this.Protected) refuse("InvalidOperation", "WorksheetProtection.protect");
    const unknown = Object.keys(options).filter((key) => !(key in NOTHING_ALLOWED));
    if (unknown.length > 0) refuse("InvalidArgument", "WorksheetProtection.protect");
    this.sheet.data.protection = { options: { ...NOTHING_ALLOWED, ...options }, password: password ?? null };
  }

  Unprotect(password?: string): void {
    const wanted = this.sheet.data.protection?.password;
    if (typeof wanted === "string" && wanted !== password) refuse("AccessDenied", "WorksheetProtection.unprotect");
    this.sheet.data.protection = null;
  }
}
