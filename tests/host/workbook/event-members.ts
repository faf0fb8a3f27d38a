import type { WireObject } from "../protocol/wire-object";
import { EVENT, type Events } from "./events";

/** How the wire calls each event in `_Register…Event` and `_Unregister…Event`. */
const NUMBERS = {
  DataChanged: EVENT.changed,
  SelectionChanged: EVENT.selectionChanged,
  Activated: EVENT.activated,
  Deactivated: EVENT.deactivated,
  Added: EVENT.added,
  Deleted: EVENT.deleted,
  Calculated: EVENT.calculated,
} as const;

/** Gives a class the members by which the library begins and ends to listen. */
export const addEventMembers = <Owner extends WireObject>(
  owner: { readonly prototype: Owner },
  names: readonly (keyof typeof NUMBERS)[],
  source: (object: Owner) => { readonly events: Events; readonly target: string },
): void => {
  for (const name of names) {
    const member = (verb: "register" | "unregister") =>
      function (this: Owner): void {
        const { events, target } = source(this);
        events[verb](NUMBERS[name], target);
      };
    Object.defineProperty(owner.prototype, `_Register${name}Event`, { value: member("register") });
    Object.defineProperty(owner.prototype, `_Unregister${name}Event`, { value: member("unregister") });
  }
};
