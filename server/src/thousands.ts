/** A whole number as it is written here: “12,345”. By the platform’s formatter, the first takes as long as a page to read. */
export const thousands = (number: number): string => String(number).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
