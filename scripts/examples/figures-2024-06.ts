/**
 * Believable figures of a province of 1.8 million people for the first half of 2024. They are made up: shapes and sizes
 * follow what Tiền Giang's offices publish, single values are nobody's. Every run gives the same ones.
 */

/** People by district. */
const POPULATION: Readonly<Record<string, number>> = {
  "815": 231_400, "816": 152_300, "817": 126_900, "818": 66_800, "819": 292_600, "820": 193_700, "821": 263_100, "822": 190_200, "823": 127_500, "824": 134_800, "825": 41_600,
};

/** Share of people in the town or city of the district; Tân Phú Đông has none. */
const URBAN: Readonly<Record<string, number>> = {
  "815": 0.71, "816": 0.42, "817": 0.35, "818": 0.09, "819": 0.06, "820": 0.05, "821": 0.07, "822": 0.05, "823": 0.1, "824": 0.16, "825": 0,
};

/** Communes, wards and towns; communes recognised as new-rural; preschools, primary and lower secondary schools. */
const PLACES: Readonly<Record<string, { readonly communes: number; readonly recognised: number; readonly schools: readonly [number, number, number] }>> = {
  "815": { communes: 17, recognised: 6, schools: [24, 22, 13] },
  "816": { communes: 10, recognised: 5, schools: [14, 12, 8] },
  "817": { communes: 16, recognised: 10, schools: [16, 16, 8] },
  "818": { communes: 12, recognised: 10, schools: [13, 14, 8] },
  "819": { communes: 25, recognised: 23, schools: [27, 33, 19] },
  "820": { communes: 16, recognised: 16, schools: [18, 22, 13] },
  "821": { communes: 23, recognised: 22, schools: [25, 28, 15] },
  "822": { communes: 19, recognised: 18, schools: [21, 23, 13] },
  "823": { communes: 13, recognised: 12, schools: [14, 15, 9] },
  "824": { communes: 13, recognised: 11, schools: [14, 15, 9] },
  "825": { communes: 6, recognised: 5, schools: [7, 7, 6] },
};

export const DISTRICTS = Object.keys(POPULATION);
const PROVINCE_POPULATION = Object.values(POPULATION).reduce((sum, each) => sum + each, 0);

/** A number in 0 … 1 that a text always gives again (FNV-1a). */
const chance = (text: string): number => {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 16_777_619) >>> 0;
  return (((hash ^ (hash >>> 15)) >>> 0) % 10_000) / 10_000;
};

/** `rate` give or take `spread`, by unit and measure. */
const near = (rate: number, spread: number, unit: string, measure: string): number => rate + spread * (2 * chance(`${unit} ${measure}`) - 1);

/** Whole part of a whole: never more than it. */
const part = (whole: number, rate: number, spread: number, unit: string, measure: string): number =>
  Math.max(0, Math.min(whole, Math.round(whole * near(rate, spread, unit, measure))));

const decimals = (value: number, places: number): string => String(Number(value.toFixed(places)));

/** A district's measures, in the order of the catalogue. "-" where nothing of the kind arises. */
export const districtFigures = (code: string): Readonly<Record<string, string>> => {
  const population = POPULATION[code] as number;
  const share = population / PROVINCE_POPULATION;
  const place = PLACES[code] as (typeof PLACES)[string];
  const [preschools, primary, lowerSecondary] = place.schools;
  const urban = Math.round(population * (URBAN[code] as number));
  const labour = part(population, 0.565, 0.012, code, "labour");
  const workingAge = part(population, 0.598, 0.01, code, "working-age");
  const households = Math.round(population / near(3.55, 0.12, code, "households"));
  const rural = Math.round(households * (1 - (URBAN[code] as number)));
  const trained = part(labour, 0.557, 0.02, code, "trained");
  const jobs = Math.round(18_000 * share * near(0.56, 0.09, code, "jobs"));
  const waste = urban * near(0.15, 0.02, code, "waste");
  const hygienic = part(rural, 0.9985, 0.0015, code, "hygienic");
  const quota = Math.round(2_500 * share);
  const sites = Math.round(population / near(640, 90, code, "sites"));
  const children = (years: number, measure: string) => Math.round(population * near(0.0133, 0.0006, code, measure) * years);
  const enrolled = (whole: number, rate: number, spread: number, measure: string) => String(part(whole, rate, spread, code, measure));
  const [nursery, kindergarten, primaryAge, lowerAge, upperAge] = [children(3, "nursery"), children(3, "kindergarten"), children(5, "primary"), children(4, "lower"), children(3, "upper")];
  const isHuyen = Number(code) >= 818;
  const town = (amount: string) => (urban === 0 ? "-" : amount);
  return {
    "budget-revenue-collected": decimals(8_801 * 0.42 * share * near(1.15, 0.2, code, "revenue"), 1),
    "budget-expenditure": decimals(14_456 * 0.26 * share * near(1.15, 0.12, code, "spending"), 1),
    "workers-given-jobs": String(jobs),
    "workers-sent-abroad": String(part(jobs, 0.021, 0.009, code, "abroad")),
    "trained-workers": String(trained),
    "labour-force": String(labour),
    "certified-workers": String(part(trained, 0.441, 0.02, code, "certified")),
    "poor-households": String(part(households, 0.0112, 0.004, code, "poor")),
    households: String(households),
    "recognised-communes-meeting-new-criteria": String(part(place.recognised, 0.84, 0.12, code, "upholding")),
    "recognised-new-rural-communes": String(place.recognised),
    "communes-newly-advanced": String(Math.max(0, Math.round(near(0.45, 0.5, code, "advanced")))),
    "communes-newly-model": String(Math.max(0, Math.round(near(0.3, 0.45, code, "model")))),
    ...(isHuyen ? { "district-newly-new-rural": code === "823" ? "Có" : "Không", "district-newly-advanced": "Không" } : {}),
    "health-insured-people": String(part(population, 0.934, 0.016, code, "insured")),
    population: String(population),
    "social-insured-people": String(part(workingAge, 0.301, 0.05, code, "social")),
    "working-age-population": String(workingAge),
    doctors: String(Math.round((population / 10_000) * near(3.1, 0.5, code, "doctors"))),
    "hospital-beds": String(Math.round((population / 10_000) * near(9, 2, code, "beds"))),
    "communes-meeting-health-criteria": String(part(place.communes, 0.985, 0.03, code, "health")),
    "commune-level-units": String(place.communes),
    "nursery-enrolled": enrolled(nursery, 0.177, 0.03, "nursery-enrolled"),
    "nursery-age-children": String(nursery),
    "kindergarten-enrolled": enrolled(kindergarten, 0.881, 0.03, "kindergarten-enrolled"),
    "kindergarten-age-children": String(kindergarten),
    "primary-enrolled": enrolled(primaryAge, 1, 0, "primary-enrolled"),
    "primary-age-children": String(primaryAge),
    "lower-secondary-enrolled": enrolled(lowerAge, 0.991, 0.006, "lower-enrolled"),
    "lower-secondary-age-children": String(lowerAge),
    "upper-secondary-enrolled": enrolled(upperAge, 0.13, 0.04, "upper-enrolled"),
    "upper-secondary-age-people": String(upperAge),
    "national-standard-preschools": String(part(preschools, 0.67, 0.1, code, "preschool-standard")),
    preschools: String(preschools),
    "national-standard-lower-secondary-schools": String(part(lowerSecondary, 0.69, 0.12, code, "lower-standard")),
    "lower-secondary-schools": String(lowerSecondary),
    "national-standard-primary-schools": String(part(primary, 0.85, 0.1, code, "primary-standard")),
    "primary-schools": String(primary),
    "rural-households-hygienic-water": String(hygienic),
    "rural-households": String(rural),
    "rural-households-piped-water": String(part(hygienic, 0.9705, 0.02, code, "piped")),
    "urban-population-piped-water": town(String(part(urban, 0.9978, 0.002, code, "urban-piped"))),
    "urban-population": town(String(urban)),
    "urban-waste-treated": town(decimals(waste * near(0.9885, 0.006, code, "treated"), 1)),
    "urban-waste-generated": town(decimals(waste, 1)),
    "establishments-treating-to-standard": String(part(sites, 0.914, 0.03, code, "treating")),
    "establishments-with-waste": String(sites),
    "recruits-delivered": String(quota),
    "recruitment-quota": String(quota),
  };
};

/** What province offices report alone. */
export const OFFICE_FIGURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CTK: { "grdp-growth-rate": "6.62", "grdp-per-head": "38.4", "development-investment": "20950.5", "urban-unemployment-rate": "2.64" },
  SCT: { "export-turnover": "2.862" },
  SKHDT: { "new-enterprises-registered": "447" },
  STC: { "budget-revenue-collected": "1312.4", "budget-expenditure": "2968.7" },
  SYT: { doctors: "842", "hospital-beds": "2615", "malnourished-under-fives": "12184", "measured-under-fives": "101420", "infant-mortality-rate": "8.9", "under-five-mortality-rate": "10.2" },
  SGDDT: { "upper-secondary-enrolled": "49870", "national-standard-upper-secondary-schools": "25", "upper-secondary-schools": "37" },
};

/** Members of each Party committee. */
const PARTY_MEMBERS: Readonly<Record<string, number>> = {
  DB815: 6_420, DB816: 3_350, DB817: 3_480, DB818: 2_240, DB819: 6_150, DB820: 4_730, DB821: 5_320, DB822: 4_980, DB823: 3_640, DB824: 3_710, DB825: 1_520, DBKCQDN: 5_870, DBCA: 2_260, DBQS: 1_180, DBBP: 640,
};

export const PARTY_COMMITTEES = Object.keys(PARTY_MEMBERS);

/** New members by June. Ratings come at the year's end and are still blank. */
export const partyFigures = (code: string): Readonly<Record<string, string>> => ({
  "party-members-admitted": String(Math.round((PARTY_MEMBERS[code] as number) * near(0.0127, 0.003, code, "admitted"))),
});

/** Jobs that the province asks of each district for the year: together a little more than the target. */
export const allottedJobs = (code: string): string => String(Math.ceil((18_050 * (POPULATION[code] as number)) / PROVINCE_POPULATION / 10) * 10);

/** Poor households at the end of 2023, of as many households. */
export const lastYearPoverty = (code: string): Readonly<Record<string, string>> => {
  const now = districtFigures(code);
  const poor = Number(now["poor-households"]);
  return { "poor-households": String(Math.round(poor * near(1.09, 0.05, code, "poor-2023"))), households: now["households"] as string };
};
