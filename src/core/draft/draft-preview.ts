import type { Indicator, Language } from "../model";
import { changeText, levelText } from "./diff-text";
import type { Match } from "./match-catalogue";
import { DOUBT_WORDS } from "./review-words";
import type { YearDraft } from "./draft-from-text";

/** A target that was found, in a reader's words. */
export interface PreviewTarget {
  readonly name: string;
  /** "ít nhất 95 %" */
  readonly level: string;
  /** What it goes on from; null for a new one. */
  readonly before: string | null;
  readonly changes: readonly string[];
  readonly sentence: string;
  /** Per cent. */
  readonly confidence: number;
  readonly doubts: readonly string[];
}

/** A draft to look at before anything is written: plain data in one language. */
export interface DraftPreview {
  /** The year that the text says its targets are for. */
  readonly year: number | null;
  readonly found: number;
  readonly new: readonly PreviewTarget[];
  readonly changed: readonly PreviewTarget[];
  readonly same: readonly PreviewTarget[];
  /** Indicators of last year that no target goes on from. */
  readonly vanished: readonly string[];
  readonly notUnderstood: readonly { readonly text: string; readonly sentence: string }[];
  /** Numbers that are knowingly no targets; the review workbook lists them with the reason. */
  readonly ignored: number;
  /** What the loader would say to the draft as it is. */
  readonly problems: readonly string[];
}

const nameIn = ({ name, nameEn }: Indicator, language: Language): string => (language === "vi" ? name : nameEn);

const previewTarget = (match: Match, language: Language): PreviewTarget => ({
  name: match.target.name,
  level: levelText(match, language),
  before: match.indicator && nameIn(match.indicator, language),
  changes: match.changes.map((change) => changeText(change, language)),
  sentence: match.target.sentence.text,
  confidence: Math.round(match.target.confidence * 100),
  doubts: match.target.doubts.map((doubt) => DOUBT_WORDS[doubt][language]),
});

export const draftPreview = ({ draft, match, problems }: YearDraft, language: Language): DraftPreview => {
  const of = (kind: Match["kind"]): readonly PreviewTarget[] => match.matches.filter((one) => one.kind === kind).map((one) => previewTarget(one, language));
  return {
    year: draft.year,
    found: draft.targets.length,
    new: of("new"),
    changed: of("changed"),
    same: of("same"),
    vanished: match.vanished.map((indicator) => `${indicator.number}. ${nameIn(indicator, language)}`),
    notUnderstood: draft.notUnderstood.map(({ at, sentence }) => ({ text: at.text, sentence: sentence.text })),
    ignored: draft.ignored.length,
    problems: problems.map(({ path, message }) => `${path}: ${message[language]}`),
  };
};
