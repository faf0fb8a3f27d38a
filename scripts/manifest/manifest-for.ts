/** Where the committed manifest finds its pages: the development server. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

export type ManifestFor = { readonly manifest: string } | { readonly problem: string };

/** The address without its end slash; null where it is none that Office accepts: https, a host, no query. */
const baseOf = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname, search, hash, username } = new URL(address);
  return protocol === "https:" && search === "" && hash === "" && username === "" ? origin + pathname.replace(/\/+$/, "") : null;
};

/** The manifest for pages at another address, with every address in it changed and nothing else. `version` as Office writes it: four numbers. */
export const manifestFor = (manifest: string, { base, version }: { readonly base: string; readonly version?: string }): ManifestFor => {
  const wanted = baseOf(base);
  if (wanted === null) return { problem: `“${base}” is no https address such as https://may-chu.tinh.vn/chi-tieu` };
  if (version !== undefined && !/^[1-9]\d{0,4}(?:\.\d{1,5}){3}$/.test(version)) return { problem: `“${version}” is no version such as 1.0.0.0` };
  const moved = manifest.replaceAll(DEVELOPMENT_BASE, () => wanted.replaceAll("&", "&amp;"));
  return { manifest: version === undefined ? moved : moved.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`) };
};
