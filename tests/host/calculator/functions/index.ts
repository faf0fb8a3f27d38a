import { DATES } from "./dates";
import type { Functions } from "./function";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { MATHS } from "./maths";
import { STATISTICS } from "./statistics";
import { TEXTS } from "./texts";

/** Every function that the calculator has; any other fails aloud. */
export const FUNCTIONS: Functions = { ...DATES, ...INFORMATION, ...LOGIC, ...LOOKUP, ...MATHS, ...STATISTICS, ...TEXTS };
