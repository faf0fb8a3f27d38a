/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  transform: { "\\.(tsx?|mjs)$|/node_modules/hyparquet": "<rootDir>/scripts/build/jest-transform.cjs" },
  // Published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|hyparquet|hyparquet-writer)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  testMatch: ["**/*.test.ts"],
  // Several tests start programs; a busy machine is no failure.
  testTimeout: 120_000,
  // Two by default: jest would leave one core of two idle.
  maxWorkers: 2,
  // Held for the core only: there every line is a decision about somebody's figures. Shells are tested by running them.
  collectCoverageFrom: ["src/core/**/*.ts"],
  coverageReporters: ["text", "json-summary"],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
