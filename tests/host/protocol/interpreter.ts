import { HostError, refuse } from "./host-error";
import { Members, type Gate } from "./members";
import { type Action, ActionType, type Arguments, type Batch, type ObjectPath, PathType, type Reply } from "./messages";
import { query } from "./query";
import { WireObject } from "./wire-object";

/** What the interpreter serves: a root object, kept references, objects made by name (`new`), and a gate for old versions. */
export interface World {
  readonly root: () => WireObject;
  readonly reference: (id: string) => WireObject | undefined;
  readonly service: (name: string) => WireObject | undefined;
  readonly gate: Gate;
  /** Called before each action with its index in the batch; may throw a HostError (fault injection). */
  readonly beforeAction?: (index: number, action: Action) => void;
}

/**
 * Runs request batches of Office.js over wire objects. It knows no Excel.
 *
 * A batch is not a transaction, in Excel as here: when an action fails, the ones before it stay applied and the ones after it
 * are not run. An add-in that wants "all or nothing" must undo by itself.
 */
export class Interpreter {
  readonly members: Members;

  constructor(private readonly world: World) {
    this.members = new Members(world.gate);
  }

  run(batch: Batch): Reply {
    const objects = new Objects(batch.ObjectPaths, this.world, this.members);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        this.world.beforeAction?.(index, action);
        results.push({ ActionId: action.Id, Value: this.perform(action, objects) });
      } catch (thrown) {
        return { Error: { ...this.describe(thrown), ActionIndex: index }, Results: results };
      }
    }
    return { Results: results };
  }

  private perform(action: Action, objects: Objects): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = objects.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && object.identity();
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return object && query(object, action.QueryInfo ?? {}, this.members);
      case ActionType.RecursiveQuery:
        return object && query(object, action.RecursiveQueryInfo?.Queries[object.wireClass] ?? {}, this.members);
      case ActionType.Method:
        return object && plainResult(this.members.call(object, action.Name, objects.args(action.ArgumentInfo)));
      case ActionType.SetProperty:
        this.members.set(object ?? refuse("ItemNotFound", action.Name), action.Name, objects.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        this.members.update(object ?? refuse("ItemNotFound", null), action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        this.ensureUnchanged(object ?? refuse("ItemNotFound", null), action.ObjectState ?? {});
        return null;
      default:
        return this.members.miss("Protocol", `ActionType ${action.ActionType}`, "");
    }
  }

  private ensureUnchanged(object: WireObject, state: Readonly<Record<string, unknown>>): void {
    const names = Object.keys(state);
    const now = query(object, { Select: names }, this.members);
    for (const name of names) {
      const value = now[name.charAt(0).toUpperCase() + name.slice(1)];
      if (JSON.stringify(value) !== JSON.stringify(state[name])) refuse("Conflict", `${object.wireClass}.${name}`, "The object has changed.");
    }
  }

  private describe(thrown: unknown): { Code: string; Message: string; Location: string | null; HttpStatusCode: number } {
    if (thrown instanceof HostError) {
      return { Code: thrown.code, Message: thrown.message, Location: thrown.location, HttpStatusCode: thrown.code === "ItemNotFound" ? 404 : 400 };
    }
    // A mistake in the host itself must not pass for an answer of Excel's.
    const what = `fault in the host: ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
    this.members.refused.push(what);
    return { Code: "GeneralException", Message: what, Location: null, HttpStatusCode: 500 };
  }
}

const plainResult = (value: unknown): unknown => (value instanceof WireObject ? value.identity() : value);

/** The objects that one batch's paths stand for, each found once. A child of a null object is null too. */
class Objects {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly world: World,
    private readonly members: Members,
  ) {}

  at(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id] ?? refuse("InvalidRequest", `path ${id}`, "The request names a path that it does not define.");
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  args(info: Arguments | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.resolve(value, referenced[index]));
  }

  private resolve(value: unknown, referenced: unknown): unknown {
    if (typeof referenced === "number" && referenced !== 0) return this.at(referenced);
    if (Array.isArray(referenced) && Array.isArray(value)) return value.map((one: unknown, index) => this.resolve(one, referenced[index]));
    return value;
  }

  private find(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.world.root();
      case PathType.NewObject:
        return this.world.service(path.Name) ?? this.members.miss("new", path.Name, "");
      case PathType.Reference:
        return this.world.reference(path.Name) ?? refuse("InvalidReference", null);
      case PathType.Null:
        return null;
    }
    const parent = this.at(path.ParentObjectPathId ?? refuse("InvalidRequest", `path ${path.Id}`));
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Method:
        return this.members.call(parent, path.Name, args) as WireObject | null;
      case PathType.Property:
        return this.members.get(parent, path.Name) as WireObject | null;
      case PathType.Indexer:
        return this.members.call(parent, "GetItem", args) as WireObject | null;
      default:
        return this.members.miss("Protocol", `ObjectPathType ${path.ObjectPathType}`, "");
    }
  }
}
