import { element } from "./element";
import { freshId } from "./fresh-id";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SelectField {
  readonly node: HTMLElement;
  readonly value: () => string;
  readonly choose: (value: string) => void;
  readonly fill: (groups: readonly OptionGroup[], chosen: string) => void;
}

const optionOf = ({ value, label }: Option): HTMLOptionElement => element("option", { value }, label);

/** A native list to choose from; groups without a label stand by themselves. */
export const selectField = (label: string, onChange: (value: string) => void): SelectField => {
  const id = freshId();
  const list = element("select", { id, class: "input", onchange: () => onChange(list.value) });
  return {
    node: element("div", { class: "field" }, element("label", { for: id }, label), list),
    value: () => list.value,
    choose: (value) => void (list.value = value),
    fill: (groups, chosen) => {
      list.replaceChildren(...groups.flatMap((group): readonly HTMLElement[] => (group.label === "" ? group.options.map(optionOf) : [element("optgroup", { label: group.label }, ...group.options.map(optionOf))])));
      list.value = chosen;
    },
  };
};
