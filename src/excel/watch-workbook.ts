import { excelProblem, type ExcelProblem } from "./excel-problem";

export type Watch =
  /** `stop` takes the watch away again. */
  | { readonly kind: "watching"; readonly stop: () => Promise<void> }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Calls `onChange` with the sheet's id for each change of contents on any sheet, whoever made it. One request (ExcelApi 1.9). */
export const watchWorkbook = async (onChange: (sheetId: string) => void): Promise<Watch> => {
  try {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
        onChange(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    return {
      kind: "watching",
      stop: async () => {
        handler.remove();
        await handler.context.sync();
      },
    };
  } catch (error) {
    return { kind: "failed", problem: excelProblem(error) };
  }
};
