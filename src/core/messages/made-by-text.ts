import type { Language } from "../model";

/** At the foot of every page and every answer: which program, from which catalogue. */
export const MADE_BY_TEXT: Readonly<Record<Language, string>> = {
  vi: "{program} · danh mục {catalogue}",
  en: "{program} · catalogue {catalogue}",
};
