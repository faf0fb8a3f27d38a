import type { Language } from "../model";

/** `2024-07-05` as offices write it: 05/7/2024 (Decree 30/2020/NĐ-CP puts a zero before days below 10 and before January and February); unchanged in English. */
export const dateName = (date: string, language: Language): string => {
  const [year, month, day] = date.split("-") as [string, string, string];
  return language === "en" ? date : `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};
