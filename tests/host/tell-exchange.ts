import type { Exchange } from "./host";
import { type Action, ActionType, type ObjectPath, PathType } from "./protocol/messages";

/**
 * An exchange as a person reads it, one line per action that says something:
 * `Worksheets[Data].GetRange(A1:B1).Values = [["a",1]]`, `load Worksheets[Data] name → {"Name":"Data"}`.
 */
export const tellExchange = ({ request, reply }: Exchange): readonly string[] => {
  const place = (id: number): string => {
    const path = request.ObjectPaths[id] as ObjectPath;
    const parent = path.ParentObjectPathId ? place(path.ParentObjectPathId) : "";
    const dot = parent === "" ? "" : `${parent}.`;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return "";
      case PathType.Reference:
        return `kept(${path.Name})`;
      case PathType.Indexer:
        return `${parent}[${given(path, place).join()}]`;
      case PathType.Method:
        return `${dot}${path.Name}(${given(path, place).join(", ")})`;
      default:
        return `${dot}${path.Name}`;
    }
  };
  const lines = request.Actions.flatMap((action) => {
    const value = reply.Results.find(({ ActionId }) => ActionId === action.Id)?.Value;
    return tell(action, place, value);
  });
  const { Error: error } = reply;
  return error ? [...lines.slice(0, -1), `${error.Code} at ${error.Location}`] : lines;
};

type Place = (id: number) => string;

const tell = (action: Action, place: Place, value: unknown): readonly string[] => {
  switch (action.ActionType) {
    case ActionType.Instantiate:
    case ActionType.Trace:
      return [];
    case ActionType.SetProperty:
      return [`${dotted(place(action.ObjectPathId))}${action.Name} = ${given(action, place).join()}`];
    case ActionType.Method:
      return [`${dotted(place(action.ObjectPathId))}${action.Name}(${given(action, place).join(", ")})${value === null || value === undefined ? "" : ` → ${JSON.stringify(value)}`}`];
    default:
      return [`load ${place(action.ObjectPathId)} ${(action.QueryInfo?.Select ?? []).join(",")} → ${JSON.stringify(value)}`];
  }
};

const dotted = (place: string): string => (place === "" ? "" : `${place}.`);

const given = ({ ArgumentInfo: info }: Pick<Action, "ArgumentInfo">, place: Place): readonly string[] =>
  (info?.Arguments ?? []).map((value, index) => {
    const referenced = info?.ReferencedObjectPathIds?.[index];
    if (typeof referenced === "number" && referenced > 0) return place(referenced);
    return typeof value === "string" ? value : JSON.stringify(value);
  });
