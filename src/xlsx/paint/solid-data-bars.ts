const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** Bars of one range as the library writes them: attributes of the rule, thresholds, colour. */
const BLOCK = /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs;
const BAR = /<cfRule type="dataBar" priority="(\d+)"><dataBar>((?:<cfvo type="num" val="[^"]*"\/>)+)<color rgb="([^"]*)"\/><\/dataBar><\/cfRule>/g;
const THRESHOLD = /<cfvo type="num" val="([^"]*)"\/>/g;

/** The priority is different for each rule of a sheet: enough for a name. */
const idOf = (priority: string): string => `{00000000-0000-4000-8000-${priority.padStart(12, "0")}}`;

const extension = (range: string, priority: string, thresholds: string, color: string): string =>
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="${idOf(priority)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
  thresholds.replace(THRESHOLD, '<x14:cfvo type="num"><xm:f>$1</xm:f></x14:cfvo>') +
  `<x14:negativeFillColor rgb="${color}"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;

/**
 * A sheet's data bars from nothing at the lower bound to the full cell at the upper, in one colour: Excel 2007's, which the
 * library writes, run from 10 % to 90 % of the cell and fade out, so that nobody can tell where one ends. What
 * Excel 2010 added is kept in an extension, tied to the rule by a name ([MS-XLSX] 2.4.41 and 2.6.29).
 */
export const solidDataBars = (sheet: string): string => {
  const extensions: string[] = [];
  const named = sheet.replace(BLOCK, (block, range: string) =>
    block.replace(BAR, (_, priority: string, thresholds: string, color: string) => {
      extensions.push(extension(range, priority, thresholds, color));
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">${thresholds}<color rgb="${color}"/></dataBar>` +
        `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>${idOf(priority)}</x14:id></ext></extLst></cfRule>`
      );
    }),
  );
  if (extensions.length === 0) return sheet;
  const bars = `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>${extensions.join("")}</x14:conditionalFormattings></ext>`;
  // A sheet has one list of extensions; the library begins it where there are sparklines.
  const end = /<\/extLst><\/worksheet>$/;
  if (end.test(named)) return named.replace(end, () => `${bars}</extLst></worksheet>`);
  return named.replace(/<\/worksheet>$/, () => `<extLst>${bars}</extLst></worksheet>`);
};
