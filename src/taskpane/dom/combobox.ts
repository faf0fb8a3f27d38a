import { element } from "./element";
import { freshId } from "./fresh-id";
import type { Option } from "./select-field";
import { searchKey } from "./search-key";

/** `also` holds what else it is found by: codes, other names. */
export interface Choice extends Option {
  readonly also: readonly string[];
}

export interface ComboboxText {
  readonly label: string;
  readonly hint: string;
  /** Told aloud after typing; `{count}` is how many choices are left. */
  readonly found: (count: number) => string;
  readonly none: string;
}

export interface Combobox {
  readonly node: HTMLElement;
  /** Null while what stands there is none of the choices. */
  readonly value: () => string | null;
  readonly fill: (choices: readonly Choice[]) => void;
  readonly focus: () => void;
  readonly complain: (message: string | null) => void;
}

/** A list that is searched by typing: an editable combobox with a listbox, as the ARIA practices have it. */
export const combobox = (text: ComboboxText, onChoose: (value: string | null) => void): Combobox => {
  const [id, listId, hintId, errorId] = [freshId(), freshId(), freshId(), freshId()];
  let choices: readonly Choice[] = [];
  let shown: readonly Choice[] = [];
  let active = -1;
  let chosen: Choice | null = null;

  const input = element("input", {
    id,
    class: "input",
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-describedby": `${hintId} ${errorId}`,
  });
  const list = element("ul", { id: listId, role: "listbox", class: "listbox", "aria-label": text.label, hidden: true });
  const told = element("div", { class: "unseen", role: "status" });
  const error = element("p", { id: errorId, class: "field-error" });

  const isOpen = (): boolean => !list.hidden;
  const open = (filtered: readonly Choice[]): void => {
    shown = filtered;
    active = -1;
    list.replaceChildren(
      ...shown.map((choice, index) => element("li", { id: `${listId}-${index}`, role: "option", class: "option", "aria-selected": String(choice.value === chosen?.value), onmousedown: (event) => event.preventDefault(), onclick: () => choose(choice) }, choice.label)),
    );
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(isOpen()));
    input.removeAttribute("aria-activedescendant");
  };
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (choice: Choice | null): void => {
    chosen = choice;
    if (choice) input.value = choice.label;
    close();
    onChoose(choice?.value ?? null);
  };
  const matching = (): readonly Choice[] => {
    const key = searchKey(input.value);
    return choices.filter((choice) => [choice.label, ...choice.also].some((name) => searchKey(name).includes(key)));
  };
  const activate = (index: number): void => {
    active = (index + shown.length) % shown.length;
    for (const [at, option] of [...list.children].entries()) option.classList.toggle("active", at === active);
    input.setAttribute("aria-activedescendant", `${listId}-${active}`);
    list.children[active]?.scrollIntoView({ block: "nearest" });
  };
  /** What is typed counts where it is a choice, or leaves only one. */
  const settle = (): void => {
    if (!isOpen() && chosen?.label === input.value) return;
    const key = searchKey(input.value);
    const left = key === "" ? [] : matching();
    const exact = left.find((choice) => [choice.label, ...choice.also].some((name) => searchKey(name) === key));
    choose(exact ?? (left.length === 1 ? (left[0] ?? null) : null));
  };

  const KEYS: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (isOpen() ? activate(active + 1) : open(chosen?.label === input.value ? choices : matching()), true),
    ArrowUp: () => (isOpen() ? activate(active < 0 ? -1 : active - 1) : open(choices), true),
    Enter: () => {
      const choice = shown[active];
      if (isOpen() && choice) choose(choice);
      else settle();
      return true;
    },
    Escape: () => {
      if (!isOpen()) return false;
      close();
      return true;
    },
  };
  input.addEventListener("keydown", (event) => {
    if (KEYS[event.key]?.()) event.preventDefault();
  });
  input.addEventListener("input", () => {
    open(matching());
    told.textContent = shown.length === 0 ? text.none : text.found(shown.length);
  });
  input.addEventListener("click", () => (isOpen() ? close() : open(choices)));
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", settle);

  return {
    node: element("div", { class: "field" }, element("label", { for: id }, text.label), element("div", { class: "combobox" }, input, list), element("p", { id: hintId, class: "hint" }, text.hint), error, told),
    value: () => chosen?.value ?? null,
    fill: (all) => {
      choices = all;
      chosen = all.find(({ value }) => value === chosen?.value) ?? null;
      // What somebody types while the choices are on their way counts once they are there.
      if (chosen) input.value = chosen.label;
      else if (document.activeElement !== input) settle();
    },
    focus: () => input.focus(),
    complain: (message) => {
      error.textContent = message ?? "";
      if (message === null) input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
    },
  };
};
