const HASH = 35;
const SEMICOLON = 59;
const LOWER_X = 120;

const NAMED = [
  ["lt;", 60],
  ["gt;", 62],
  ["amp;", 38],
  ["quot;", 34],
  ["apos;", 39],
].map(([name, code]) => ({ bytes: [...(name as string)].map((letter) => letter.charCodeAt(0)), code: code as number }));

/** XML 1.0 §2.2: what a character may be. */
const isCharacter = (code: number): boolean => (code >= 32 && code < 0xd800) || code === 10 || code === 9 || code === 13 || (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code <= 0x10ffff);

/** The digit that a character is, or 16. */
const digitOf = (code: number | undefined): number => {
  if (code === undefined) return 16;
  return code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : code >= 65 && code <= 70 ? code - 55 : 16;
};

const numericCode = (bytes: Uint8Array, at: number): number => {
  const base = bytes[at + 2] === LOWER_X ? 16 : 10;
  let code = 0;
  let i = base === 16 ? at + 3 : at + 2;
  const first = i;
  for (let digit = digitOf(bytes[i]); digit < base && code <= 0x10ffff; digit = digitOf(bytes[++i])) code = code * base + digit;
  return i > first && bytes[i] === SEMICOLON && isCharacter(code) ? code : -1;
};

/** The character that the reference (`&…;`) at `at` stands for, or −1 where it is none: without a DTD there are five names, and numbers. */
export const referencedCode = (bytes: Uint8Array, at: number): number => {
  if (bytes[at + 1] === HASH) return numericCode(bytes, at);
  for (const { bytes: name, code } of NAMED) {
    let i = 0;
    while (i < name.length && bytes[at + 1 + i] === name[i]) i++;
    if (i === name.length) return code;
  }
  return -1;
};
