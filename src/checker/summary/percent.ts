/** A share in percent, rounded down to one decimal place. So a share below a threshold never looks as if it reached it. */
export const percentOf = (part: number, whole: number) => (Math.floor((part * 1_000) / whole) / 10).toFixed(1);
