import { fileSuspicious } from "../core/rules/file-suspicious";
import { holdWithin } from "./budget";
import { refuse } from "./intake-problem";
import type { Limits } from "./limits";

/** Two sheets of one name (no spreadsheet program looks at case): a formula or a person could mean either. */
export const checkSheetNames = (names: readonly string[], limits: Limits): void => {
  holdWithin(limits, "sheets", names.length);
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) refuse(fileSuspicious, { trickVi: "Hai trang tính cùng tên", trickEn: "Two sheets of one name", found: name.slice(0, 64) });
    seen.add(folded);
  }
};
