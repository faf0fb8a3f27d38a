/** Why a file is left alone by its name only. */
export type NameReason = "archive" | "hidden" | "office-lock" | "other-document" | "own-lock" | "own-temporary" | "system-file";

const WORKBOOKS = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|ods|ots|fods|csv|tsv)$/i;

/** What arrives along with workbooks in the same e-mail. */
const DOCUMENTS = /\.(docx?|docm|rtf|odt|pptx?|odp|pdf|txt|md|html?|xml|json|ndjson|parquet|eml|msg|jpe?g|png|gif|bmp|tiff?|heic|mp[34]|log|ini|lnk|url)$/i;
const ARCHIVES = /\.(zip|rar|7z|gz|tgz|tar|bz2|xz|cab|iso)$/i;
const SYSTEM = /^(thumbs\.db|ehthumbs\.db|desktop\.ini|\$recycle\.bin|system volume information|__macosx|@eadir|lost\+found)$/i;

const NAMES: readonly (readonly [RegExp, NameReason])[] = [
  // Excel keeps `~$name.xlsx` beside an open workbook, LibreOffice `.~lock.name.xlsx#`.
  [/^(~\$|\.~lock\.)/, "office-lock"],
  [/\.chi-tieu-lock$/, "own-lock"],
  [/^\.chi-tieu-.*\.tmp$/, "own-temporary"],
  [SYSTEM, "system-file"],
  [/^\./, "hidden"],
  [ARCHIVES, "archive"],
  [DOCUMENTS, "other-document"],
];

/** What a name says: a workbook, something to leave alone, or nothing, so that the bytes must tell. */
export const namedAs = (name: string): "workbook" | "unknown" | NameReason =>
  NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? (WORKBOOKS.test(name) ? "workbook" : "unknown");
