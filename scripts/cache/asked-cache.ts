import type { Call } from "../argv/parse-arguments";
import type { Shell } from "../shell";

/** The folder that a call keeps in what it read: `--cache`, else the account's own; null with `--no-cache`, or where there is none. */
export const askedCache = ({ options }: Call, { cacheFolder }: Pick<Shell, "cacheFolder">): string | null => (options.has("no-cache") ? null : (options.get("cache") ?? cacheFolder));
