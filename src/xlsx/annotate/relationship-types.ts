const OFFICE = { transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships", strict: "http://purl.oclc.org/ooxml/officeDocument/relationships" } as const;
const SPREADSHEET = { transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", strict: "http://purl.oclc.org/ooxml/spreadsheetml/main" } as const;

/** Transitional is what Excel writes; strict (ISO/IEC 29500) names the same things differently. */
export type Dialect = keyof typeof OFFICE;

export const relationshipsNamespace = (dialect: Dialect): string => OFFICE[dialect];
export const spreadsheetNamespace = (dialect: Dialect): string => SPREADSHEET[dialect];
export const relationshipType = (dialect: Dialect, name: string): string => `${OFFICE[dialect]}/${name}`;
