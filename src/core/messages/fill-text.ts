/** A sentence with each `{name}` replaced by its value; what has none is left out. */
export const fillText = (template: string, facts: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));
