const scratch = new DataView(new ArrayBuffer(8));

/** A number in four bytes: an integer or the upper half of a double, perhaps to be divided by 100 ([MS-XLS] 2.5.217). */
export const rkNumber = (rk: number): number => {
  let number = rk >> 2;
  if ((rk & 2) === 0) {
    scratch.setInt32(0, rk & ~3);
    scratch.setInt32(4, 0);
    number = scratch.getFloat64(0);
  }
  return rk & 1 ? number / 100 : number;
};
