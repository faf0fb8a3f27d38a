import type { Page } from "playwright-core";

/** What a test asks of the host that plays Excel in the page. */
type Ask<T> = Promise<T>;

export interface Excel {
  readonly sheets: () => Ask<readonly string[]>;
  /** The whole workbook, for comparing before and after. */
  readonly snapshot: () => Ask<string>;
  readonly cells: (sheet: string) => Ask<Readonly<Record<string, unknown>>>;
  /** Types as a person does, and gives what Excel says to it. */
  readonly type: (sheet: string, address: string, text: string) => Ask<unknown>;
  /** Fills that native rules give a cell now, strongest first. */
  readonly highlights: (sheet: string, address: string) => Ask<readonly Readonly<Record<string, unknown>>[]>;
  readonly selected: () => Ask<string>;
  readonly refused: () => Ask<readonly string[]>;
  readonly startCounting: () => Ask<void>;
  readonly cost: () => Ask<{ readonly requests: number; readonly largestSent: number }>;
  /** The request after `passing` more fails. */
  readonly failAtRequest: (passing: number) => Ask<void>;
  readonly faultsStruck: () => Ask<number>;
  /** Presses the pane's button Stop before the request after `passing` more is answered. */
  readonly stopAtRequest: (passing: number) => Ask<void>;
}

export const excelOf = (page: Page): Excel => {
  const ask = <T>(script: string): Promise<T> => page.evaluate<T>(script);
  const said = JSON.stringify;
  return {
    sheets: () => ask("host.snapshot().sheets.map(({ name }) => name)"),
    snapshot: () => ask("JSON.stringify(host.snapshot())"),
    cells: (sheet) => ask(`host.snapshot().sheets.find(({ name }) => name === ${said(sheet)}).cells`),
    type: (sheet, address, text) => ask(`host.typeInto(${said(sheet)}, ${said(address)}, ${said(text)})`),
    highlights: (sheet, address) => ask(`host.highlightsAt(${said(sheet)}, ${said(address)})`),
    selected: () => ask("(({ active, selection }) => `${active}!${selection}`)(host.snapshot())"),
    refused: () => ask("host.refused"),
    startCounting: () => ask("host.startCounting()"),
    cost: () => ask("(({ requests, largestSent }) => ({ requests, largestSent }))(host.statistics)"),
    failAtRequest: (passing) => ask(`host.faults.failAtRequest(${passing})`),
    faultsStruck: () => ask("host.faults.struck"),
    stopAtRequest: (passing) =>
      ask(`(() => {
        const answer = host.answer.bind(host);
        let left = ${passing};
        host.answer = (body) => {
          if (left-- === 0) document.querySelector(".working button").click();
          return answer(body);
        };
      })()`),
  };
};

/** The address in a column of the entry sheet, in the row of an id. */
export const addressIn = (cells: Readonly<Record<string, unknown>>, id: string, column: string): string => {
  const at = Object.entries(cells).find(([, value]) => value === id)?.[0];
  if (at === undefined) throw new Error(`no row ${id}`);
  return at.replace(/^[A-Z]+/, column);
};
