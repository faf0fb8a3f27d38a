import { refuse } from "../protocol/host-error";

/** Takes what an add-in sets; gives what Excel keeps, or refuses with InvalidArgument. */
export type Check = (value: unknown, location: string) => unknown;

const kind =
  (type: "string" | "number" | "boolean"): Check =>
  (value, location) =>
    typeof value === type ? value : refuse("InvalidArgument", location);

export const text = kind("string");
export const flag = kind("boolean");
export const number: Check = (value, location) => (Number.isFinite(value) ? value : refuse("InvalidArgument", location));

export const between =
  (least: number, most: number): Check =>
  (value, location) =>
    typeof value === "number" && value >= least && value <= most ? value : refuse("InvalidArgument", location);

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, location) =>
    allowed.find((one) => one.toLowerCase() === String(value).toLowerCase()) ?? refuse("InvalidArgument", location);

/** A value that Excel leaves to its own choice when "" is set: an axis' minimum. */
export const numberOrAutomatic: Check = (value, location) => (value === "" ? null : number(value, location));

export const anything: Check = (value) => value;

const NAMED: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080" };

/** `#RRGGBB` in capitals. Office.js also takes HTML names; the host knows the common ones. */
export const color: Check = (value, location) => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(String(value))?.[1];
  return hex ? `#${hex.toUpperCase()}` : (NAMED[String(value).toLowerCase()] ?? refuse("InvalidArgument", location));
};

/** Text of at most `most` characters. */
export const shortText =
  (most: number): Check =>
  (value, location) =>
    typeof value === "string" && value.length <= most ? value : refuse("InvalidArgument", location);
