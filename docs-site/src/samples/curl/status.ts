import type { Expected } from "../scenario.ts";

export const isOneOf = (statuses: number[]): string => statuses.map((status) => `[ "$status" = ${status} ]`).join(" || ");

export const isNoneOf = (statuses: Expected): string =>
	statuses === "2XX" ? `[ "\${status%??}" != 2 ]` : statuses.map((status) => `[ "$status" != ${status} ]`).join(" && ");
