/** A share in percent, to one place, rounded down: what fails a floor never looks as if it reached it. */
export const percentOf = (part: number, whole: number) => (Math.floor((part * 1_000) / whole) / 10).toFixed(1);
