/**
 * `node scripts/build/count-tests.cjs RESULTS.json…`: what jest reported, added up on one line. A suite that could not
 * run counts as one failure, and so does a report that is missing.
 */
const { readFileSync } = require("node:fs");

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    console.log(`no report in ${file}`);
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  }
};

const count = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = read(file);
  count.passed += numPassedTests;
  count.failed += numFailedTests + numRuntimeErrorTestSuites;
  count.skipped += numPendingTests;
}
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
