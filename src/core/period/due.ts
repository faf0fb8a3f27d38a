import { measuresOfFigure } from "../catalogue/catalogue";
import type { Catalogue, Period } from "../model";
import { isDue } from "./period";

/** Whether any indicator that needs this measure is judged in this period already. */
export const isMeasureDue = (catalogue: Catalogue, measure: string, period: Period): boolean =>
  catalogue.indicators.some(({ figure, due }) => measuresOfFigure(figure).includes(measure) && isDue(due, period));
