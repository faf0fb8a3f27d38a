import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawIcon } from "./draw-icon";
import { ICON_SIZES, ICONS } from "./icon-shapes";
import { encodePng } from "./png";

/** `node scripts/run-ts.cjs scripts/manifest/make-icons.ts` draws the icons anew. */
const folder = path.resolve("manifest/icons");
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(ICONS)) for (const size of ICON_SIZES) writeFileSync(path.join(folder, `${name}-${size}.png`), encodePng(drawIcon(shapes, size)));
