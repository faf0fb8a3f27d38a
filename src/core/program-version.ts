// Written by `npm run generate` from package.json.
export const PROGRAM_VERSION = "0.1.0";
