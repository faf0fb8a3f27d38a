import { askedCache } from "../../../scripts/cache/asked-cache";
import { defaultCacheFolder } from "../../../scripts/cache/cache-folder";
import { parseArguments } from "../../../scripts/argv/parse-arguments";

test("the account's own folder for what can be made again, where its system has it", () => {
  expect(defaultCacheFolder({ HOME: "/home/an" }, "linux")).toBe("/home/an/.cache/chi-tieu");
  expect(defaultCacheFolder({ HOME: "/home/an", XDG_CACHE_HOME: "/var/cache/an" }, "linux")).toBe("/var/cache/an/chi-tieu");
  expect(defaultCacheFolder({ HOME: "/Users/an" }, "darwin")).toBe("/Users/an/Library/Caches/chi-tieu");
  expect(defaultCacheFolder({ LOCALAPPDATA: "/c/Users/an/AppData/Local", HOME: "/c/Users/an" }, "win32")).toBe("/c/Users/an/AppData/Local/chi-tieu");
});

test("a service without a home has none, and a relative path is none", () => {
  for (const platform of ["linux", "darwin", "win32"] as const) expect(defaultCacheFolder({}, platform)).toBeNull();
  expect(defaultCacheFolder({ XDG_CACHE_HOME: "cache" }, "linux")).toBeNull();
});

test("--cache says where, --no-cache that there is none", () => {
  const asked = (...more: readonly string[]) => {
    const parsed = parseArguments(["merge", "--in", "in", "--period", "2024-06", "--out", "o.xlsx", ...more]);
    if (parsed.kind !== "call") throw new Error(parsed.kind);
    return askedCache(parsed.call, { cacheFolder: "/home/an/.cache/chi-tieu" });
  };
  expect(asked()).toBe("/home/an/.cache/chi-tieu");
  expect(asked("--cache", "kho")).toBe("kho");
  expect(asked("--no-cache")).toBeNull();
  expect(asked("--cache", "kho", "--no-cache")).toBeNull();
});
