/**
 * A sentence with each `{name}` replaced by its value; what has none is left out. `{count?unit:units}` is the first word where
 * that count is 1, else the second: English needs it, Vietnamese does not.
 */
export const fillText = (template: string, facts: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)(?:\?([^:{}]*):([^{}]*))?\}/g, (_, name: string, one?: string, more?: string) => (one === undefined ? String(facts[name] ?? "") : String(facts[name]) === "1" ? one : (more as string)));
