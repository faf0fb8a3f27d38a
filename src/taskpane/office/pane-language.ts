import type { Language } from "../../core/model";

/** Vietnamese, unless Office itself speaks English. */
export const paneLanguage = (displayLanguage: string | undefined): Language => (displayLanguage?.toLowerCase().startsWith("en") ? "en" : "vi");
