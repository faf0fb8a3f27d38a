/** Sentences as Excel words them, by error code. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "This operation is not permitted for the current object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** An error that Excel would answer: it reaches the add-in as an `OfficeExtension.Error` with this code. `location` is `Range.values`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location: string | null,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
  }
}

export const refuse = (code: string, location: string | null, message?: string): never => {
  throw new HostError(code, location, message);
};
