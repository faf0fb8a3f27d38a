import { WireObject } from "../protocol/wire-object";
import type { Check } from "./checks";

/** Where settings are kept, by path: `font.bold`, `axes.valueAxis.minimum`. */
export interface Store {
  get(path: string): unknown;
  set(path: string, value: unknown): void;
}

export type SettingsClass = new (store: Store, prefix?: string) => Settings;

export class Settings extends WireObject {
  readonly wireClass: string = "Settings";

  constructor(
    readonly store: Store,
    readonly prefix: string = "",
  ) {
    super();
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * A class of the wire that only keeps values: each member has a check, each child is another such class.
 * `ChartTitle` with `Text` under a chart's store keeps `title.text`.
 */
export const defineSettings = (wireClass: string, values: Readonly<Record<string, Check>>, children: Readonly<Record<string, SettingsClass>> = {}): SettingsClass => {
  class Defined extends Settings {
    override readonly wireClass = wireClass;
  }
  for (const [name, check] of Object.entries(values)) {
    Object.defineProperty(Defined.prototype, name, {
      get(this: Settings) {
        return this.store.get(this.prefix + camel(name)) ?? null;
      },
      set(this: Settings, value: unknown) {
        this.store.set(this.prefix + camel(name), check(value, `${wireClass}.${camel(name)}`));
      },
    });
  }
  for (const [name, Child] of Object.entries(children)) {
    Object.defineProperty(Defined.prototype, name, {
      get(this: Settings) {
        return new Child(this.store, `${this.prefix}${camel(name)}.`);
      },
    });
  }
  return Defined;
};

/** Keeps settings in a plain record; `defaults` answer what was never set. */
export const recordStore = (record: Record<string, unknown>, defaults: Readonly<Record<string, unknown>> = {}, changing: () => void = () => {}): Store => ({
  get: (path) => record[path] ?? defaults[path] ?? null,
  set: (path, value) => {
    changing();
    record[path] = value;
  },
});
