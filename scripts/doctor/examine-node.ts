import path from "node:path";
import { readBytes } from "../files/read-bytes";
import { type Examination, fine, wrong } from "./diagnosis";

const MAX_BYTES = 1_048_576;

/** The parts of "20.19" or "20.19.1" as numbers; what is not written counts as zero. */
const partsOf = (version: string): readonly number[] => [...version.split(".").map(Number), 0, 0].slice(0, 3);

const isAtLeast = (version: string, least: string): boolean => {
  const [have, want] = [partsOf(version), partsOf(least)];
  const at = have.findIndex((part, index) => part !== want[index]);
  return at < 0 || (have[at] as number) > (want[at] as number);
};

/** Node's version against what the package asks for. */
export const examineNode: Examination = ({ shell, surroundings: { node } }) => {
  const file = path.join(shell.home, "package.json");
  const read = readBytes(shell.fs, file, MAX_BYTES);
  if (read.kind !== "read") return [wrong("check-failed", { check: file, errno: read.kind === "unreadable" ? read.errno : read.kind })];
  const { engines } = JSON.parse(Buffer.from(read.bytes).toString()) as { readonly engines?: { readonly node?: string } };
  const needed = /(\d[\d.]*)/.exec(engines?.node ?? "")?.[1] ?? "0";
  return [isAtLeast(node, needed) ? fine("node-fine", { found: node, needed: `≥ ${needed}` }) : wrong("node-too-old", { found: node, needed: `≥ ${needed}` })];
};
