/** Enough for all labels, units and definitions of a year's template; what a folder full of strangers' files may fill. */
const MOST = 5000;
const LONGEST = 200;

/** A string cut out of a sheet's XML keeps all of the XML in memory (V8's sliced strings); a copy does not. */
const copyOf = (text: string): string => [...text].join("");

/**
 * `make`, which depends on nothing but its text, with a memory of what it made: the same labels come with every workbook.
 * A bounded number of short texts is remembered.
 */
export const rememberTexts = <Made extends string | object | null>(make: (text: string) => Made): ((text: string) => Made) => {
  const remembered = new Map<string, Made>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    const made = make(own);
    if (remembered.size === MOST) remembered.clear();
    remembered.set(own, made);
    return made;
  };
};
