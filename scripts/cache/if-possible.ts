import { errnoOf } from "../files/file-system";

/** Null where the file system says no: a cache that cannot be used is no reason to stop. */
export const ifPossible = <T>(action: () => T): T | null => {
  try {
    return action();
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return null;
  }
};
