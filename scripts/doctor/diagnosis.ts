import type { DoctorCode } from "../../src/core/messages/doctor-text";
import type { Language } from "../../src/core/model";
import type { Shell } from "../shell";
import type { Surroundings } from "./surroundings";

/** One thing found: `note` needs no mending, but should be known. */
export interface Diagnosis {
  readonly state: "fine" | "note" | "wrong";
  readonly code: DoctorCode;
  readonly facts: Readonly<Record<string, string | number>>;
  /** A line each. */
  readonly details: readonly string[];
}

/** What is examined: the installation, the machine around it, and the folder that results go to. */
export interface Patient {
  readonly shell: Shell;
  readonly surroundings: Surroundings;
  readonly out: string;
  readonly language: Language;
}

export type Examination = (patient: Patient) => readonly Diagnosis[] | Promise<readonly Diagnosis[]>;

const diagnosis =
  (state: Diagnosis["state"]) =>
  (code: DoctorCode, facts: Diagnosis["facts"] = {}, details: readonly string[] = []): Diagnosis => ({ state, code, facts, details });

export const fine = diagnosis("fine");
export const note = diagnosis("note");
export const wrong = diagnosis("wrong");
