import { element } from "./element";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: HTMLElement;
  readonly onShow?: () => void;
}

export interface Tabs {
  readonly node: HTMLElement;
  readonly show: (id: string, moveFocus?: boolean) => void;
}

const STEPS: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowRight: (now, count) => (now + 1) % count,
  ArrowLeft: (now, count) => (now + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows between them. */
export const tabs = (label: string, list: readonly Tab[]): Tabs => {
  const buttons = list.map(({ id, label: text }) =>
    element("button", { type: "button", role: "tab", id: `tab-${id}`, class: "tab", "aria-controls": `panel-${id}`, onclick: () => show(id) }, element("span", {}, text)),
  );
  const panels = list.map(({ id, panel }) => element("section", { role: "tabpanel", id: `panel-${id}`, class: "panel", "aria-labelledby": `tab-${id}`, hidden: true }, panel));
  const show = (id: string, moveFocus = false): void => {
    for (const [index, tab] of list.entries()) {
      const chosen = tab.id === id;
      buttons[index]?.setAttribute("aria-selected", String(chosen));
      buttons[index]?.setAttribute("tabindex", chosen ? "0" : "-1");
      if (panels[index]) panels[index].hidden = !chosen;
      if (chosen && moveFocus) buttons[index]?.focus();
      if (chosen) tab.onShow?.();
    }
  };
  const onKey = (event: Event): void => {
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = list[STEPS[(event as KeyboardEvent).key]?.(now, list.length) ?? -1];
    if (now < 0 || !next) return;
    event.preventDefault();
    show(next.id, true);
  };
  return { node: element("div", { class: "tabbed" }, element("div", { role: "tablist", class: "tablist", "aria-label": label, onkeydown: onKey }, ...buttons), ...panels), show };
};
