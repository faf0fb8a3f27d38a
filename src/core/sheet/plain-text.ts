/** With the `u` flag a pair is one character, so this matches only halves that stand alone. A lone surrogate is no character. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]+/g;

/** Text for places that know no escapes (document properties, charts, addresses): what XML 1.0 cannot write becomes a space. */
export const plainText = (text: string): string => text.replace(LONE_SURROGATE, "\uFFFD").replace(CONTROLS, " ");
