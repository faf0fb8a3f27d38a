import { WireObject } from "../protocol/wire-object";
import { oneOf } from "./checks";
import type { Calculation } from "./calculation";
import type { Workbook } from "./workbook";

export class Application extends WireObject {
  readonly wireClass = "Application";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get CalculationMode(): Calculation["mode"] {
    return this.workbook.calculation.mode;
  }

  set CalculationMode(mode: Calculation["mode"]) {
    this.workbook.calculation.mode = oneOf("Automatic", "AutomaticExceptTables", "Manual")(mode, "Application.calculationMode") as Calculation["mode"];
    this.workbook.calculation.settle();
  }

  get CalculationState(): string {
    return "Done";
  }

  get CalculationEngineVersion(): number {
    return 191_029;
  }

  get DecimalSeparator(): string {
    return this.workbook.locale.decimal;
  }

  get ThousandsSeparator(): string {
    return this.workbook.locale.thousands;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(type: string): void {
    oneOf("Recalculate", "Full", "FullRebuild")(type, "Application.calculate");
    this.workbook.calculation.calculate();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.workbook.calculation.suspend();
  }

  /** There is no screen to hold still; that it was asked for is in the request log. */
  SuspendScreenUpdatingUntilNextSync(): void {}

}
