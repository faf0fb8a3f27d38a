/** What Office tells a pane about the person's settings, the same on every platform. */
export interface OfficeLook {
  /** Office's display language: `vi-VN` or `en-US`. */
  readonly language?: "vi-VN" | "en-US";
  readonly theme?: "light" | "dark";
}

export interface ThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** Office's own colours of its light and its black theme, as RGB numbers. */
export const THEMES: Readonly<Record<"light" | "dark", ThemeColors>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x000000, controlBackgroundColor: 0xe6e6e6, controlForegroundColor: 0x000000 },
  dark: { bodyBackgroundColor: 0x212121, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x0a0a0a, controlForegroundColor: 0xffffff },
};

/** The requirement sets that an Excel of this age states. */
export const statedSets = (excelApi: string): Readonly<Record<string, string>> => ({ ExcelApi: excelApi === "newest" ? "1.99" : excelApi, SharedRuntime: "1.2", DialogApi: "1.2", RibbonApi: "1.2", KeyboardShortcuts: "1.1" });
