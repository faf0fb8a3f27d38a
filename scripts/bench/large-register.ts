/** A unit as `org-units.json` has it, as far as it matters here. */
export interface RegisterUnit {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly short: string;
  readonly aliases: readonly string[];
}

export interface LargeRegister {
  readonly orgUnits: readonly RegisterUnit[];
  /** The real unit whose figures a made-up one takes after, by code. */
  readonly like: ReadonlyMap<string, string>;
}

const DIGITS = 5;

/** A register of about `count` units: offices and committees once, districts copied under codes and names of their own, like beside like. */
export const largeRegister = (units: readonly RegisterUnit[], count: number): LargeRegister => {
  const districts = units.filter(({ kind }) => kind === "district");
  const others = units.filter(({ kind }) => kind !== "district");
  const made = Math.max(count - others.length, Math.ceil(count / 2));
  const copies = Array.from({ length: made }, (_, index) => {
    const like = districts[Math.floor((index * districts.length) / made)] as RegisterUnit;
    const nth = index + 1;
    const code = `X${String(nth).padStart(DIGITS, "0")}`;
    return { like: like.code, unit: { ...like, code, name: `${like.name} số ${nth}`, nameEn: `${like.nameEn} No. ${nth}`, short: `${like.short} ${nth}`, aliases: [] } };
  });
  return {
    orgUnits: [...copies.map(({ unit }) => unit), ...others],
    like: new Map([...copies.map(({ unit, like }) => [unit.code, like] as const), ...others.map(({ code }) => [code, code] as const)]),
  };
};
