import { execFileSync } from "node:child_process";
import nodeFs, { mkdirSync } from "node:fs";
import { readBytes } from "../../../scripts/files/read-bytes";
import { sha256 } from "../../../scripts/files/sha256";
import { faultyFileSystem } from "./faulty-file-system";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();

test("a file's bytes, all of them", () => {
  const path = folder.write("a.xlsx", "abc");
  expect(readBytes(nodeFs, path, 3)).toEqual({ kind: "read", bytes: new Uint8Array(Buffer.from("abc")) });
  expect(readBytes(nodeFs, folder.write("empty.xlsx"), 3)).toEqual({ kind: "read", bytes: new Uint8Array(0) });
});

test("a file above the limit is not read", () => {
  expect(readBytes(nodeFs, folder.write("a.xlsx", "abcd"), 3)).toEqual({ kind: "too-large", size: 4 });
});

test("a pipe that nobody writes to does not keep us waiting", () => {
  execFileSync("mkfifo", [folder.at("pipe.xlsx")]);
  expect(readBytes(nodeFs, folder.at("pipe.xlsx"), 3)).toEqual({ kind: "not-a-file" });
});

test("folders, devices and missing files are named as what they are", () => {
  mkdirSync(folder.at("d.xlsx"));
  expect(readBytes(nodeFs, folder.at("d.xlsx"), 3).kind).toBe("not-a-file");
  expect(readBytes(nodeFs, "/dev/zero", 3).kind).toBe("not-a-file");
  expect(readBytes(nodeFs, folder.at("none.xlsx"), 3)).toEqual({ kind: "unreadable", errno: "ENOENT" });
});

test.each(["EACCES", "EBUSY", "EIO"])("%s at any operation is a reason, never a crash", (errno) => {
  const path = folder.write("a.xlsx", "abc");
  const { fs, done } = faultyFileSystem(null);
  readBytes(fs, path, 3);
  expect(done).toEqual(["openSync", "fstatSync", "readSync", "closeSync"]);
  const kinds = done.map((_, index) => readBytes(faultyFileSystem({ at: index + 1, errno, stays: false }).fs, path, 3).kind);
  expect(kinds).toEqual(["unreadable", "unreadable", "unreadable", "read"]);
});

test("a file that becomes shorter while it is read gives what is left of it", () => {
  const path = folder.write("a.xlsx", "abc");
  const shrinking = { ...nodeFs, fstatSync: (file: number) => Object.assign(nodeFs.fstatSync(file), { size: 10 }) };
  expect(readBytes(shrinking as never, path, 10)).toEqual({ kind: "read", bytes: new Uint8Array(Buffer.from("abc")) });
});

test("the hash is the one that sha256sum prints", () => {
  expect(sha256(Buffer.from("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
