import { type Changes, type FigureChange, type FigureState, isPartChange } from "../../src/core/changes/changes";
import { decimalsOf, describeCause, describeWithoutCause, signed, unitOfCause } from "../../src/core/changes/describe-cause";
import { CHANGES_TEXT } from "../../src/core/messages/changes-text";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { describeFinding, describePlace } from "../../src/core/messages/describe-finding";
import { fillText } from "../../src/core/messages/fill-text";
import { STATUS_WORDS } from "../../src/core/messages/sheet-text";
import type { Catalogue, Language } from "../../src/core/model";
import { formatDateTime, formatNumber } from "../../src/core/numbers/format";

/** The first cause, where it stands, and how many more there are. */
const tellCauses = (change: FigureChange, language: Language, catalogue: Catalogue): string => {
  const [cause, ...others] = change.causes;
  if (!cause) return describeWithoutCause(change, language);
  const cell = isPartChange(cause) ? (cause.now ?? cause.before) : null;
  const unit = unitOfCause(cause, catalogue);
  const place = cell ? ` (${describePlace({ workbook: cell.file, sheet: cell.sheet, address: cell.cell })})` : "";
  const sentence = describeCause(cause, language, catalogue).replace(/\.$/, "");
  const more = others.length ? `; ${fillText(CHANGES_TEXT[language].moreCauses, { count: others.length })}` : "";
  return `${unit === "" ? "" : `${unit} · `}${sentence}${place}${more}`;
};

/** `8. Giải quyết việc làm: 8.900 → 8.950 (+50) · chậm tiến độ → đúng tiến độ · Cái Bè · …` */
const tellChange = (change: FigureChange, language: Language, catalogue: Catalogue): string => {
  const text = CHANGES_TEXT[language];
  const { before, now, difference } = change;
  const asked = catalogue.indicators.find(({ id }) => id === change.indicator);
  const decimals = decimalsOf(asked?.decimals ?? 2, change);
  const value = (state: FigureState | null) => (state?.value ? formatNumber(state.value, language, { decimals }) : text.none);
  const moved = signed(difference, language, decimals);
  const facts = { number: asked?.number ?? "", name: asked ? (language === "vi" ? asked.name : asked.nameEn) : change.indicator, before: value(before), now: value(now), difference: moved === "" ? "" : ` (${moved})` };
  const words = STATUS_WORDS[language];
  return [
    fillText(text.line, facts),
    ...(before && now && before.status !== now.status ? [fillText(text.statusLine, { before: words[before.status], now: words[now.status] })] : []),
    ...(before && now && before.reported !== now.reported ? [fillText(text.reportedLine, { before: before.reported, now: now.reported })] : []),
    tellCauses(change, language, catalogue),
  ].join(" · ");
};

/** What moved since an earlier merge: a line for each figure, or one that says that none did. */
export const tellChanges = ({ since, figures, findings }: Changes, language: Language, catalogue: Catalogue): readonly string[] => {
  const { merged: text } = CLI_TEXT[language];
  const when = formatDateTime(since, language);
  const why = findings.map((one) => describeFinding(one, language, catalogue).message).join(" ");
  if (figures.length === 0) return [why === "" ? fillText(text.noChanges, { since: when }) : fillText(text.notCompared, { since: when, why })];
  return [fillText(text.changes, { since: when, count: figures.length }), ...figures.map((change) => `  ${tellChange(change, language, catalogue)}`)];
};
