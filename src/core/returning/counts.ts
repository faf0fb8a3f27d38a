import { fillText } from "../messages/fill-text";
import { RETURN_TEXT } from "../messages/return-text";
import type { Language } from "../model";
import type { Correction } from "./returns";

/** "3 chỗ phải sửa, 1 chỗ cần xem lại"; of what there is none nothing is said. */
export const countsText = (corrections: readonly Correction[], language: Language): string => {
  const words = RETURN_TEXT[language];
  const count = (severity: Correction["severity"]) => corrections.filter((one) => one.severity === severity).length;
  return ([["error", words.errors], ["warning", words.warnings]] as const).flatMap(([severity, text]) => (count(severity) > 0 ? [fillText(text, { count: count(severity) })] : [])).join(", ");
};
