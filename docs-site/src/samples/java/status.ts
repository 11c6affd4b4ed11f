import type { Expected } from "../scenario.ts";

export const isOneOf = (statuses: number[]): string => {
	const tests = statuses.map((status) => `response.statusCode() == ${status}`);
	return tests.length === 1 ? tests.join() : `(${tests.join(" || ")})`;
};

export const isNoneOf = (statuses: Expected): string =>
	statuses === "2XX" ? "response.statusCode() / 100 != 2" : statuses.map((status) => `response.statusCode() != ${status}`).join(" && ");
