import type { Validation } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE, MAX_MESSAGE_TITLE, withLineFeeds } from "../../core/sheet/clip-text";
import type { Choices } from "../../core/sheet/plan-choices";
import { renameSheets, type SheetNames } from "./rename-sheets";
import { ACTION, sizeOf, type Stroke } from "./stroke";

/** A prompt is help, not data: one that Excel would refuse is shortened. */
const title = (text: string): string => clip(text, MAX_MESSAGE_TITLE);
const message = (text: string): string => clip(withLineFeeds(text), MAX_MESSAGE);

/** A list in cells is a formula; one that fits in the rule is its values, separated by commas. */
const listSource = (source: string, names: SheetNames): string => (source.startsWith('"') ? source.slice(1, -1) : `=${renameSheets(source, names)}`);

const ruleOf = ({ rule }: Validation, choices: Choices, names: SheetNames): Excel.DataValidationRule | null => {
  if (rule.kind === "any") return null;
  if (rule.kind === "custom") return { custom: { formula: `=${renameSheets(rule.formula, names)}` } };
  return { list: { inCellDropDown: true, source: listSource(choices.sourceOf(rule.values), names) } };
};

export const paintValidations = (validations: readonly Validation[], choices: Choices, names: SheetNames): readonly Stroke[] =>
  validations.map((validation) => {
    const { range, prompt, alert } = validation;
    const rule = ruleOf(validation, choices, names);
    return {
      bytes: sizeOf([rule, prompt, alert]) + ACTION * 5,
      apply: (sheet) => {
        const { dataValidation } = sheet.getRange(range);
        if (rule) dataValidation.rule = rule;
        if (rule) dataValidation.ignoreBlanks = true;
        if (prompt) dataValidation.prompt = { showPrompt: true, title: title(prompt.title), message: message(prompt.message) };
        if (rule) {
          // Without an alert the file's rule refuses nothing; Office.js would put Excel's own in its place.
          dataValidation.errorAlert = alert
            ? { showAlert: true, style: alert.style === "stop" ? "Stop" : "Warning", title: title(alert.title), message: message(alert.message) }
            : { showAlert: false, style: "Stop", title: "", message: "" };
        }
      },
    };
  });
