import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the system wants programs to keep what can be made again; null where it does not say (a service without a home). */
const cachesOf = (env: Environment, platform: NodeJS.Platform): string | undefined => {
  const inHome = (...names: readonly string[]) => (env["HOME"] ? path.join(env["HOME"], ...names) : undefined);
  if (platform === "win32") return env["LOCALAPPDATA"];
  if (platform === "darwin") return inHome("Library", "Caches");
  return env["XDG_CACHE_HOME"] || inHome(".cache");
};

/** The account's own folder for what was read: nobody else's, as it holds units' figures. A path that is not absolute counts as none, as XDG asks. */
export const defaultCacheFolder = (env: Environment, platform: NodeJS.Platform): string | null => {
  const caches = cachesOf(env, platform);
  return caches && path.isAbsolute(caches) ? path.join(caches, "chi-tieu") : null;
};
