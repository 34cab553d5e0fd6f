/** Sizes of a firm by the people who work there. The names stand in saved answers and never change. */
export const firmSizes = ['1-9', '10-49', '50-249', '250-999', '1000'] as const;

/** The sectors of the North American Industry Classification System of 2022, by their codes. They stand in saved answers and never change. */
export const firmSectors = [
  '11',
  '21',
  '22',
  '23',
  '31-33',
  '42',
  '44-45',
  '48-49',
  '51',
  '52',
  '53',
  '54',
  '55',
  '56',
  '61',
  '62',
  '71',
  '72',
  '81',
  '92',
] as const;

/** A size. */
export type FirmSize = (typeof firmSizes)[number];

/** A sector. */
export type FirmSector = (typeof firmSectors)[number];

/** The fewest answers that are shown as a group: in a smaller one, who knows the firms could tell who said what. Our choice. */
export const fewestInGroup = 5;
