import { element } from "../dom/element";

/** Hands a file over to be saved where downloads go. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
