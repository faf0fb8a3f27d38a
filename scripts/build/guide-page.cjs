/** The part of Markdown that the guides are written in, as a page beside the pane: headings, paragraphs, lists, tables, code, pictures, links. */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** `guides` are the names of the pages that there are: links elsewhere into the house keep their words only. */
const inline = (text, guides) => {
  const codes = [];
  const kept = text.replace(/`([^`]+)`/g, (_, code) => `\u0001${codes.push(code) - 1}\u0001`);
  return escaped(kept)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1">')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, to) => {
      const [, name, place = ""] = /^([\w-]+)\.md(#.*)?$/.exec(to) ?? [];
      return guides.includes(name) ? `<a href="${name}.html${place}">${words}</a>` : words;
    })
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>")
    .replace(/\u0001(\d+)\u0001/g, (_, at) => `<code>${escaped(codes[at])}</code>`);
};

const cellsOf = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
const row = (line, tag, guides) => `<tr>${cellsOf(line).map((cell) => `<${tag}>${inline(cell, guides)}</${tag}>`).join("")}</tr>`;

/** What a block begins with, and what it becomes; the first that fits. */
const BLOCKS = [
  [/^#{1,3} /, ([line], guides) => { const [, marks, words] = /^(#+) (.*)$/.exec(line); return `<h${marks.length}>${inline(words, guides)}</h${marks.length}>`; }],
  [/^\|/, ([head, , ...rest], guides) => `<div class="table"><table><thead>${row(head, "th", guides)}</thead><tbody>${rest.map((line) => row(line, "td", guides)).join("")}</tbody></table></div>`],
  [/^- /, (lines, guides) => `<ul>${itemsOf(lines, /^- /).map((item) => `<li>${inline(item, guides)}</li>`).join("")}</ul>`],
  [/^\d+\. /, (lines, guides) => `<ol>${itemsOf(lines, /^\d+\. /).map((item) => `<li>${inline(item, guides)}</li>`).join("")}</ol>`],
  [/^/, (lines, guides) => `<p>${inline(lines.join(" "), guides)}</p>`],
];

const itemsOf = (lines, begins) => lines.reduce((items, line) => (begins.test(line) ? [...items, line.replace(begins, "")] : [...items.slice(0, -1), `${items.at(-1)} ${line.trim()}`]), []);

/** Blocks are apart by empty lines; a heading and a change of kind end one too. */
const blocksOf = (lines) => {
  const blocks = [];
  const kindOf = (line) => BLOCKS.findIndex(([begins]) => begins.test(line));
  let open = null;
  for (const line of lines) {
    if (line.trim() === "") { open = null; continue; }
    const kind = kindOf(line);
    const goesOn = open && kindOf(open[0]) !== 0 && (kind === kindOf(open[0]) || (kind === BLOCKS.length - 1 && /^\s/.test(line)));
    if (goesOn) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
};

const STYLE = "body{max-width:46rem;margin:0 auto;padding:1rem;font:16px/1.5 'Segoe UI',system-ui,sans-serif;color-scheme:light dark}img{max-width:100%;height:auto}code,pre{font-family:Consolas,monospace}pre,.table{overflow-x:auto}td,th{border:1px solid GrayText;padding:.25rem .5rem;text-align:start;vertical-align:top}table{border-collapse:collapse}";

const guidePage = (markdown, guides) => {
  const parts = markdown.split(/^```\w*\n([\s\S]*?)^```$/m);
  const body = parts.map((part, at) => (at % 2 === 1 ? `<pre><code>${escaped(part)}</code></pre>` : blocksOf(part.split("\n")).map((lines) => BLOCKS.find(([begins]) => begins.test(lines[0]))[1](lines, guides)).join("\n"))).join("\n");
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "";
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>\n${body}\n</body></html>\n`;
};

module.exports = { guidePage };
