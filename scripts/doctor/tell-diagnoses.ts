import type { DoctorJson } from "../../src/core/json/doctor-json";
import { DOCTOR_TEXT } from "../../src/core/messages/doctor-text";
import { fillText } from "../../src/core/messages/fill-text";
import { visible } from "../../src/core/text/text";
import type { Diagnosis, Patient } from "./diagnosis";

const SIGNS: Readonly<Record<Diagnosis["state"], string>> = { fine: "✓", note: "·", wrong: "✗" };
/** Long enough for any path. */
const LONGEST = 4096;

export const doctorJson = (found: readonly Diagnosis[], { shell, surroundings, language }: Patient): DoctorJson => ({
  schema: "chi-tieu/doctor@1",
  program: shell.version,
  node: surroundings.node,
  home: shell.home,
  sound: found.every(({ state }) => state !== "wrong"),
  found: found.map(({ code, state, facts, details }) => {
    const { fact, remedy } = DOCTOR_TEXT[language].found[code];
    const shown = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, visible(String(value), LONGEST)]));
    return { code, state, message: fillText(fact, shown), details: [...details], remedy: remedy === undefined ? null : fillText(remedy, shown) };
  }),
});

/** A line for each thing found; under what is wrong, where and what to do. */
export const tellDiagnoses = ({ program, home, sound, found }: DoctorJson, { language }: Pick<Patient, "language">): string => {
  const text = DOCTOR_TEXT[language];
  const lines = found.flatMap(({ state, message, details, remedy }) => [`${SIGNS[state]} ${message}`, ...details.map((line) => `    ${line}`), ...(remedy === null ? [] : [`  → ${remedy}`])]);
  const count = found.filter(({ state }) => state === "wrong").length;
  return [fillText(text.title, { version: program, home }), ...lines, sound ? text.sound : fillText(text.unsound, { count }), ""].join("\n");
};
