/** A group as the library writes it: thin, and its points in whatever colour the reader takes. */
const GROUP = /<x14:sparklineGroup displayEmptyCellsAs="gap" xr2:uid="([^"]*)" markers="1"><x14:colorSeries rgb="([^"]*)"\/>/g;

/**
 * A sheet's sparklines as a line that can be seen, with a point for each month in its colour: where only the line's is told, Excel and
 * LibreOffice choose the others. The order of attributes is free, that of colours is not ([MS-XLSX] 2.6.82, CT_SparklineGroup).
 */
export const sparklineLook = (sheet: string): string =>
  sheet.replace(
    GROUP,
    '<x14:sparklineGroup lineWeight="1.5" displayEmptyCellsAs="gap" markers="1" xr2:uid="$1"><x14:colorSeries rgb="$2"/><x14:colorNegative rgb="$2"/><x14:colorAxis rgb="FF000000"/><x14:colorMarkers rgb="$2"/><x14:colorFirst rgb="$2"/><x14:colorLast rgb="$2"/><x14:colorHigh rgb="$2"/><x14:colorLow rgb="$2"/>',
  );
