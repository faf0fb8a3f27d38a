import { refuse } from "./host-error";
import { Interpreter } from "./interpreter";
import type { Action, Batch, ObjectPath } from "./messages";
import { WireCollection, WireObject } from "./wire-object";

/** A world without Excel: a shelf of books. */
class Book extends WireObject {
  readonly wireClass = "Book";
  Pages = 100;
  #title: string;

  constructor(
    title: string,
    readonly shelf: Shelf,
  ) {
    super();
    this.#title = title;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.#title };
  }

  get Title(): string {
    return this.#title;
  }

  get Next(): Book | null {
    return this.shelf.items()[this.shelf.items().indexOf(this) + 1] ?? null;
  }

  Tear(pages: number): number {
    if (pages > this.Pages) refuse("InvalidArgument", "Book.tear");
    this.Pages -= pages;
    return this.Pages;
  }

  SamePagesAs(other: Book): boolean {
    return other.Pages === this.Pages;
  }

  burn(): void {
    this.Pages = 0;
  }
}

class Shelf extends WireCollection<Book> {
  readonly wireClass = "Shelf";
  private readonly books = [new Book("Truyện Kiều", this), new Book("Lục Vân Tiên", this)];

  items(): readonly Book[] {
    return this.books;
  }

  GetItem(title: string): Book {
    return this.GetItemOrNullObject(title) ?? refuse("ItemNotFound", "Shelf.getItem");
  }

  GetItemOrNullObject(title: string): Book | null {
    return this.books.find((book) => book.Title === title) ?? null;
  }
}

class Library extends WireObject {
  readonly wireClass = "Library";
  readonly Shelf = new Shelf();
}

let library: Library;
let interpreter: Interpreter;
beforeEach(() => {
  library = new Library();
  interpreter = new Interpreter({ root: () => library, reference: () => undefined, service: () => undefined, gate: () => undefined });
});

const PATHS: Readonly<Record<string, ObjectPath>> = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Truyện Kiều"] } },
  4: { Id: 4, ObjectPathType: 3, Name: "GetItemOrNullObject", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Nope"] } },
  5: { Id: 5, ObjectPathType: 4, Name: "Next", ParentObjectPathId: 3 },
  6: { Id: 6, ObjectPathType: 4, Name: "Next", ParentObjectPathId: 4 },
};
const send = (...actions: readonly Partial<Action>[]) =>
  interpreter.run({ ObjectPaths: PATHS, Actions: actions.map((action, index) => ({ Id: index + 1, Name: "", ObjectPathId: 3, ActionType: 1, ...action })) } satisfies Batch);

const values = (...actions: readonly Partial<Action>[]): readonly unknown[] => send(...actions).Results.map(({ Value }) => Value);

test("instantiate answers the identity, and null for a null object and its children", () => {
  expect(values({ ObjectPathId: 3 }, { ObjectPathId: 4 }, { ObjectPathId: 6 })).toEqual([{ Id: "Truyện Kiều" }, null, null]);
});

test("queries answer what is selected, nested objects, collections, and all scalars where nothing is named", () => {
  const query = (ObjectPathId: number, QueryInfo: NonNullable<Action["QueryInfo"]>): Partial<Action> => ({ ActionType: 2, ObjectPathId, QueryInfo });
  expect(values(query(3, { Select: ["pages", "next/title"] }), query(2, { Select: ["items/title"], Top: 1 }), query(2, { Select: ["count"] }), query(3, {}))).toEqual([
    { Id: "Truyện Kiều", Pages: 100, Next: { Id: "Lục Vân Tiên", Title: "Lục Vân Tiên" } },
    { _Items: [{ Id: "Truyện Kiều", Title: "Truyện Kiều" }] },
    { Count: 2, _Items: [{ Id: "Truyện Kiều" }, { Id: "Lục Vân Tiên" }] },
    { Id: "Truyện Kiều", Pages: 100, Title: "Truyện Kiều" },
  ]);
});

test("methods take objects as arguments, by the id of their path", () => {
  expect(values({ ActionType: 3, Name: "SamePagesAs", ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] } })).toEqual([true]);
});

test("update sets members from a plain object; ensureUnchanged compares them", () => {
  expect(send({ ActionType: 9, ObjectState: { pages: 7 } }, { ActionType: 8, ObjectState: { pages: 7 } }).Error).toBeUndefined();
  expect(send({ ActionType: 8, ObjectState: { pages: 8 } }).Error).toMatchObject({ Code: "Conflict" });
});

test("a recursive query asks each class what it was told to", () => {
  expect(values({ ActionType: 6, RecursiveQueryInfo: { Queries: { Book: { Select: ["title"] } }, MaxDepth: 3 } })).toEqual([{ Id: "Truyện Kiều", Title: "Truyện Kiều" }]);
});

test("a batch is no transaction: what came before an error stays done, what comes after is not run", () => {
  const tear = (pages: number): Partial<Action> => ({ ActionType: 3, Name: "Tear", ArgumentInfo: { Arguments: [pages] } });
  const reply = send(tear(10), tear(1000), tear(20));
  expect([reply.Results, reply.Error]).toEqual([[{ ActionId: 1, Value: 90 }], { Code: "InvalidArgument", Message: expect.any(String) as string, Location: "Book.tear", ActionIndex: 1, HttpStatusCode: 400 }]);
  expect(library.Shelf.items()[0]?.Pages).toBe(90);
});

test.each<[string, Partial<Action>]>([
  ["Book.Author", { ActionType: 2, QueryInfo: { Select: ["author"] } }],
  ["Book.Read()", { ActionType: 3, Name: "Read" }],
  ["Book.burn()", { ActionType: 3, Name: "burn" }],
  ["Book.Title=", { ActionType: 4, Name: "Title", ArgumentInfo: { Arguments: ["x"] } }],
  ["Book.Author=", { ActionType: 9, ObjectState: { author: "Nguyễn Du" } }],
  ["Protocol.ActionType 77", { ActionType: 77 }],
])("%s is not there: refused aloud, and remembered", (what, action) => {
  expect(send(action).Error).toMatchObject({ Code: "NotImplemented", Message: `The host for tests does not have ${what}.` });
  expect(interpreter.members.refused).toEqual([what]);
});
