import { CFB } from "xlsx";

/** A compound file with these streams, as Office wrote .doc and .xls. */
export const compoundFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content);
  // SheetJS leaves a mark of itself.
  CFB.utils.cfb_del(container, "/\u0001Sh33tJ5");
  return Uint8Array.from(CFB.write(container, { type: "buffer" }) as Buffer);
};
