import { element } from "./element";
import { freshId } from "./fresh-id";

export interface TextAreaField {
  readonly node: HTMLElement;
  readonly value: () => string;
  readonly focus: () => void;
  readonly complain: (message: string | null) => void;
}

/** A field for long text, with its label, what to put in, and what is wrong with it. */
export const textArea = (label: string, hint: string): TextAreaField => {
  const [id, hintId, errorId] = [freshId(), freshId(), freshId()];
  const input = element("textarea", { id, class: "input long", rows: 4, spellcheck: "false", "aria-describedby": `${hintId} ${errorId}`, oninput: () => complain(null) });
  const error = element("p", { id: errorId, class: "field-error" });
  const complain = (message: string | null): void => {
    error.textContent = message ?? "";
    if (message === null) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  };
  return { node: element("div", { class: "field" }, element("label", { for: id }, label), input, element("p", { id: hintId, class: "hint" }, hint), error), value: () => input.value, focus: () => input.focus(), complain };
};
