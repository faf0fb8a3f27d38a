/** A group as the library writes it: thin, its points in whatever colour the reader takes, under a name of Excel 2016 that Excel 2010 does not know. */
const GROUP = /<x14:sparklineGroup displayEmptyCellsAs="gap" xr2:uid="[^"]*" markers="1"><x14:colorSeries rgb="([^"]*)"\/>/g;
const LATER = / xmlns:xr2="http:\/\/schemas\.microsoft\.com\/office\/spreadsheetml\/2015\/revision2"/g;

const COLORS = ["Series", "Negative", "Markers", "First", "Last", "High", "Low"].map((name) => `<x14:color${name} rgb="$1"/>`);
/** The axis comes third. What is written has an order ([MS-XLSX] 2.6.82, CT_SparklineGroup). */
const OWN = [...COLORS.slice(0, 2), '<x14:colorAxis rgb="FF000000"/>', ...COLORS.slice(2)].join("");

/**
 * A sheet's sparklines as a line that can be seen, with a point for each month in its colour: where only the line's is told, Excel and
 * LibreOffice choose the others.
 */
export const sparklineLook = (sheet: string): string =>
  sheet.includes("<x14:sparklineGroup ") ? sheet.replace(GROUP, `<x14:sparklineGroup lineWeight="1.5" displayEmptyCellsAs="gap" markers="1">${OWN}`).replace(LATER, "") : sheet;
