/** What XML keeps for itself, and what it cannot hold: `_xHHHH_` in a SpreadsheetML string (ECMA-376 part 1, 22.9.2.19). */
const IN_TEXT = /[&<>\u0000-\u0008\u000B-\u001F]/;
const IN_ATTRIBUTE = /[&<>"'\u0000-\u001F]/;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** In an attribute these would become spaces. */
const SPACES: Readonly<Record<string, string>> = { "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

const asCode = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const everyOf = (pattern: RegExp): RegExp => new RegExp(pattern.source, "g");
const ALL_IN_TEXT = everyOf(IN_TEXT);
const ALL_IN_ATTRIBUTE = everyOf(IN_ATTRIBUTE);

export const xmlText = (text: string): string => (IN_TEXT.test(text) ? text.replace(ALL_IN_TEXT, (character) => NAMED[character] ?? asCode(character)) : text);

export const xmlAttribute = (text: string): string =>
  IN_ATTRIBUTE.test(text) ? text.replace(ALL_IN_ATTRIBUTE, (character) => NAMED[character] ?? SPACES[character] ?? asCode(character)) : text;

/** `<t>` of a shared or inline string: spaces at its ends, tabs and line ends are lost unless they are asked for. */
export const textElement = (text: string): string => {
  if (text === "") return "<t/>";
  return /^ | $|[\n\t]/.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
