import type { Language, Summary } from "../model";
import type { ColumnType, Table } from "./table";

export interface FactOptions {
  readonly language: Language;
  /** The program's version. */
  readonly program: string;
}

/** What every row says of the merge it came from. */
export const ofMerge = ({ catalogue, period, asOf }: Summary, { program }: FactOptions) => ({ program, catalogue: catalogue.version, province: catalogue.province, year: catalogue.year, period, as_of: asOf });

export const nameIn = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }, language: Language): string => (language === "vi" ? name : nameEn);

/** A table's columns in the order of its schema, all texts but for those named. */
export const columnsOf = <Name extends string>(schema: { readonly entries: Readonly<Record<Name, unknown>> }, types: Partial<Record<Name, ColumnType>>): Table<Name>["columns"] =>
  (Object.keys(schema.entries) as Name[]).map((name) => ({ name, type: types[name] ?? "text" }));
