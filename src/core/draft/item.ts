import type { Token } from "./tokens";

/** A stretch of a sentence with one target in it, and what it owes to the words around it. */
export interface Item {
  readonly tokens: readonly Token[];
  /** Words before a colon that all items behind it share: "Tỷ lệ huy động học sinh: nhà trẻ …". */
  readonly head: string | null;
  /** Words before a colon that may be the name where the item has none. */
  readonly label: string | null;
  /** Behind "trong đó": a part of the target before it. With a colon, what follows by semicolons is too. */
  readonly part: "no" | "first" | "next";
  /** What is said of this one and the next together: "trên 90% tổ chức và trên 95% đảng viên hoàn thành nhiệm vụ". */
  readonly predicate: string | null;
  /** Something with an amount stands before it in the same breath. */
  readonly follows: boolean;
  readonly inParentheses: boolean;
}

/** What the stretches before leave behind. */
export interface Scope {
  readonly head: string | null;
  readonly label: string | null;
  readonly part: Item["part"];
}
