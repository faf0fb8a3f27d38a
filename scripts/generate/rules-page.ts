import { RULES } from "../../src/core/rules";
import type { Rule, RuleText } from "../../src/core/rules/rule";
import type { GeneratedFile } from "./generated-file";

const SEVERITIES = { error: "lỗi · error", warning: "cảnh báo · warning", info: "thông tin · info" } as const;
const SCOPES = { folder: "thư mục · folder", workbook: "tệp · workbook", cell: "ô · cell", submission: "biểu · submission", figure: "số toàn tỉnh · figure" } as const;

/** Facts are filled in when a finding is told; on the page their names stand for them. */
const placeholders = (text: string): string => text.replace(/\{(\w+)(?:#|:\w+)?\}/g, "‹$1›").replace(/</g, "&lt;");

const paragraph = ({ message, expected, because, remedy }: RuleText, words: { readonly expected: string; readonly because: string; readonly remedy: string }): string =>
  [`${placeholders(message)}`, "", `- ${words.expected}: ${placeholders(expected)}.`, `- ${words.because}: ${placeholders(because)}`, `- ${words.remedy}: ${placeholders(remedy)}`].join("\n");

const section = ({ code, severity, scope, text, example }: Rule): string =>
  [
    `## ${code}`,
    "",
    `**${text.vi.title}** · ${text.en.title} (${SEVERITIES[severity]}; ${SCOPES[scope]})`,
    "",
    paragraph(text.vi, { expected: "Cần có", because: "Vì sao", remedy: "Cách sửa" }),
    "",
    paragraph(text.en, { expected: "Expected", because: "Because", remedy: "Remedy" }),
    "",
    "| đúng · good | sai · bad |",
    "| --- | --- |",
    `| ${cell(example.good)} | ${cell(example.bad)} |`,
    "",
  ].join("\n");

const cell = (text: string): string => placeholders(text).replace(/\|/g, "\\|").replace(/\n/g, "<br>");

/** `docs/rules.md`: what each finding means and what to do about it. */
export const rulesPage = (): readonly GeneratedFile[] => [
  {
    path: "docs/rules.md",
    content: [
      "<!-- Written by `npm run generate` from src/core/rules. -->",
      "# Các quy tắc kiểm tra · Rules",
      "",
      "Mỗi phát hiện mang mã của một quy tắc dưới đây. Chữ trong ‹ › được thay bằng số và tên cụ thể.",
      "Every finding carries the code of one rule below. Words in ‹ › are replaced by the numbers and names it is about.",
      "",
      "| mã · code | quy tắc · rule | mức · severity |",
      "| --- | --- | --- |",
      ...RULES.map(({ code, severity, text }) => `| [${code}](#${code}) | ${text.vi.title} · ${text.en.title} | ${SEVERITIES[severity]} |`),
      "",
      ...RULES.map(section),
    ].join("\n"),
  },
];
