const { defineConfig, globalIgnores } = require("eslint/config");
const tseslint = require("typescript-eslint");

/** What the core must not ask of its surroundings: same inputs, same outputs, on every machine, at every hour, in every language. */
const AMBIENT = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock: take the moment as an argument (asOf)." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock: take the moment as an argument (asOf)." },
  { selector: "CallExpression[callee.name='Date']", message: "The core has no clock: take the moment as an argument (asOf)." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core is deterministic: the same inputs give the same bytes." },
  { selector: "MemberExpression[property.name=/^toLocale/]", message: "What a machine's locale says differs between machines: format with src/core's own functions." },
  { selector: "MemberExpression[property.name='localeCompare']", message: "Order by code units or by the catalogue: localeCompare differs between machines." },
  { selector: "Identifier[name='Intl']", message: "Intl's data differs between versions of Node and Excel's browser: format with src/core's own functions." },
];

/** Names are how one finds things: what a file exports is called the same everywhere. */
const NAMED = { selector: "ExportDefaultDeclaration", message: "Export it by name, so that it is called the same everywhere." };

module.exports = defineConfig(
  globalIgnores(["build/", "dist/", "out/", "coverage/", "node_modules/", ".cache/"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      "no-else-return": "error",
      "max-depth": ["error", 4],
      "max-params": ["error", 7],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", NAMED],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // `"any" | "year-end" | Period` says more to a reader than `string`.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["src/core/**"], rules: { "no-console": "error", "no-restricted-syntax": ["error", NAMED, ...AMBIENT] } },
  // Sentences and lists of data are as long as they are.
  { files: ["src/core/messages/**", "src/core/rules/index.ts", "scripts/examples/**", "tests/**"], rules: { "max-lines": "off" } },
  // A test looks into JSON and other libraries' answers: what it expects of them is the check.
  {
    files: ["tests/**"],
    rules: Object.fromEntries(["argument", "assignment", "call", "member-access", "return"].map((what) => [`@typescript-eslint/no-unsafe-${what}`, "off"])),
  },
  { files: ["**/*.{js,cjs,mjs}"], extends: [tseslint.configs.base], rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error" } },
);
