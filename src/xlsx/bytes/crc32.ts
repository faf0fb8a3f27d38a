/** Eight tables, so that eight bytes are taken at a step ("slicing by 8"). */
const TABLES: readonly Uint32Array[] = (() => {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    first[byte] = rest;
  }
  const tables = [first];
  for (let step = 1; step < 8; step++) tables.push((tables[step - 1] as Uint32Array).map((rest) => (first[rest & 255] as number) ^ (rest >>> 8)));
  return tables;
})();

/** CRC-32 as zip files use it (ISO 3309), unsigned. `before` is that of the bytes in front of these, where they come in pieces. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (table: Uint32Array, index: number) => table[index] as number;
  const end = bytes.length & ~7;
  let crc = ~before;
  let i = 0;
  for (; i < end; i += 8) {
    const low = crc ^ ((bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24));
    crc =
      at(t7, low & 255) ^ at(t6, (low >>> 8) & 255) ^ at(t5, (low >>> 16) & 255) ^ at(t4, low >>> 24) ^
      at(t3, bytes[i + 4] as number) ^ at(t2, bytes[i + 5] as number) ^ at(t1, bytes[i + 6] as number) ^ at(t0, bytes[i + 7] as number);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ at(t0, (crc ^ (bytes[i] as number)) & 255);
  return ~crc >>> 0;
};
