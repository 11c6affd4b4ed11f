import { expandPath, matchPathEnd, type PathTemplate, readPath } from "../openapi/path-template.ts";
import { component } from "./url.ts";

/** The path of an operation: `value` changes its parameters, and `before` what a proxy has put before it. A path that nobody knows has no template. */
export function changePath(
	path: string,
	template: PathTemplate | undefined,
	value: (text: string, name: string) => string,
	before: (path: string) => string,
): string {
	const found = template && matchPathEnd(template, readPath(path));
	if (template === undefined || found === undefined) return before(path);
	const values = new Map(found.values);
	return before(found.base) + expandPath(template.text, (name) => component(values.get(name) ?? "", (text) => value(text, name)));
}
