/**
 * Who may import whom. Each rule says why, because a fence that does not explain itself is climbed over.
 * `tests/scripts/fences.test.ts` breaks every rule once and looks that it is noticed.
 */

/** A package, wherever it was installed. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "The core decides what is right for the pane, the nightly program and the tests alike. A file, a clock, a page or a spreadsheet library in it would " +
        "make one of them differ. It gets what it needs as arguments; valibot (shape of a catalogue) is pure too.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: ["^src/core/", packages("valibot")] },
    },
    {
      name: "xlsx-knows-core-and-bytes",
      comment: "Reading and painting files runs in the pane's worker and in Node alike: no Office, no page, no Node module, nothing but core and its libraries.",
      severity: "error",
      from: { path: "^src/xlsx/" },
      to: { pathNot: ["^src/xlsx/", "^src/core/", packages("hucre", "xlsx", "fflate")] },
    },
    {
      name: "only-xlsx-imports-spreadsheet-libraries",
      comment: "Every spreadsheet library needs the guard that stands in front of it in src/xlsx, and we want to be able to change it without touching anything else.",
      severity: "error",
      from: { pathNot: "^src/xlsx/" },
      to: { path: ["(^|/)node_modules/(hucre|xlsx|fflate)/", "^(hucre|xlsx|fflate)(/|$)"] },
    },
    {
      name: "excel-knows-core-and-office",
      comment: "src/excel is the only place that talks to Excel, and all it does is carry a plan there and a grid back. Office.js is a global that the host page loads.",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { pathNot: ["^src/excel/", "^src/core/", packages("office-js")] },
    },
    {
      name: "shells-know-the-inner-houses",
      comment: "The pane and the ribbon are shells over the inner houses. They share no code with the nightly program, and run where Node is not.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { pathNot: ["^src/(taskpane|commands|core|excel|xlsx|documents)/", "\\.(css|html|svg|png)$", packages("office-js")] },
    },
    {
      name: "only-the-pane-reads-documents",
      comment: "A ribbon button opens the pane and does nothing else: a resolution is read by the pane's worker, where its libraries are loaded when they are needed.",
      severity: "error",
      from: { path: "^src/commands/" },
      to: { path: "^src/documents/" },
    },
    {
      name: "scripts-know-core-xlsx-node",
      comment: "The nightly program is thin: argv, files, exit status. What a number means is in core, what a file says is in xlsx; Excel is not there at night. Parquet is a file format of programs, not of offices.",
      severity: "error",
      // scripts/build and run-ts.cjs are the tools that build the house, not a part of it.
      from: { path: "^scripts/", pathNot: ["^scripts/(generate|build)/", "^scripts/[^/]+\\.cjs$"] },
      to: { pathNot: ["^scripts/", "^src/(core|xlsx|documents)/", packages("hyparquet-writer")], dependencyTypesNot: ["core"] },
    },
    {
      name: "documents-give-text-only",
      comment: "A .docx or .pdf becomes plain text there, in the pane and in Node alike, and nothing else: what the text means is in core.",
      severity: "error",
      from: { path: "^src/documents/" },
      to: { pathNot: ["^src/documents/", packages("mammoth", "unpdf")] },
    },
    {
      name: "generators-may-write-schemas",
      comment: "Generators run on a developer's machine only: they may also use the development dependency that turns a shape into a JSON Schema.",
      severity: "error",
      from: { path: "^scripts/generate/" },
      to: { pathNot: ["^scripts/", "^src/(core|xlsx)/", packages("@valibot/to-json-schema", "valibot")], dependencyTypesNot: ["core"] },
    },
    {
      name: "nothing-inner-imports-a-shell",
      comment: "The arrow points inwards: shells import the inner houses, never the other way round.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^scripts/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third: it cannot be read, tested or moved in parts.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports and that imports nobody is forgotten, or a fence is blind to how it is used.",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^scripts/run-ts\\.cjs$", "^scripts/build/"] },
      to: {},
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere on a bare clone breaks the build of whoever comes next.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-undeclared-packages",
      comment: "A package that only came along with another one disappears when that one is upgraded.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    // Type-only imports count as well: a type of Office or Node in core is a wrong idea in core.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"], exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  },
};
