/** Styles are put into files of their own when the pane is built. */
declare module "*.css";
