import { errnoOf } from "../files/file-system";
import { type Examination, fine, wrong } from "./diagnosis";
import { probeFolder } from "./probe-folder";

/** Whether results can be written where they go, and old ones replaced. */
export const examineOutput: Examination = ({ shell: { fs, process }, out }) => {
  try {
    fs.readdirSync(out);
  } catch (error) {
    const errno = errnoOf(error);
    if (!errno) throw error;
    return [wrong("output-missing", { path: out, errno })];
  }
  const errno = probeFolder(fs, process, out);
  return [errno === null ? fine("output-fine", { path: out }) : wrong("output-unwritable", { path: out, errno })];
};
