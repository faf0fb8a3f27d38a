/** How a person's Windows writes numbers and dates. */
export interface Locale {
  readonly decimal: string;
  readonly thousands: string;
  readonly dateOrder: "dmy" | "mdy";
  readonly shortDate: string;
}

/** `vi-VN`: 1.234,5 and 29/02/2024. */
export const VIETNAMESE: Locale = { decimal: ",", thousands: ".", dateOrder: "dmy", shortDate: "dd/mm/yyyy" };

/** `en-US`: 1,234.5 and 2/29/2024. Office.js reads text in `values` by these, whatever the person's settings. */
export const AMERICAN: Locale = { decimal: ".", thousands: ",", dateOrder: "mdy", shortDate: "m/d/yyyy" };
