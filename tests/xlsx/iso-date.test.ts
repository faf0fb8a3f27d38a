import { dateNumber, durationNumber } from "../../src/xlsx/iso-date";

test("dates become Excel's numbers", () => {
  expect(["1900-03-01", "2024-06-30", "2024-06-30T12:00:00", "2024-06-30T06:00", "2024-06-30T18:00:00.5Z"].map(dateNumber)).toEqual([61, 45473, 45473.5, 45473.25, 45473 + 64800.5 / 86400]);
});

test("what is no date is null", () => {
  expect(["", "2024-02-30", "2024-13-01", "2024-06-30T24:00", "2024-06-30T12:60:00", "30/06/2024", "2024-6-30", "+12024-06-30"].map(dateNumber)).toEqual(Array(8).fill(null));
});

test("times of day become parts of a day", () => {
  expect(["PT12H00M00S", "PT36H00M00S", "PT00H00M43.2S", "12:00", "PT1H"].map(durationNumber)).toEqual([0.5, 1.5, 0.0005, null, null]);
});
