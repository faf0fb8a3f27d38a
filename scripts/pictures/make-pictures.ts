import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { paintWorkbook } from "../../src/xlsx/paint";
import { openCatalogue } from "../open-catalogue";
import { entryPicture } from "./entry-picture";
import { type Clip, clipPage, pageWith, printWorkbook } from "./office";

/**
 * `npm run pictures`: the pictures of README and the guides, from the running product. Needs LibreOffice and poppler-utils,
 * so it is run by hand when a sheet has changed its looks, and its results are looked at before they are committed.
 */
const PICTURES = path.resolve("docs/pictures");

interface Picture extends Omit<Clip, "page"> {
  readonly name: string;
  readonly words: string;
}

const OF_ENTRY: readonly Picture[] = [{ name: "bieu-nhap", words: "BIỂU NHẬP", resolution: 160, from: [0.02, 0.05], to: [0.94, 0.5] }];

const OF_SUMMARY: readonly Picture[] = [
  { name: "tong-hop", words: "TỔNG HỢP KẾT QUẢ", resolution: 110, from: [0.1, 0.03], to: [0.9, 0.95] },
  { name: "phat-hien", words: "PHÁT HIỆN KHI KIỂM TRA", resolution: 110, from: [0.01, 0.03], to: [0.99, 0.57] },
  { name: "truy-vet", words: "TRUY VẾT", resolution: 110, from: [0.03, 0.03], to: [0.97, 0.56] },
];

const entryWorkbook = async (folder: string): Promise<string> => {
  const opened = openCatalogue({ fs }, "templates/2024", 2024, "vi");
  if ("failure" in opened) throw new Error("templates/2024 is no catalogue");
  const file = path.join(folder, "bieu-nhap.xlsx");
  fs.writeFileSync(file, await paintWorkbook(entryPicture(opened.catalogue)));
  return file;
};

/** Exit status 1 is what the example is for: it has mistakes. */
const summaryWorkbook = (folder: string): string => {
  const file = path.join(folder, "tong-hop.xlsx");
  const call = ["merge", "--in", "examples/2024-06", "--period", "2024-06", "--as-of", "2024-06-20T08:00:00+07:00", "--out", file];
  const { status, stderr } = spawnSync(process.execPath, ["build/chi-tieu.js", ...call], { encoding: "utf8" });
  if (status !== 1) throw new Error(`merge ended with ${status}\n${stderr}`);
  return file;
};

const takePictures = (workbook: string, pictures: readonly Picture[], folder: string): void => {
  const pdf = printWorkbook(workbook, folder);
  for (const { name, words, ...clip } of pictures) {
    clipPage(pdf, { ...clip, page: pageWith(pdf, words) }, path.join(PICTURES, `${name}.png`));
    console.log(`pictures: docs/pictures/${name}.png`);
  }
};

const makePictures = async (): Promise<void> => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), "chi-tieu-pictures-"));
  try {
    takePictures(await entryWorkbook(folder), OF_ENTRY, folder);
    takePictures(summaryWorkbook(folder), OF_SUMMARY, folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

void makePictures();
