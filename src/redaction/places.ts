import { type PathTemplate, parseTemplate } from "../openapi/path-template.ts";
import type { Marks } from "./marks.ts";
import { marksIn } from "./marks.ts";

/** Marks, ready to be looked up. */
export interface Places {
	/** Undefined where no contract knows the operation. */
	path: PathTemplate | undefined;
	inPath: Set<string>;
	inQuery: Set<string>;
	request: Side;
	response: Side;
}

export interface Side {
	/** In lower case. */
	headers: Set<string>;
	body: Body;
}

export interface Body {
	marks: string[][];
	/** The last steps of the marks: a broken body may have such a member elsewhere. */
	names: Set<string>;
	/** What of the names must stand in a body that has something to hide; undefined where any body may. */
	hints: string[] | undefined;
}

const made = new WeakMap<Marks, Places>();

export function placesOf(marks: Marks): Places {
	const known = made.get(marks);
	if (known !== undefined) return known;
	const places: Places = {
		path: marks.path === "" ? undefined : parseTemplate(marks.path),
		inPath: firstSteps(marks, "/request/path"),
		inQuery: firstSteps(marks, "/request/query"),
		request: sideOf(marks, "/request"),
		response: sideOf(marks, "/response"),
	};
	made.set(marks, places);
	return places;
}

/** Whether a query parameter is marked: by name, as a member of an object with brackets (`p[a]`), or because a mark is on all of the query. */
export const isInQuery = ({ inQuery }: Places, name: string): boolean =>
	inQuery.has(name) || inQuery.has("*") || (name.endsWith("]") && inQuery.has(name.slice(0, name.indexOf("["))));

const firstSteps = (marks: Marks, part: string) => new Set(marksIn(marks, part).map(([name = ""]) => name));

function sideOf(marks: Marks, side: string): Side {
	const inBody = marksIn(marks, `${side}/body`);
	const last = inBody.map((steps) => steps.at(-1) ?? "*");
	const names = last.filter((step) => step !== "*");
	return {
		headers: firstSteps(marks, `${side}/headers`),
		body: { marks: inBody, names: new Set(names), hints: names.length === last.length ? names : undefined },
	};
}

/** Whether a body may hold what is marked. An escape can hide a name. */
export const mayHold = ({ hints }: Body, text: string) =>
	hints === undefined || text.includes("\\u") || hints.some((hint) => text.includes(hint));
