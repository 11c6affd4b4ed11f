import { compareTemplates, matchPathEnd, type PathTemplate, parseTemplate, readPath } from "../openapi/path-template.ts";
import type { Marks, OperationMarks } from "../redaction/marks.ts";
import { loadMarks } from "./load.ts";

interface Known {
	method: string;
	/** Matched at the end of a URL's path, because a gateway may add a prefix. */
	path: PathTemplate;
	marks: Marks;
}

const operations = await loadMarks();
const all = together(operations);
/** In the order in which they match: https://spec.openapis.org/oas/v3.1.1#path-templating-matching */
const known: Known[] = operations
	.map(({ method, marks }) => ({ method, path: parseTemplate(marks.path), marks }))
	.sort((a, b) => compareTemplates(a.path, b.path));

/** The marks of the operation that an entry calls. If no contract knows it, the marks of all contracts together, so that no secret is missed. */
export function marksOf({ request }: { request: { method: string; url: string } }): Marks {
	const path = readPath(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(request.url)?.[1] ?? "");
	const samePath = known.filter((each) => matchPathEnd(each.path, path) !== undefined);
	const called = samePath.find(({ method }) => method === request.method.toUpperCase());
	if (called !== undefined) return called.marks;
	return samePath[0] === undefined ? all : { ...all, path: samePath[0].marks.path };
}

function together(each: OperationMarks[]): Marks {
	const pointers = new Set(each.flatMap(({ marks }) => marks.pointers));
	const credentials = new Map(each.flatMap(({ marks }) => marks.credentials).map((credential) => [JSON.stringify(credential), credential]));
	return { path: "", pointers: [...pointers], credentials: [...credentials.values()], unknown: true };
}
