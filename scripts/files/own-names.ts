/** Beside its output a merge keeps this while it runs; `namedAs` knows these names again. */
export const LOCK_SUFFIX = ".chi-tieu-lock";
export const TEMPORARY_PREFIX = ".chi-tieu-";
export const TEMPORARY_SUFFIX = ".tmp";
/** Of what earlier runs read, and of a folder that holds it. Wherever it lies, it is no file of anybody's: a merge without it gives the same. */
export const CACHE_SUFFIX = ".chi-tieu-cache";
