import type { Language, Period } from "../model";
import { periodParts } from "./parse-period";

const ROMAN = ["I", "II", "III", "IV"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const MONTHS_EN = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** "tháng 6 năm 2024", "quý II năm 2024", "6 tháng đầu năm 2024" … as official reports write it; "June 2024" … in English. */
export const periodName = (period: Period, language: Language): string => {
  const parts = periodParts(period);
  const { year } = parts;
  const vi = language === "vi";
  switch (parts.kind) {
    case "month":
      return vi ? `tháng ${parts.month} năm ${year}` : `${MONTHS_EN[parts.month - 1]} ${year}`;
    case "quarter":
      return vi ? `quý ${ROMAN[parts.quarter - 1]} năm ${year}` : `${ORDINALS[parts.quarter - 1]} quarter of ${year}`;
    case "half":
      return vi ? `6 tháng đầu năm ${year}` : `first six months of ${year}`;
    case "nine-months":
      return vi ? `9 tháng năm ${year}` : `first nine months of ${year}`;
    case "year":
      return vi ? `năm ${year}` : `${year}`;
  }
};
