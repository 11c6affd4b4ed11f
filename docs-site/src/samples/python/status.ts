export const isOneOf = ([first, ...more]: number[]): string =>
	more.length === 0 ? `status == ${first}` : `status in (${[first, ...more].join(", ")})`;

export const isNoneOf = ([first, ...more]: number[]): string =>
	more.length === 0 ? `status != ${first}` : `status not in (${[first, ...more].join(", ")})`;
