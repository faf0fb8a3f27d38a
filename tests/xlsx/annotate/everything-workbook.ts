import { packageOf } from "../../support/package-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const MS = "http://schemas.microsoft.com/office/2017/10/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export const SHEET = "So lieu";

const rels = (...items: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${R}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`)
    .join("")}</Relationships>`;

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="application/${type}"/>`;
const SML = "vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest picture there is: one transparent pixel. */
const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64").toString("latin1");

const shape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox><div style="text-align:left"><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** A workbook as Excel 365 saves it after years of use: picture, table, external reference, old notes, threads, a hidden first sheet, local names, a calculation chain. */
export const everything = (): Uint8Array =>
  packageOf({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
      override("xl/workbook.xml", `${SML}.sheet.main+xml`),
      override("xl/worksheets/sheet1.xml", `${SML}.worksheet+xml`),
      override("xl/worksheets/sheet2.xml", `${SML}.worksheet+xml`),
      override("xl/styles.xml", `${SML}.styles+xml`),
      override("xl/comments1.xml", `${SML}.comments+xml`),
      override("xl/calcChain.xml", `${SML}.calcChain+xml`),
      override("xl/tables/table1.xml", `${SML}.table+xml`),
      override("xl/externalLinks/externalLink1.xml", `${SML}.externalLink+xml`),
      override("xl/drawings/drawing1.xml", "vnd.openxmlformats-officedocument.drawing+xml"),
      override("xl/threadedComments/threadedComment1.xml", "vnd.ms-excel.threadedcomments+xml"),
      override("xl/persons/person.xml", "vnd.ms-excel.person+xml"),
    ].join("")}</Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookProtection lockStructure="1"/><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="An" sheetId="7" state="hidden" r:id="rId2"/><sheet name="${SHEET}" sheetId="3" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'${SHEET}'!$A$1:$D$9</definedName><definedName name="Tong">'${SHEET}'!$B$4</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"], ["rId3", "styles", "styles.xml"], ["rId4", "calcChain", "calcChain.xml"], ["rId9", "externalLink", "externalLinks/externalLink1.xml"], ["rId10", `${MS}/person`, "persons/person.xml"]),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="B4" i="3"/></calcChain>`,
    "xl/externalLinks/externalLink1.xml": `${XML}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="S"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": rels(["rId1", "externalLinkPath", "khac.xlsx", true]),
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>Ten</t></is></c><c r="B1" t="inlineStr"><is><t>So</t></is></c></row><row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>xa</t></is></c><c r="B2" s="1"><v>5</v></c></row><row r="3"><c r="C3" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row><row r="4"><c r="B4"><f>SUM(B2:B3)</f><v>5</v></c></row></sheetData><sheetProtection sheet="1"/><conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId7"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "comments", "../comments1.xml"], ["rId4", `${MS}/threadedComment`, "../threadedComments/threadedComment1.xml"], ["rId5", "table", "../tables/table1.xml"], ["rId7", "hyperlink", "https://example.org/", true]),
    "xl/worksheets/sheet2.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/tables/table1.xml": `${XML}<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Ten"/><tableColumn id="2" name="So"/></tableColumns></table>`,
    "xl/drawings/drawing1.xml": `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Hinh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "image", "../media/image1.png"]),
    "xl/media/image1.png": PIXEL,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shape(1025, 1, 1)}${shape(1026, 2, 2)}</xml>`,
    "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>Ai do</author><author>tc={11111111-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>cu</t></r></text></comment><comment ref="C3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="${THREADS}"><threadedComment ref="C3" dT="2024-01-02T03:04:05.00" personId="{22222222-0000-4000-8000-000000000002}" id="{11111111-0000-4000-8000-000000000001}"><text>hoi</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${XML}<personList xmlns="${THREADS}"><person displayName="Ai do" id="{22222222-0000-4000-8000-000000000002}" userId="ai" providerId="None"/></personList>`,
  });
