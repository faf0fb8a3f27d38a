import { storedText } from "../paint/stored-text";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** An attribute's value. */
export const attributeText = (value: string): string => storedText(value).replace(/[\u0000-\u0008\u000B-\u001F]/g, " ").replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] as string);

/** Text of a cell or a note: what XML cannot hold is written as SpreadsheetML escapes it. */
export const elementText = (text: string): string =>
  storedText(text.replaceAll("\r\n", "\n"))
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string);
