import { footLeft, madeBy } from "../../made-by";
import { SUMMARY_TEXT } from "../../messages/summary-text";
import type { Language, Summary } from "../../model";

/** The foot of every printed page of a summary: a loose sheet of paper says where it is from. */
export const pageFoot = ({ catalogue, period }: Pick<Summary, "catalogue" | "period">, language: Language): string => `${footLeft(`${madeBy([catalogue], language)} · ${period}`)}&R${SUMMARY_TEXT[language].page}`;
