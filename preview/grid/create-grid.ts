import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import words from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";

/** An empty grid. Its formula bar and tabs are shown; buttons for what the host would not hear of are not. */
export const createGrid = (container: HTMLElement): FUniver => {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: mergeLocales(words) }, logLevel: LogLevel.ERROR });
  const { plugins } = UniverSheetsCorePreset({ container, header: true, toolbar: false, contextMenu: false, disableAutoFocus: true, sheets: { disableForceStringAlert: true, disableForceStringMark: true } });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return FUniver.newAPI(univer);
};
