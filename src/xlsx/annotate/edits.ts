/** A change of a part: its bytes from `from` to `to` give way to `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const insertAt = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** The bytes with all `edits` made; those at one place follow each other in the order given. Nothing else changes. */
export const applyEdits = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const encoder = new TextEncoder();
  const inOrder = edits.map((edit) => ({ ...edit, written: encoder.encode(edit.text) })).sort((a, b) => a.from - b.from);
  const edited = new Uint8Array(inOrder.reduce((length, { from, to, written }) => length + written.length - (to - from), bytes.length));
  let read = 0;
  let at = 0;
  const put = (piece: Uint8Array) => {
    edited.set(piece, at);
    at += piece.length;
  };
  for (const { from, to, written } of inOrder) {
    if (from < read) throw new Error(`Two edits of one place: ${from}`);
    put(bytes.subarray(read, from));
    put(written);
    read = to;
  }
  put(bytes.subarray(read));
  return edited;
};
