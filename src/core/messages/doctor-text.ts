import type { Language } from "../model";

/** What `chi-tieu doctor` can find. */
export type DoctorCode =
  | "blank-differs"
  | "blank-fine"
  | "blank-missing"
  | "cache-fine"
  | "cache-none"
  | "cache-unwritable"
  | "catalogue-fine"
  | "catalogue-wrong"
  | "catalogues-missing"
  | "check-failed"
  | "clock-fine"
  | "clock-wrong"
  | "locks-fine"
  | "lock-held"
  | "lock-left"
  | "memory-fine"
  | "memory-short"
  | "node-fine"
  | "node-too-old"
  | "output-fine"
  | "output-missing"
  | "output-unwritable"
  | "pane-absent"
  | "pane-fine"
  | "pane-for-testing"
  | "pane-incomplete"
  | "pane-outdated"
  | "worker-broken"
  | "worker-fine"
  | "zone-fine"
  | "zone-other";

export interface DoctorText {
  readonly title: string;
  readonly sound: string;
  readonly unsound: string;
  /** Each a fact; what is wrong has a remedy as well. */
  readonly found: Readonly<Record<DoctorCode, { readonly fact: string; readonly remedy?: string }>>;
}

const VI: DoctorText = {
  title: "chi-tieu {version} · kiểm tra bản cài đặt tại {home}",
  sound: "Không có gì phải sửa.",
  unsound: "Số chỗ phải sửa: {count}.",
  found: {
    "blank-differs": { fact: "{path} không giống biểu trống lập từ danh mục {version}.", remedy: "Chép lại thư mục templates của bản cài đặt; muốn lập biểu mới, dùng chi-tieu template." },
    "blank-fine": { fact: "Biểu trống năm {year} đúng với danh mục." },
    "blank-missing": { fact: "Không đọc được biểu trống {path} ({errno}).", remedy: "Chép lại thư mục templates của bản cài đặt." },
    "cache-fine": { fact: "Bộ nhớ đệm {path}: ghi được; đang giữ {count} tệp, {megabytes} MB." },
    "cache-none": { fact: "Không dùng bộ nhớ đệm: hệ thống không cho biết thư mục; mỗi lượt tổng hợp đọc lại mọi tệp." },
    "cache-unwritable": { fact: "Không ghi được bộ nhớ đệm {path} ({errno}); tổng hợp vẫn đúng nhưng chậm hơn.", remedy: "Cấp quyền ghi cho tài khoản chạy chương trình, hoặc dùng --cache THƯ-MỤC." },
    "catalogue-fine": { fact: "Danh mục năm {year}, phiên bản {version}: {indicators} chỉ tiêu, {units} đơn vị." },
    "catalogue-wrong": { fact: "Danh mục năm {year} chưa dùng được ({path}):", remedy: "Sửa các chỗ nêu trên; chưa sửa thì năm đó không lập biểu, không tổng hợp được." },
    "catalogues-missing": { fact: "Không có danh mục nào trong {path}.", remedy: "Chép lại thư mục templates vào cạnh thư mục build." },
    "check-failed": { fact: "Không kiểm tra được “{check}” ({errno}).", remedy: "Kiểm tra quyền đọc thư mục cài đặt và kết nối ổ mạng." },
    "clock-fine": { fact: "Đồng hồ: {now}." },
    "clock-wrong": { fact: "Đồng hồ máy chỉ {now}, không hợp với danh mục ban hành ngày {issued}.", remedy: "Đặt lại ngày giờ của máy; ngày này được ghi vào bảng tổng hợp." },
    "locks-fine": { fact: "Không có khóa nào bị bỏ lại trong {path}." },
    "lock-held": { fact: "Một lượt tổng hợp đang giữ {lock}: tiến trình {pid} trên máy {host}, từ {since}." },
    "lock-left": { fact: "Khóa {lock} do tiến trình {pid} trên máy {host} bỏ lại từ {since}.", remedy: "Lượt tổng hợp sau sẽ tự lấy lại; nếu không, xóa tệp đó." },
    "memory-fine": { fact: "Bộ nhớ: {megabytes} MB (cần {needed} MB, mỗi tiến trình đọc tối đa {worker} MB)." },
    "memory-short": { fact: "Bộ nhớ chỉ có {megabytes} MB, cần {needed} MB: hai tiến trình đọc, mỗi tiến trình tối đa {worker} MB.", remedy: "Tăng bộ nhớ của máy hoặc giới hạn của container." },
    "node-fine": { fact: "Node {found} (cần {needed})." },
    "node-too-old": { fact: "Node {found} quá cũ, cần {needed}.", remedy: "Cài Node mới hơn; bản dài hạn (LTS) là tốt nhất." },
    "output-fine": { fact: "Ghi và thay tệp được trong {path}." },
    "output-missing": { fact: "Không có thư mục {path} ({errno}).", remedy: "Tạo thư mục đó, hoặc viết --out đúng thư mục ghi kết quả." },
    "output-unwritable": { fact: "Không ghi hoặc không thay được tệp trong {path} ({errno}).", remedy: "Kiểm tra quyền ghi, dung lượng và kết nối ổ mạng." },
    "pane-absent": { fact: "Không kèm phần bổ trợ của Excel; lệnh trên máy chủ không cần nó." },
    "pane-fine": { fact: "Phần bổ trợ của Excel trong {path} đủ tệp, cùng danh mục." },
    "pane-for-testing": { fact: "{path} còn trỏ tới máy đang phát triển ({address}).", remedy: "Lập lại: npm run manifest -- --base https://may-chu.tinh.vn/chi-tieu" },
    "pane-incomplete": { fact: "Phần bổ trợ trong {path} thiếu tệp:", remedy: "Chạy npm run build rồi chép lại cả thư mục dist." },
    "pane-outdated": { fact: "Phần bổ trợ trong {path} mang danh mục khác với chương trình:", remedy: "Chạy npm run build rồi chép lại cả thư mục dist." },
    "worker-broken": { fact: "Tiến trình đọc {path} không đọc được {file}: {found}.", remedy: "Chép lại thư mục build; kiểm tra phần mềm diệt virus có chặn không." },
    "worker-fine": { fact: "Tiến trình đọc chạy được: đã đọc {file}, {sheets} trang." },
    "zone-fine": { fact: "Múi giờ {zone}." },
    "zone-other": { fact: "Múi giờ {zone}, không phải +07:00 của Việt Nam: “lúc tổng hợp” và ngày chạy hằng đêm theo múi giờ này." },
  },
};

const EN: DoctorText = {
  title: "chi-tieu {version} · examining the installation in {home}",
  sound: "Nothing needs mending.",
  unsound: "Things to mend: {count}.",
  found: {
    "blank-differs": { fact: "{path} is not the blank workbook that catalogue {version} makes.", remedy: "Copy the installation's templates folder again; for new workbooks use chi-tieu template." },
    "blank-fine": { fact: "The blank workbook of {year} is what the catalogue makes." },
    "blank-missing": { fact: "The blank workbook {path} cannot be read ({errno}).", remedy: "Copy the installation's templates folder again." },
    "cache-fine": { fact: "Cache {path}: writable; holds {count} files, {megabytes} MB." },
    "cache-none": { fact: "No cache: the system names no folder for it; each merge reads every file anew." },
    "cache-unwritable": { fact: "The cache {path} cannot be written ({errno}); merges are right, but slower.", remedy: "Let the program's account write there, or use --cache DIR." },
    "catalogue-fine": { fact: "Catalogue of {year}, version {version}: {indicators} indicators, {units} units." },
    "catalogue-wrong": { fact: "The catalogue of {year} cannot be used ({path}):", remedy: "Correct what is named above; until then that year has no workbooks and no summary." },
    "catalogues-missing": { fact: "There is no catalogue in {path}.", remedy: "Copy the templates folder to where the build folder is." },
    "check-failed": { fact: "“{check}” could not be examined ({errno}).", remedy: "Check that the installation can be read, and the network drive's connection." },
    "clock-fine": { fact: "Clock: {now}." },
    "clock-wrong": { fact: "The clock says {now}, which does not go with a catalogue issued on {issued}.", remedy: "Set the machine's date and time; summaries carry it." },
    "locks-fine": { fact: "No lock was left behind in {path}." },
    "lock-held": { fact: "A merge holds {lock}: process {pid} on {host}, since {since}." },
    "lock-left": { fact: "{lock} was left behind by process {pid} on {host}, since {since}.", remedy: "The next merge takes it over; otherwise delete the file." },
    "memory-fine": { fact: "Memory: {megabytes} MB ({needed} MB needed, a reader takes at most {worker} MB)." },
    "memory-short": { fact: "Memory: only {megabytes} MB where {needed} MB are needed: two readers of at most {worker} MB each.", remedy: "Give the machine or its container more memory." },
    "node-fine": { fact: "Node {found} ({needed} needed)." },
    "node-too-old": { fact: "Node {found} is too old, {needed} is needed.", remedy: "Install a newer Node; best one with long-term support (LTS)." },
    "output-fine": { fact: "Files can be written and replaced in {path}." },
    "output-missing": { fact: "There is no folder {path} ({errno}).", remedy: "Make it, or name the folder of results with --out." },
    "output-unwritable": { fact: "Files cannot be written or replaced in {path} ({errno}).", remedy: "Check the right to write, the space left and the network drive's connection." },
    "pane-absent": { fact: "The Excel add-in is not here; the command line does not need it." },
    "pane-fine": { fact: "The Excel add-in in {path} has all its files, and the same catalogues." },
    "pane-for-testing": { fact: "{path} still points to a developer's machine ({address}).", remedy: "Make it anew: npm run manifest -- --base https://server.example/chi-tieu" },
    "pane-incomplete": { fact: "The add-in in {path} lacks files:", remedy: "Run npm run build and copy the whole dist folder again." },
    "pane-outdated": { fact: "The add-in in {path} has other catalogues than the program:", remedy: "Run npm run build and copy the whole dist folder again." },
    "worker-broken": { fact: "The reader {path} could not read {file}: {found}.", remedy: "Copy the build folder again; see that no virus scanner holds it." },
    "worker-fine": { fact: "The reader works: it read {file}, {sheets} sheets." },
    "zone-fine": { fact: "Time zone {zone}." },
    "zone-other": { fact: "Time zone {zone}, not Vietnam's +07:00: “as of” and the day of a nightly run follow it." },
  },
};

/** What `chi-tieu doctor` says. */
export const DOCTOR_TEXT: Readonly<Record<Language, DoctorText>> = { vi: VI, en: EN };
