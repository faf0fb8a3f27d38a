import { hostile, read, refused, type HostileFile } from "./hostile-file";

const LEGACY = "file-legacy-format";
const csv = (name: string, content: string | Buffer, expect: HostileFile["expect"], extension = "csv") => hostile(name, () => Uint8Array.from(Buffer.from(content as string)), expect, extension);
/** Cells of a file, under the name that its sheet has after it. */
const cells = (name: string, found: Readonly<Record<string, string>>, ...noted: readonly string[]) => read(Object.fromEntries(Object.entries(found).map(([at, what]) => [`${name.slice(0, 31)}!${at}`, what])), LEGACY, ...noted);
const good = (name: string, content: string | Buffer, found: Readonly<Record<string, string>>, extension = "csv") => csv(name, content, cells(name, found), extension);

const TWO = { A1: "text Dân số", B1: "text 1.234,5" };

/** Tables as text, in every way that offices save them. */
export const TEXT_FILES: readonly HostileFile[] = [
  good("csv-semicolons", "Dân số;1.234,5\r\n", TWO),
  good("csv-commas", 'Dân số,"1.234,5"\n', TWO),
  good("csv-tabs", "Dân số\t1.234,5", TWO, "txt"),
  good("csv-separator-stated", "sep=;\r\nDân số;1.234,5\r\n", TWO),
  good("csv-with-a-mark", "\ufeffDân số;1.234,5\r\n", TWO),
  good("csv-in-utf16", Buffer.from("\ufeffDân số\t1.234,5\r\n", "utf16le"), TWO),
  good("csv-in-windows-1258", Buffer.from("D\xe2n s\xf4\xec;1.234,5\r\n", "latin1"), { A1: "text Dân sô\u0301", B1: "text 1.234,5" }),
  good("csv-in-tcvn3", Buffer.from("D\xa9n s\xe8;5\r\n", "latin1"), { A1: "text D©n sè", B1: "text 5" }),
  good("csv-in-vni", Buffer.from("Da\xe2n so\xe1 \xf1\xf4;5\r\n", "latin1"), { A1: "text Daân soá ñô", B1: "text 5" }),
  good("csv-with-lines-in-quotes", '"a\nb";"c""d";"e"f\r\n', { A1: "text a\nb", B1: 'text c"d', C1: "text ef" }),
  good("csv-with-old-line-ends", "a;b\rc;d", { A1: "text a", B1: "text b", A2: "text c", B2: "text d" }),
  good("csv-with-decimal-commas", "a;1,5;2,5\nb;3,5;4,25\n", { A1: "text a", B1: "text 1,5", C1: "text 2,5", A2: "text b", B2: "text 3,5", C2: "text 4,25" }),
  good("csv-with-a-formula", "=cmd|'/c calc'!A1;-5\n", { A1: "text =cmd|'/c calc'!A1", B1: "text -5" }),
  csv("csv-cut-in-quotes", 'a;"b\r\n1;2\r\n', refused("file-cut-short")),
  csv("csv-with-zeros-inside", `a;b\r\n${"x;y\r\n".repeat(400)}\0\0`, refused("file-malformed")),
  csv("csv-with-a-line-too-wide", `a${";".repeat(20_000)}b`, refused("file-malformed")),
  csv("csv-in-broken-utf16", Buffer.concat([Buffer.from("\ufeffa\tb\n", "utf16le"), Buffer.from([0x00, 0xd8, 0x41, 0x00])]), refused("file-malformed")),
];
