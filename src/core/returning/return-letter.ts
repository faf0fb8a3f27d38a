import { fillText } from "../messages/fill-text";
import { RETURN_TEXT } from "../messages/return-text";
import { periodName } from "../period/period";
import { visible } from "../text/text";
import type { CorrectionSheetOptions } from "./correction-sheet";
import { countsText } from "./counts";
import { dateName } from "./date-name";
import type { Return } from "./returns";

/** The words of an e-mail to the unit, for a clerk to paste; `attached` is the file that goes with it. */
export const returnLetter = ({ corrections, file, orgUnit, period }: Return, attached: string, { language, deadline, replyTo, apart }: CorrectionSheetOptions): string => {
  const { letter } = RETURN_TEXT[language];
  const facts = { period: periodName(period, language), counts: countsText(corrections, language), file: attached, source: visible(file, 200) };
  const unit = orgUnit ? (language === "vi" ? orgUnit.name : orgUnit.nameEn) : fillText(letter.sender, facts);
  return [
    fillText(letter.greeting, { unit }),
    fillText(apart === null ? letter.body : letter.list, facts),
    ...(deadline === null ? [] : [fillText(letter.deadline, { date: dateName(deadline, language) })]),
    ...(replyTo === null ? [] : [fillText(letter.sendTo, { address: visible(replyTo, 200) })]),
  ].join("\n");
};
