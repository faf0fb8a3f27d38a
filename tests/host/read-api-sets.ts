/** By class and member (in the library's camelCase), the ExcelApi set that brought it: "1.9". */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the sets from the comments of `@types/office-js`: `[Api set: ExcelApi 1.9]` above a class or a member. */
export const readApiSets = (declarations: string): ApiSets => {
  const namespace = declarations.slice(declarations.indexOf("declare namespace Excel {"));
  const classes: Record<string, Record<string, string>> = {};
  let members: Record<string, string> | null = null;
  let classSet = "1.1";
  let said: string | null = null;
  for (const line of namespace.split("\n")) {
    if (line === "}") break;
    const set = /\[Api set: ExcelApi(?:Online|Desktop)? ([\w.]+)/.exec(line)?.[1];
    if (set !== undefined) said = line.includes("ExcelApi ") ? set : "BETA";
    const opened = /^ {4}class (\w+) extends/.exec(line)?.[1];
    if (opened !== undefined) {
      classSet = said ?? "1.1";
      members = classes[opened] = {};
    }
    const member = members && /^ {8}(?:readonly )?(\w+)(?:\(|\??:|<)/.exec(line)?.[1];
    // Overloads repeat a name: the first is the oldest.
    if (members && member && member !== "context") members[member] ??= said ?? classSet;
    if (opened !== undefined || member || /^ {4}\}/.test(line)) said = null;
    if (/^ {4}\}/.test(line)) members = null;
  }
  return classes;
};
