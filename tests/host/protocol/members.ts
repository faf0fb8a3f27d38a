import { HostError, refuse } from "./host-error";
import { isMethod, isReadOnly, isWriteOnly, WireCollection, wireMembers, WireObject } from "./wire-object";

/** `tabColor` → `TabColor`: `load` and plain objects name members in camelCase, the wire in PascalCase. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Called before a member is used; throws `ApiNotFound` where the emulated Excel is too old to have it. */
export type Gate = (wireClass: string, member: string) => void;

/** Reaches members of wire objects by name, and refuses, aloud, those that nobody wrote. */
export class Members {
  /** `Range.autoFill()` and the like: what requests asked for and the host does not have. Tests assert that it stays empty. */
  readonly refused: string[] = [];

  constructor(private readonly gate: Gate) {}

  get(object: WireObject, name: string): unknown {
    const member = this.find(object, name, "");
    if (isMethod(member) || isWriteOnly(member)) this.miss(object, name, "");
    return (object as unknown as Record<string, unknown>)[name];
  }

  set(object: WireObject, name: string, value: unknown): void {
    const member = this.find(object, name, "=");
    if (isReadOnly(member)) this.miss(object, name, "=");
    (object as unknown as Record<string, unknown>)[name] = value;
  }

  call(object: WireObject, name: string, args: readonly unknown[]): unknown {
    if (!isMethod(this.find(object, name, "()"))) this.miss(object, name, "()");
    // A default is what an omitted argument gets; the library sends null for it.
    const given = args.map((value) => (value === null ? undefined : value));
    return (object as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...given) ?? null;
  }

  /** Applies a plain object (`{ format: { fill: { color } } }`) member by member. */
  update(object: WireObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = wireName(key);
      const nested = isReadOnly(this.find(object, name, "=")) ? this.get(object, name) : undefined;
      if (nested instanceof WireObject) this.update(nested, value as Readonly<Record<string, unknown>>);
      else this.set(object, name, value);
    }
  }

  /** Names of the members that hold plain values: what `load()` without names brings. */
  scalars(object: WireObject): readonly string[] {
    const scalars: string[] = [];
    for (const [name, member] of wireMembers(object)) {
      if (isMethod(member) || isWriteOnly(member) || !this.isIn(object, name)) continue;
      if (!((object as unknown as Record<string, unknown>)[name] instanceof WireObject)) scalars.push(name);
    }
    return scalars;
  }

  miss(object: WireObject | string, name: string, kind: string): never {
    const what = `${typeof object === "string" ? object : object.wireClass}.${name}${kind}`;
    this.refused.push(what);
    return refuse("NotImplemented", what, `The host for tests does not have ${what}.`);
  }

  private find(object: WireObject, name: string, kind: string): PropertyDescriptor {
    const member = wireMembers(object).get(name);
    if (!member) return this.miss(object, name, kind);
    this.gate(object instanceof WireCollection && name === "GetCount" ? "Collection" : object.wireClass, name);
    return member;
  }

  private isIn(object: WireObject, name: string): boolean {
    try {
      this.gate(object.wireClass, name);
      return true;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  }
}
