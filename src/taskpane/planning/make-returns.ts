import type { Catalogue } from "../../core/model";
import { countsText } from "../../core/returning/counts";
import { LETTERS_FILE, lettersText } from "../../core/returning/letters-file";
import { returnsOf } from "../../core/returning/returns";
import type { Received } from "../../core/select-submissions";
import { mergeSubmissions } from "../../core/summary";
import { makeReturns } from "../../xlsx/annotate/make-returns";
import { zipFiles } from "../../xlsx/bytes/zip-files";
import type { Tasks } from "./tasks";

const ZIP = "application/zip";

const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Which of the files go back: only their bytes need to be handed over. */
export const returnFiles = ({ period, asOf, prefer, language }: Tasks["returnFiles"]["asked"], catalogue: Catalogue, received: readonly Received[]): Tasks["returnFiles"]["told"] => ({
  files: returnsOf(mergeSubmissions({ catalogue, period, asOf, received, prefer }), { language, onlyErrors: false }).map(({ file }) => file),
});

/** What `chi-tieu return` writes, as one archive. */
export const returns = async ({ period, asOf, prefer, language, files }: Tasks["returns"]["asked"], catalogue: Catalogue, received: readonly Received[]): Promise<Tasks["returns"]["told"]> => {
  const own = new Map<string, { readonly bytes: Uint8Array; readonly sha256: string }>();
  for (const { file, bytes } of files) own.set(file, { bytes: new Uint8Array(bytes), sha256: hex(await crypto.subtle.digest("SHA-256", bytes)) });
  const summary = mergeSubmissions({ catalogue, period, asOf, received, prefer });
  const made = await makeReturns(
    summary,
    ({ file, sha256 }) => {
      const found = own.get(file);
      if (!found || sha256 === null) return "unread";
      return found.sha256 === sha256 ? found.bytes : "changed";
    },
    { language, asOf, onlyErrors: false, deadline: null, replyTo: null },
  );
  const archive = zipFiles([...made, { name: LETTERS_FILE, bytes: new TextEncoder().encode(lettersText(made)) }]);
  return {
    made: made.map(({ about, name, apart }) => ({ file: about.file, name, apart, counts: countsText(about.corrections, language) })),
    archive: new Blob([archive as Uint8Array<ArrayBuffer>], { type: ZIP }),
  };
};
