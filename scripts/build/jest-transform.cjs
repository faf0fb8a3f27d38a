const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transpile } = require("./transpile.cjs");

const OWN = readFileSync(__filename) + readFileSync(require.resolve("./transpile.cjs")) + require("typescript").version;

/** Jest's way to `transpile`; kept until the file or the transpiler changes. */
module.exports = {
  process: (text, fileName) => ({ code: transpile(text, fileName) }),
  getCacheKey: (text, fileName, { instrument }) => createHash("sha256").update([OWN, text, fileName, instrument].join("\0")).digest("hex"),
};
