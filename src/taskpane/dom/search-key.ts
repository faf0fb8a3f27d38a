/** What is compared on searching: without tones, case and spaces around, as people type in a hurry. "Cái Bè" → "cai be". */
export const searchKey = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
