/** 0 for black to 1 for white, as the eye weighs colours. */
const lightness = (hex: string): number => {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!parts) return 1;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Light or dark as Office is; Excel on the web tells no theme and shows panes light. */
export const applyTheme = (theme: Partial<Office.OfficeTheme> | undefined, root: HTMLElement): void => {
  const ground = theme?.bodyBackgroundColor;
  const dark = ground !== undefined && lightness(ground) < 0.4;
  root.dataset["theme"] = dark ? "dark" : "light";
  if (dark && /^#[0-9a-f]{6}$/i.test(ground)) root.style.setProperty("--ground", ground);
};

/** Follows Office's theme while the pane is open. Only Outlook tells of a change: in Excel the pane looks again when it is come back to, or when Windows changes its own colours. */
export const followTheme = (root: HTMLElement): void => {
  const apply = (): void => applyTheme(Office.context.officeTheme, root);
  apply();
  window.addEventListener("focus", apply);
  document.addEventListener("visibilitychange", apply);
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) window.matchMedia(query).addEventListener("change", apply);
};
