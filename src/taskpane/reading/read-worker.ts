import { loadCheckedCatalogue } from "../../core/catalogue/catalogue";
import { packReceived } from "../../core/intake/packed-received";
import { receiveWorkbook } from "../../core/intake/receive-workbook";
import type { Catalogue, Period } from "../../core/model";
import { intakeFindings } from "../../xlsx/intake-findings";
import { readWorkbook } from "../../xlsx/read";
import type { Answer, Request } from "./messages";

/** The worker's own surroundings, which the types of a page do not have. */
declare const self: { onmessage: ((event: MessageEvent<Request>) => void) | null; postMessage: (answer: Answer) => void };

const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

let asked: { readonly catalogue: Catalogue; readonly period: Period } | null = null;
let last = Promise.resolve();

const open = ({ catalogue, period }: Extract<Request, { readonly kind: "open" }>): void => {
  asked = { catalogue: loadCheckedCatalogue(...catalogue), period };
};

const read = async ({ files }: Extract<Request, { readonly kind: "read" }>): Promise<void> => {
  if (!asked) throw new Error("The pane sent files before a catalogue.");
  for (const { file, modified, bytes } of files) {
    const sha256 = hex(await crypto.subtle.digest("SHA-256", bytes));
    const { workbook, problems } = readWorkbook(new Uint8Array(bytes), { name: file });
    const reading = { file, sha256, bytes: bytes.byteLength, modified, workbook, findings: intakeFindings(file, problems) };
    self.postMessage({ received: packReceived(receiveWorkbook(reading, asked)) });
  }
};

self.onmessage = ({ data }) => {
  if (data.kind === "open") open(data);
  else
    last = last.then(() => read(data)).catch((error: unknown) => {
      // Outside the promise, so that the pane hears of it.
      setTimeout(() => {
        throw error;
      });
    });
};
