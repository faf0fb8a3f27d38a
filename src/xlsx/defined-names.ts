import { fileSuspicious } from "../core/rules/file-suspicious";
import { holdWithin } from "./budget";
import { refuse } from "./intake-problem";
import type { Limits } from "./limits";

/** The names of a workbook. None may be there twice, in whatever case: that is how the program finds unit and period. */
export class DefinedNames {
  private readonly folded = new Set<string>();
  private readonly names = new Map<string, string>();
  private count = 0;

  constructor(private readonly limits: Limits) {}

  add(name: string, refersTo: string): void {
    this.folded.add(name.toLowerCase());
    this.names.set(name, refersTo);
    holdWithin(this.limits, "definedNames", ++this.count);
    if (this.folded.size < this.count) refuse(fileSuspicious, { trickVi: "Một tên vùng có hai nghĩa", trickEn: "One defined name with two meanings", found: name.slice(0, 64) });
  }

  all(): ReadonlyMap<string, string> {
    return this.names;
  }
}
