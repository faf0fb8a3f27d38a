import { fillText } from "../messages/fill-text";
import { RETURN_TEXT } from "../messages/return-text";
import { periodName } from "../period/period";
import { visible } from "../text/text";
import type { CorrectionSheetOptions } from "./correction-sheet";
import { dateName } from "./date-name";
import type { Return } from "./returns";

/** The words of an e-mail to the unit, for a clerk to paste; `attached` is the file that goes with it. */
export const returnLetter = ({ corrections, file, orgUnit, period }: Return, attached: string, { language, deadline, replyTo, apart }: CorrectionSheetOptions): string => {
  const { letter, unknownUnit } = RETURN_TEXT[language];
  const count = (severity: "error" | "warning") => corrections.filter((one) => one.severity === severity).length;
  const unit = orgUnit ? (language === "vi" ? orgUnit.name : orgUnit.nameEn) : unknownUnit;
  const facts = { period: periodName(period, language), errors: count("error"), warnings: count("warning"), file: attached, source: visible(file, 200) };
  return [
    fillText(letter.greeting, { unit }),
    fillText(apart === null ? letter.body : letter.list, facts),
    ...(deadline === null ? [] : [fillText(letter.deadline, { date: dateName(deadline, language) })]),
    ...(replyTo === null ? [] : [fillText(letter.sendTo, { address: visible(replyTo, 200) })]),
  ].join("\n");
};
