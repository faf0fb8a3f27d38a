import path from "node:path";
import type { Call } from "../argv/parse-arguments";
import type { Patient } from "../doctor/diagnosis";
import { examine } from "../doctor/examine";
import { theseSurroundings } from "../doctor/surroundings";
import { doctorJson, tellDiagnoses } from "../doctor/tell-diagnoses";
import type { ExitStatus, Shell } from "../shell";
import { writeJson } from "./write-json";

/** `chi-tieu doctor`: what is wrong with an installation, and what to do about it. */
export const doctor = async ({ language, options }: Call, shell: Shell): Promise<ExitStatus> => {
  const patient: Patient = { shell, language, out: path.resolve(options.get("out") ?? "."), surroundings: theseSurroundings(shell.process.now()) };
  const report = doctorJson(await examine(patient), patient);
  const json = options.get("json");
  if (json !== undefined) {
    const failed = writeJson(shell, language, json, report);
    if (failed !== null) return failed;
  }
  if (json !== "-") shell.out(tellDiagnoses(report, patient));
  return report.sound ? 0 : 1;
};
