const ts = require("typescript");

/**
 * One module as CommonJS, its types stripped; `npm run types` is what checks them. TypeScript itself does it, as it is
 * plain JavaScript: faster compilers are a binary for each platform.
 */
const transpile = (text, fileName) =>
  ts.transpileModule(text, {
    // TypeScript leaves what is named .mjs an ES module.
    fileName: fileName.replace(/\.mjs$/, ".js"),
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, jsx: ts.JsxEmit.ReactJSX, esModuleInterop: true, isolatedModules: true, inlineSourceMap: true, inlineSources: true },
  }).outputText;

module.exports = { transpile };
