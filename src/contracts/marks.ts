import type { Marks, OperationMarks } from "../redaction/marks.ts";
import { loadMarks } from "./load.ts";

interface Known {
	method: string;
	/** A gateway may put a path before that of the operation. */
	path: RegExp;
	marks: Marks;
}

const operations = await loadMarks();
const all = together(operations);
const parameters = ({ marks: { path } }: OperationMarks) => path.split("{").length;
/** In the order in which they match: https://spec.openapis.org/oas/v3.1.1#path-templating-matching */
const known: Known[] = operations
	.toSorted((a, b) => parameters(a) - parameters(b))
	.map(({ method, marks }) => ({ method, path: patternOf(marks.path), marks }));

/** The marks of the operation that an entry calls; those of all contracts together where no contract knows it, so that nothing is lost. */
export function marksOf({ request }: { request: { method: string; url: string } }): Marks {
	const path = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(request.url)?.[1] ?? "";
	const samePath = known.filter((each) => each.path.test(path));
	const called = samePath.find(({ method }) => method === request.method.toUpperCase());
	if (called !== undefined) return called.marks;
	return samePath[0] === undefined ? all : { ...all, path: samePath[0].marks.path };
}

function patternOf(path: string): RegExp {
	const literals = path.split(/\{[^}]*\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`${literals.join("[^/]+")}$`);
}

function together(each: OperationMarks[]): Marks {
	const pointers = new Set(each.flatMap(({ marks }) => marks.pointers));
	const credentials = new Map(each.flatMap(({ marks }) => marks.credentials).map((credential) => [JSON.stringify(credential), credential]));
	return { path: "", pointers: [...pointers], credentials: [...credentials.values()], unknown: true };
}
