import { step } from "./json-pointer.ts";
import type { ParameterPlace } from "./parameter-styles/styles.ts";

/** The part of a request that holds the parameters of a place. */
export const partOf = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const satisfies Record<
	ParameterPlace,
	string
>;

/** The pointer of a parameter into an exchange: `/request/query/page`. The names of headers ignore case. */
export const parameterPointer = ({ in: where, name }: { in: ParameterPlace; name: string }): string =>
	`/request/${partOf[where]}${step(where === "header" ? name.toLowerCase() : name)}`;
