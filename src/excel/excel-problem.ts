/** What Excel answered instead of doing what it was asked: its code (`AccessDenied`, `RequestPayloadSizeLimitExceeded` …) and where. */
export interface ExcelProblem {
  readonly code: string;
  readonly message: string;
  /** `Range.formulas`, as far as Excel tells. */
  readonly where: string | null;
}

interface OfficeError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** An error of Office.js, or of our own, in the words that the pane shows. */
export const excelProblem = (error: unknown): ExcelProblem => {
  const { code, message, debugInfo } = (error ?? {}) as OfficeError;
  return { code: text(code) ?? "GeneralException", message: text(message) ?? String(error), where: text(debugInfo?.errorLocation) };
};

/** Excel on the web sends no body over 5 MB, in either direction. */
export const isTooLarge = (error: unknown): boolean => /PayloadSizeLimitExceeded$/.test(excelProblem(error).code);
