/**
 * An object that requests can name. Its members that begin with a capital (`Values`, `GetRange`, `_KeepReference`) are on
 * the wire, as methods, accessors or fields; a getter without a setter is read-only. Members in camelCase are the model's own.
 */
export abstract class WireObject {
  /** The class's name in the `Excel` namespace. */
  abstract readonly wireClass: string;

  /** What the library keeps to find the object again in a later request: `{ Id }`, `{ _ReferenceId }` or nothing. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection answers `_Items` to a query, and an indexer path asks it for `GetItem`. */
export abstract class WireCollection<Item extends WireObject> extends WireObject {
  abstract items(): readonly Item[];

  GetCount(): number {
    return this.items().length;
  }
}

const WIRE_NAME = /^_?[A-Z]/;

const membersOfClass = new Map<unknown, ReadonlyMap<string, PropertyDescriptor>>();

/** Own fields and inherited accessors and methods that are on the wire. All objects of a class have the same fields. */
export const wireMembers = (object: WireObject): ReadonlyMap<string, PropertyDescriptor> => {
  const known = membersOfClass.get(object.constructor);
  if (known) return known;
  const members = readMembers(object);
  membersOfClass.set(object.constructor, members);
  return members;
};

const readMembers = (object: WireObject): ReadonlyMap<string, PropertyDescriptor> => {
  const members = new Map<string, PropertyDescriptor>();
  for (let level: object = object; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const seen = members.get(name);
      // An accessor pair split over two classes is still one member.
      if (WIRE_NAME.test(name)) members.set(name, seen ? { ...descriptor, ...seen } : descriptor);
    }
  }
  return members;
};

export const isMethod = (member: PropertyDescriptor): boolean => typeof member.value === "function";
export const isReadOnly = (member: PropertyDescriptor): boolean => isMethod(member) || (member.set === undefined && member.writable !== true);
export const isWriteOnly = (member: PropertyDescriptor): boolean => member.set !== undefined && member.get === undefined;
