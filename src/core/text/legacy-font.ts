/** Fonts of TCVN3 (ABC: `.VnTime`, `.VnArialH`) and VNI (`VNI-Times`): their text is not Unicode, whatever the file says. */
const LEGACY = /^(?:\.Vn|VNI[- ])/i;

export const legacyFontName = (font: string): string | undefined => (LEGACY.test(font) ? font : undefined);
