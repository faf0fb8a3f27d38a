import type { Excerpt } from "./draft";

/** A tidied text that remembers, for each of its characters, where it stood in the text as given. */
export interface Passage {
  readonly text: string;
  readonly origins: readonly number[];
}

/** What stands for one thing under several characters. Soft hyphens and zero-width marks, which PDF and Word leave behind, vanish. */
const TIDIED: Readonly<Record<string, string>> = {
  "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ", "\r": "", "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
  "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-", "\uff0d": "-",
  "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "％": "%", "，": ",", "；": ";", "：": ":",
  "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "㎡": "m2", "²": "2", "³": "3", "\f": "\n\f\n",
};

/** NFC, one kind of space, hyphen and quotation mark. A letter keeps its place even where its marks were separate characters. */
export const tidy = (given: string): Passage => {
  let text = "";
  const origins: number[] = [];
  let at = 0;
  for (const [letter] of given.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const tidied = TIDIED[letter] ?? letter.normalize("NFC");
    text += tidied;
    for (let i = 0; i < tidied.length; i++) origins.push(at);
    at += letter.length;
  }
  return { text, origins };
};

export const slice = ({ text, origins }: Passage, start: number, end: number): Passage => ({ text: text.slice(start, end), origins: origins.slice(start, end) });

/** The passage without blanks around it. */
export const trim = (passage: Passage): Passage => {
  const start = passage.text.length - passage.text.trimStart().length;
  return slice(passage, start, Math.max(start, passage.text.trimEnd().length));
};

/** Lines as one, a blank between them. */
export const join = (passages: readonly Passage[]): Passage => {
  const text = passages.map((passage) => passage.text).join(" ");
  const origins = passages.flatMap((passage, index) => (index === 0 ? passage.origins : [passage.origins[0] as number, ...passage.origins]));
  return { text, origins };
};

/** `start` to `end` of the passage, as found in the text as given. */
export const excerpt = ({ text, origins }: Passage, start = 0, end = text.length): Excerpt => ({
  text: text.slice(start, end).replace(/\s+/g, " ").trim(),
  start: origins[start] as number,
  end: (origins[end - 1] as number) + 1,
});
