import { groupBy } from "../../src/core/group-by";

test("items stand under what they share, in their order; what shares nothing is left out", () => {
  const groups = groupBy(["xã", "huyện", "xóm", "", "họ"], (name) => name[0]);
  expect([...groups]).toEqual([["x", ["xã", "xóm"]], ["h", ["huyện", "họ"]]]);
});
