/** Beside its output a merge keeps this while it runs; `namedAs` knows these names again. */
export const LOCK_SUFFIX = ".chi-tieu-lock";
export const TEMPORARY_PREFIX = ".chi-tieu-";
export const TEMPORARY_SUFFIX = ".tmp";
