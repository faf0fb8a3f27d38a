import { localMoment } from "../argv/values";
import { catalogueFolder, openCatalogue } from "../open-catalogue";
import { type Examination, fine, note, type Patient, wrong } from "./diagnosis";
import { yearsOf } from "./examine-catalogues";

/** Vietnam has one, without summer time. */
const VIETNAM = 7 * 60;
/** Catalogues are for a year, and a program is brought up to date sooner. */
const YEARS = 10;

/** The day the newest catalogue that can be used was issued. */
const newestIssue = ({ shell, language }: Patient): string | null => {
  const issued = yearsOf(shell).flatMap((year) => {
    const opened = openCatalogue(shell, catalogueFolder(shell, year), year, language);
    return "failure" in opened ? [] : [opened.catalogue.source.issued];
  });
  return issued.sort().at(-1) ?? null;
};

const zoneName = (minutes: number): string => {
  const two = (count: number) => String(Math.floor(count)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
};

/** A clock that stands before the newest catalogue, or long after it, was never set. */
export const examineClock: Examination = (patient) => {
  const now = patient.shell.process.now();
  const { offsetMinutes } = patient.surroundings;
  const issued = newestIssue(patient);
  const latest = issued && `${Number(issued.slice(0, 4)) + YEARS}${issued.slice(4)}`;
  const day = now.toISOString().slice(0, 10);
  const isWrong = issued !== null && latest !== null && (day < issued || day > latest);
  const zone = zoneName(offsetMinutes);
  return [
    isWrong ? wrong("clock-wrong", { now: localMoment(now), issued }) : fine("clock-fine", { now: localMoment(now) }),
    offsetMinutes === VIETNAM ? fine("zone-fine", { zone }) : note("zone-other", { zone }),
  ];
};
