/** Drawn on a square of 16; the colour is that of the text around. */
const DRAWINGS = {
  error: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.6 5.6l4.8 4.8m0-4.8-4.8 4.8",
  warning: "M8 2 1.8 13.5h12.4L8 2Zm0 4.4v3.4m0 1.5v.9",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 5.7v3.9M8 4.7v.9",
  done: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.2 8.2l2 2 3.7-4.1",
  again: "M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.3 1.9v2.9h-2.9",
  file: "M4 1.8h5l3.2 3.2v9.2H4V1.8Zm5 0V5h3.2",
  folder: "M1.8 12.8V3.6h4.1l1.5 1.7h6.8v7.5H1.8Z",
  remove: "M4 4l8 8m0-8-8 8",
  sheet: "M2 2.5h12v11H2v-11Zm0 3.6h12M2 9.8h12M6.4 2.5v11",
  add: "M8 2.5v11M2.5 8h11",
  change: "M2.5 5.5h10m-2.6-2.7 2.7 2.7-2.7 2.7M13.5 10.5h-10m2.6-2.7-2.7 2.7 2.7 2.7",
  waiting: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.3V8l2.4 1.6",
} as const;

export type IconName = keyof typeof DRAWINGS;

const SVG = "http://www.w3.org/2000/svg";

/** A picture for the eye only: what it says is said in words beside it. */
export const icon = (name: IconName): SVGSVGElement => {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", DRAWINGS[name]);
  svg.append(path);
  for (const [key, value] of [["viewBox", "0 0 16 16"], ["class", "icon"], ["aria-hidden", "true"], ["focusable", "false"]] as const) svg.setAttribute(key, value);
  return svg;
};
