import { formatNumber } from "../../src/core/numbers/format";
import { decimal } from "../../src/core/numbers/decimal";
import { limitsTable } from "../../src/xlsx/limits";
import type { GeneratedFile } from "./generated-file";

/** `docs/limits.md`: what one file may cost. */
export const limitsPage = (): readonly GeneratedFile[] => [
  {
    path: "docs/limits.md",
    content: [
      "<!-- Written by `npm run generate` from src/xlsx/limits.ts. -->",
      "# Giới hạn của một tệp · Limits of a file",
      "",
      "Tệp vượt một giới hạn dưới đây không được đọc, và được nêu tên trong phát hiện `file-too-large`; các tệp khác vẫn được tổng hợp.",
      "A file above one of these is not read and is named in a finding `file-too-large`; the other files are merged.",
      "",
      "| giới hạn · limit | nhiều nhất · at most | vì sao · because |",
      "| --- | ---: | --- |",
      ...limitsTable().map(({ value, vi, en, because }) => `| ${vi} · ${en} | ${formatNumber(decimal(value), "vi")} | ${because} |`),
      "",
    ].join("\n"),
  },
];
