import { fillText } from "../messages/fill-text";
import { RETURN_TEXT } from "../messages/return-text";
import type { Language } from "../model";
import type { Correction } from "./returns";

/** What is to be said at one cell; `kind` is the worst of it. */
export interface ReturnNote {
  readonly sheet: string;
  readonly address: string;
  readonly kind: Correction["severity"];
  readonly text: string;
}

/** A note for each cell, with all that is wrong there: what must be corrected first. What has no cell is told on the sheet in front only. */
export const returnNotes = (corrections: readonly Correction[], language: Language): readonly ReturnNote[] => {
  const words = RETURN_TEXT[language];
  const notes = new Map<string, ReturnNote>();
  for (const { at, remedy, severity, why } of corrections) {
    const { sheet, address } = at;
    if (sheet === null || address === null) continue;
    const key = `${sheet}!${address}`;
    const known = notes.get(key);
    const text = `${severity === "error" ? words.must : words.look}: ${why}\n${fillText(words.remedy, { remedy })}`;
    notes.set(key, known ? { ...known, text: `${known.text}\n\n${text}` } : { sheet, address, kind: severity, text });
  }
  return [...notes.values()];
};
