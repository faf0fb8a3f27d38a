import type { Language } from "../model";

/** Words of the pane about sending files back to units. `{name}` is filled in. */
export interface PaneReturnText {
  readonly heading: string;
  readonly lede: string;
  readonly run: string;
  readonly running: string;
  readonly done: string;
  readonly nothing: string;
  readonly line: string;
  readonly list: string;
  readonly save: string;
  readonly archive: string;
}

export const PANE_RETURN_TEXT: Readonly<Record<Language, PaneReturnText>> = {
  vi: {
    heading: "Trả lại đơn vị để sửa",
    lede: "Chính tệp của đơn vị, thêm màu và ghi chú ở ô sai, cùng trang “Cần sửa” ở đầu. Mọi thứ khác trong tệp giữ nguyên.",
    run: "Trả lại đơn vị",
    running: "Đang ghi chú vào tệp của các đơn vị…",
    done: "{count} tệp cần trả lại đơn vị",
    nothing: "Không có tệp nào phải trả lại.",
    line: "{file} → {name}: {counts}",
    list: "{file} → {name} (danh sách riêng vì {why}): {counts}",
    save: "Lưu tất cả (.zip)",
    archive: "tra-lai-{period}.zip",
  },
  en: {
    heading: "Send back to be corrected",
    lede: "The unit's own file, with the wrong cells coloured and noted and a sheet “To correct” in front. Everything else in it stays as it is.",
    run: "Send back to units",
    running: "Writing notes into the units' files…",
    done: "Files to send back: {count}",
    nothing: "No file has to go back.",
    line: "{file} → {name}: {counts}",
    list: "{file} → {name} (a list of its own: {why}): {counts}",
    save: "Save all (.zip)",
    archive: "returned-{period}.zip",
  },
};
