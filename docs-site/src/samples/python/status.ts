import type { Expected } from "../scenario.ts";

export const isOneOf = ([first, ...more]: number[]): string =>
	more.length === 0 ? `status == ${first}` : `status in (${[first, ...more].join(", ")})`;

export function isNoneOf(statuses: Expected): string {
	if (statuses === "2XX") return "status // 100 != 2";
	return statuses.length === 1 ? `status != ${statuses[0]}` : `status not in (${statuses.join(", ")})`;
}
