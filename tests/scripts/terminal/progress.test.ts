import { startProgress } from "../../../scripts/terminal/progress";

const run = (columns: number | null, total: number): readonly string[] => {
  const written: string[] = [];
  const progress = startProgress({ write: (text) => void written.push(text), columns }, total, (done) => `Đang đọc ${done}/${total}`);
  for (let done = 1; done <= total; done++) progress.step(done);
  progress.end();
  return written;
};

test("in a log there is a line for each tenth", () => {
  expect(run(null, 170)).toEqual([17, 34, 51, 68, 85, 102, 119, 136, 153, 170].map((done) => `Đang đọc ${done}/170\n`));
});

test("in a log a few files are not worth a line", () => {
  expect(run(null, 10)).toEqual([]);
  expect(run(null, 0)).toEqual([]);
});

test("on a terminal a bar fills in place, and is gone at the end", () => {
  const written = run(80, 3);
  expect(written).toEqual([
    `\r${"█".repeat(10)}${"░".repeat(20)} Đang đọc 1/3\x1b[K`,
    `\r${"█".repeat(20)}${"░".repeat(10)} Đang đọc 2/3\x1b[K`,
    `\r${"█".repeat(30)} Đang đọc 3/3\x1b[K`,
    "\r\x1b[K",
  ]);
});

test("a narrow terminal is never wrapped", () => {
  for (const text of run(20, 3).slice(0, 3)) expect([...text.replace("\r", "").replace("\x1b[K", "")].length).toBeLessThanOrEqual(19);
});
