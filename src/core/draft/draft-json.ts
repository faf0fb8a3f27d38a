import type { Draft } from "./draft";
import type { DraftedCatalogue } from "./draft-catalogue";
import type { CatalogueMatch } from "./match-catalogue";
import { PROGRAM_VERSION } from "../program-version";

/** The draft for other programs: every target with its sentence, place and confidence, every number that was not taken with the reason. */
export const draftJson = (draft: Draft, { matches, vanished }: CatalogueMatch, { ids, catalogue }: DraftedCatalogue): object => ({
  schema: "chi-tieu/draft@1",
  program: PROGRAM_VERSION,
  catalogue: catalogue.version,
  year: catalogue.year,
  targets: matches.map(({ target, indicator, likeness, kind, changes }, at) => ({
    id: ids[at],
    name: target.name,
    op: target.op,
    values: target.values,
    unit: target.unit,
    better: target.better,
    approximate: target.approximate,
    partOf: target.partOf === null ? null : ids[target.partOf],
    sentence: target.sentence.text,
    place: { start: target.at.start, end: target.at.end },
    confidence: target.confidence,
    doubts: target.doubts,
    match: indicator === null ? null : { indicator: indicator.id, likeness: Math.round(likeness * 100) / 100 },
    state: kind,
    changes,
  })),
  vanished: vanished.map(({ id }) => id),
  notUnderstood: draft.notUnderstood.map(({ at, sentence }) => ({ text: at.text, place: { start: at.start, end: at.end }, sentence: sentence.text })),
  ignored: draft.ignored.map(({ at, sentence, reason }) => ({ text: at.text, reason, place: { start: at.start, end: at.end }, sentence: sentence.text })),
});
