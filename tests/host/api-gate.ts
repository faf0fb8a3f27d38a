import apiSets from "./api-sets.json";

const SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;

/** Whether an Excel whose newest set is `excelApi` has a member. Members of the protocol itself (`_KeepReference`) are not counted. */
export const isSupported = (wireClass: string, member: string, excelApi: string): boolean => {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return isAtLeast(excelApi, SETS[wireClass]?.[name] ?? "1.1");
};

/** Compares sets by number: 1.9 is older than 1.14. */
export const isAtLeast = (has: string, wanted: string): boolean => {
  if (has === "newest") return true;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = Number.POSITIVE_INFINITY, wantedMinor = 0] = wanted.split(".").map((part) => (part === "BETA" ? Number.POSITIVE_INFINITY : Number(part)));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};
