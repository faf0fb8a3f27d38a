/** Whether an Excel of this age has a member. */
export const isSupported = (_wireClass: string, _member: string, _excelApi: string): boolean => true;
