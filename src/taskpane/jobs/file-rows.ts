import { describeFinding } from "../../core/messages/describe-finding";
import type { PaneText } from "../../core/messages/pane-text";
import { fillText } from "../../core/messages/fill-text";
import { SUMMARY_TEXT } from "../../core/messages/summary-text";
import { catalogueAt, orgUnit } from "../../core/catalogue/catalogue";
import type { Catalogue, Language, Source } from "../../core/model";
import { periodName } from "../../core/period/period";
import { breather } from "../../excel/paint/breathe";
import { element } from "../dom/element";
import { icon } from "../dom/icon";
import type { MergeFile } from "./merge-files";

export interface FileRows {
  readonly node: HTMLElement;
  /** `sources` has what became of each file that was read. */
  readonly show: (files: readonly MergeFile[], sources: readonly Source[], catalogue: Catalogue) => Promise<void>;
}

/** A row for each file: its name, whose and when, what became of it and why. A row that did not change is left as it is. */
export const fileRows = (text: PaneText, language: Language, onWithdraw: (file: string) => void): FileRows => {
  const node = element("ul", { class: "files", tabindex: 0, "aria-label": text.merge.list, hidden: true });
  const rows = new Map<string, { readonly said: string; readonly row: HTMLElement }>();
  // Nothing is merged yet while files are chosen.
  const words = { ...SUMMARY_TEXT[language].outcomes, merged: text.merge.usable };

  const whose = (source: Source | undefined, catalogue: Catalogue): string => {
    if (!source) return text.merge.waiting;
    const unit = source.orgUnit === null ? null : orgUnit(source.period === null ? catalogue : catalogueAt(catalogue, source.period), source.orgUnit);
    const name = unit ? (language === "vi" ? unit.name : unit.nameEn) : text.merge.unknown;
    return [name, source.period && periodName(source.period, language)].filter(Boolean).join(" · ");
  };
  const rowOf = (file: string, source: Source | undefined, catalogue: Catalogue): HTMLElement => {
    const reason = source?.reason ? describeFinding(source.reason, language, catalogue) : null;
    return element(
      "li",
      { "data-file": file },
      element("span", { class: "file-name", title: file }, file),
      element("span", { class: "file-what" }, source && element("span", { class: `outcome ${source.outcome}` }, words[source.outcome]), " ", whose(source, catalogue)),
      element("button", { type: "button", class: "withdraw", "aria-label": fillText(text.merge.withdraw, { file }), title: fillText(text.merge.withdraw, { file }), onclick: () => onWithdraw(file) }, icon("remove")),
      reason && element("span", { class: "file-why" }, `${reason.title}. ${reason.message}`),
    );
  };
  const show: FileRows["show"] = async (files, sources, catalogue) => {
    const breathe = breather();
    const byFile = new Map(sources.map((source) => [source.file, source]));
    const wanted = new Set(files.map(({ chosen }) => chosen.file));
    for (const [file, { row }] of rows) {
      if (wanted.has(file)) continue;
      row.remove();
      rows.delete(file);
    }
    node.hidden = files.length === 0;
    let before: Element | null = null;
    for (const { chosen } of files) {
      const source = byFile.get(chosen.file);
      const said = JSON.stringify([source?.outcome, source?.orgUnit, source?.period, source?.reason]);
      const known = rows.get(chosen.file);
      const row: HTMLElement = known?.said === said ? known.row : rowOf(chosen.file, source, catalogue);
      if (known && known.row !== row) known.row.replaceWith(row);
      rows.set(chosen.file, { said, row });
      const place: Element | null = before ? before.nextElementSibling : node.firstElementChild;
      if (place !== row) node.insertBefore(row, place);
      before = row;
      await breathe();
    }
  };
  return { node, show };
};
