/** What a byte may be in a name, as bits. Those of characters beyond ASCII are looked at again, as characters. */
const INSIDE = 1;
const FIRST = 2;
const SPECIAL = 4;

const KIND = new Uint8Array(256).fill(INSIDE | FIRST | SPECIAL, 0x80);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_") KIND[letter.charCodeAt(0)] = INSIDE | FIRST;
for (const letter of "0123456789-.") KIND[letter.charCodeAt(0)] = INSIDE;
const COLON = 58;
KIND[COLON] = INSIDE | SPECIAL;

/** XML 1.0 §2.3, without the colon. */
const NAME = /^[A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\udfff\uf900-\ufdcf\ufdf0-\ufffd][-.\w\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\udfff\uf900-\ufdcf\ufdf0-\ufffd]*$/;

/** Finds names of elements and attributes. */
export class NameFinder {
  /** Whether the name found last has a prefix or letters beyond ASCII: then it must be split and looked at. */
  isSpecial = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** Where the name that begins at `start` ends; `start` itself where there is none. */
  end(start: number): number {
    const { bytes } = this;
    let at = start;
    let kind = KIND[bytes[at] as number] as number;
    let kinds = 0;
    if ((kind & FIRST) === 0) return start;
    while ((kind & INSIDE) !== 0) {
      kinds |= kind;
      kind = KIND[bytes[++at] as number] as number;
    }
    this.isSpecial = (kinds & SPECIAL) !== 0;
    return at;
  }
}

/** Splits "x:row" into its prefix and local name; the prefix of "row" is "". Null where that is no name. */
export const splitName = (name: string): { readonly prefix: string; readonly local: string } | null => {
  const parts = name.split(":");
  const local = parts.pop() as string;
  const prefix = parts.pop() ?? "";
  if (parts.length > 0 || !NAME.test(local) || (prefix === "" ? name !== local : !NAME.test(prefix))) return null;
  return { prefix, local };
};
