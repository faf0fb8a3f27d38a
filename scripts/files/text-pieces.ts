/** Characters gathered before they become bytes: few writes, little memory. */
const PIECE = 1 << 16;

/** Lines as UTF-8 bytes, many lines to a piece. */
export function* textPieces(lines: Iterable<string>): Iterable<Uint8Array> {
  let gathered: string[] = [];
  let length = 0;
  for (const line of lines) {
    gathered.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield Buffer.from(gathered.join(""));
    gathered = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(gathered.join(""));
}
