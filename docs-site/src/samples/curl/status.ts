export const isOneOf = (statuses: number[]): string => statuses.map((status) => `[ "$status" = ${status} ]`).join(" || ");

export const isNoneOf = (statuses: number[]): string => statuses.map((status) => `[ "$status" != ${status} ]`).join(" && ");
