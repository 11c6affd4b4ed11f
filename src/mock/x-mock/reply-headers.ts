import type { HeaderEntry } from "../../generate/answers/answers.ts";
import { expandPath } from "../../openapi/path-template.ts";
import type { Values } from "../../openapi/runtime-expression.ts";
import type { HeaderValues } from "../operation.ts";
import { type Fault, findRefusal, readWhen } from "../refusal.ts";
import { partsOf } from "./condition.ts";

export const readHeaders = (entries: HeaderEntry[]): HeaderValues[] => entries.map(({ when, set }) => ({ when: readWhen(when), set }));

/** The headers of an answer with what the request makes of them. A header that the answer does not have stays away. */
export function withSetHeaders(
	headers: Record<string, string>,
	entries: readonly HeaderValues[],
	fault: Fault | undefined,
	values: Values,
): Record<string, string> {
	const named = findRefusal(
		entries.filter(({ when }) => typeof when === "string"),
		fault,
		values,
		[],
	);
	const entry = named ?? findRefusal(entries, undefined, values, []);
	if (entry === undefined) return headers;
	const parts = typeof entry.when === "string" ? {} : partsOf(entry.when, values);
	const set = new Map(Object.entries(entry.set).map(([name, value]) => [name.toLowerCase(), value]));
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) => {
			const other = set.get(name.toLowerCase());
			return other === null ? [] : [[name, other === undefined ? value : expandPath(other, (part) => parts[part] ?? "")]];
		}),
	);
}
