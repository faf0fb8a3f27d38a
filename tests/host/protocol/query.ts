import type { Members } from "./members";
import { wireName } from "./members";
import type { Query } from "./messages";
import { WireCollection, WireObject } from "./wire-object";

type Answer = Record<string, unknown>;

/** `items/` is how some callers name a collection's own level; it says nothing. */
const pathOf = (text: string): readonly string[] => text.replace(/^items(\/|$)/i, "").split("/").filter((part) => part !== "");

/** What a query asks of one object: answers by wire name, nested objects as nested answers, collections as `_Items`. */
export const query = (object: WireObject, asked: Query, members: Members): Answer => {
  const paths = [...(asked.Select ?? []).map(pathOf), ...(asked.Expand ?? []).map((text) => [...pathOf(text), "*"])];
  return answer(object, paths, members, asked);
};

const answer = (object: WireObject, paths: readonly (readonly string[])[], members: Members, page: Query): Answer => {
  const result: Answer = { ...object.identity() };
  const rest = object instanceof WireCollection ? countOf(object, paths, result) : paths;
  if (object instanceof WireCollection) {
    const from = page.Skip ?? 0;
    const items = object.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
    result["_Items"] = items.map((item: WireObject) => answer(item, rest, members, {}));
    return result;
  }
  for (const name of rest.length === 0 ? ["*"] : new Set(rest.map(([head]) => head ?? "*"))) {
    if (name === "isNullObject") continue;
    if (name === "*") {
      for (const scalar of members.scalars(object)) result[scalar] = members.get(object, scalar) ?? null;
      continue;
    }
    const member = wireName(name);
    const value = members.get(object, member);
    const below = rest.filter(([head]) => head === name).map(([, ...tail]) => tail);
    result[member] = value instanceof WireObject ? answer(value, below.filter((path) => path.length > 0), members, {}) : (value ?? null);
  }
  return result;
};

/** `count` is asked of the collection itself; all other names are asked of its items. */
const countOf = (collection: WireCollection<WireObject>, paths: readonly (readonly string[])[], result: Answer): readonly (readonly string[])[] => {
  if (paths.some(([head]) => head === "count")) result["Count"] = collection.GetCount();
  const others = paths.filter(([head]) => head !== "count");
  return others.length === 0 && paths.length > 0 ? [["isNullObject"]] : others;
};
