import { fillText } from "../../../src/core/messages/fill-text";

test("each name is replaced by its value, as often as it stands; what has none is left out", () => {
  expect(fillText("{done}/{total}, {done} {nobody}.", { done: 3, total: "5" })).toBe("3/5, 3 .");
});
