/** What `make` gives for a text, made once: few texts stand for many cells. Kept as long as whoever asks. */
export const madeOnce = <Made extends string | number | object | null>(make: (text: string) => Made): ((text: string) => Made) => {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
};

/** What `make` gives for an object that never changes, such as a catalogue, made once and kept as long as the object. */
export const madeOnceFor = <Of extends object, Made extends object>(make: (of: Of) => Made): ((of: Of) => Made) => {
  const known = new WeakMap<Of, Made>();
  return (of) => {
    const before = known.get(of);
    if (before) return before;
    const made = make(of);
    known.set(of, made);
    return made;
  };
};
