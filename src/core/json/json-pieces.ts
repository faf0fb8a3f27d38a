/** What `make` gives for each of `all`, when it is asked for and each time anew: of ten thousand units' cells no more than one figure's need be there at once. */
export const lazily = <From, Element>(all: readonly From[], make: (one: From) => Element): Iterable<Element> => ({
  *[Symbol.iterator]() {
    for (const one of all) yield make(one);
  },
});

/** The document with its lists made. */
export type Made<Document> = { [Key in keyof Document]: Document[Key] extends string ? Document[Key] : Document[Key] extends Iterable<infer Element> ? Element[] : Document[Key] };

const isList = (value: unknown): value is Iterable<unknown> => typeof value === "object" && value !== null && Symbol.iterator in value;

export const makeLists = <Document extends object>(document: Document): Made<Document> =>
  Object.fromEntries(Object.entries(document).map(([key, value]: [string, unknown]) => [key, isList(value) ? [...value] : value])) as Made<Document>;

/** What `JSON.stringify` puts around the one member of an object, and around the one element of a list in it. */
const AROUND_MEMBER = ["{\n", "\n}"] as const;
const AROUND_ELEMENT = ['{\n  "": [\n', "\n  ]\n}"] as const;

const within = (value: unknown, [before, behind]: readonly [string, string]): string => JSON.stringify(value, null, 2).slice(before.length, -behind.length);

function* listPieces(list: Iterable<unknown>): Generator<string> {
  let before = "[\n";
  for (const element of list) {
    yield before + within({ "": [element] }, AROUND_ELEMENT);
    before = ",\n";
  }
  yield before === "[\n" ? "[]" : "\n  ]";
}

/** The text of `JSON.stringify(makeLists(document), null, 2)` and a line end, member by member and, of the lists among them, element by element. */
export function* jsonPieces(document: object): Generator<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    if (isList(value)) {
      yield `${before}  ${JSON.stringify(key)}: `;
      yield* listPieces(value);
    } else yield before + within({ [key]: value }, AROUND_MEMBER);
    before = ",\n";
  }
  yield before === "{\n" ? "{}\n" : "\n}\n";
}
