import { below, isObject, type Spec } from "../document.ts";
import { expandPath, parameterNames } from "../path-template.ts";
import type { SpecError } from "../spec-error.ts";

/** A path that no request can have: https://spec.openapis.org/oas/v3.1.1#paths-object */
export function* pathTemplates(spec: Spec): Iterable<SpecError> {
	const taken = new Map<string, string>();
	for (const path of Object.keys(isObject(spec.written.paths) ? spec.written.paths : {})) {
		if (path.startsWith("x-")) continue;
		const same = expandPath(path, () => "{}");
		const what = wrongWith(path) ?? (taken.has(same) ? `the path is the same as ${taken.get(same)}; join the two` : undefined);
		// A path that is wrong takes no other's place.
		if (what === undefined) taken.set(same, path);
		else yield spec.error(below("/paths", path), what);
	}
}

function wrongWith(path: string): string | undefined {
	if (!path.startsWith("/")) return `a path begins with a slash; write /${path}`;
	const [cut] = /[?#]/.exec(path) ?? [];
	if (cut === "?") return "a path ends before its ?; declare what follows as parameters in query";
	if (cut === "#") return "a path ends before its #, which no client sends; leave out what follows";
	if (/[{}]/.test(expandPath(path, () => ""))) return "a brace of the path has no partner; write {name}";
	const names = parameterNames(path);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	return twice === undefined ? undefined : `the path has {${twice}} twice; give each parameter a name of its own`;
}
