import type { DataValidation } from "hucre/xlsx";
import type { Validation } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE, MAX_MESSAGE_TITLE, withLineFeeds } from "../../core/sheet/clip-text";
import type { Choices } from "../../core/sheet/plan-choices";
import { storedText } from "./stored-text";

/** A prompt is help, not data: one that Excel would refuse is shortened rather than losing the workbook. */
const title = (text: string): string => storedText(clip(text, MAX_MESSAGE_TITLE));
const message = (text: string): string => storedText(clip(withLineFeeds(text), MAX_MESSAGE));

/** "any" only shows its prompt. The library has no word for it, but writes the type as given; `none` is Excel's. */
const NONE = "none" as DataValidation["type"];

const conditionOf = ({ rule }: Validation, choices: Choices): Pick<DataValidation, "type" | "formula1"> => {
  if (rule.kind === "any") return { type: NONE };
  return rule.kind === "list" ? { type: "list", formula1: storedText(choices.sourceOf(rule.values)) } : { type: "custom", formula1: storedText(rule.formula) };
};

export const paintValidation = (validation: Validation, choices: Choices): DataValidation => {
  const { range, prompt, alert } = validation;
  return {
    range,
    ...conditionOf(validation, choices),
    allowBlank: true,
    ...(prompt && { showInputMessage: true, inputTitle: title(prompt.title), inputMessage: message(prompt.message) }),
    ...(alert && { showErrorMessage: true, errorStyle: alert.style, errorTitle: title(alert.title), errorMessage: message(alert.message) }),
  };
};
