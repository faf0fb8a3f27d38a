import { WireObject } from "../protocol/wire-object";

/** Told by the library, in a browser, that ribbon commands can be called. */
class AddinInternalService extends WireObject {
  readonly wireClass = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}

/** Objects that the library makes by name rather than finds in the workbook. */
export const services = (name: string): WireObject | undefined => (name === "Microsoft.InternalService.AddinInternalService" ? new AddinInternalService() : undefined);
