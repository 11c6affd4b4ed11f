import { isObject } from "../generate/spec.ts";
import { elementsBelow } from "./element.ts";
import { bodies } from "./reached.ts";
import type { HouseRule } from "./rule.ts";

const secret = /token|passw|secret|signature|credential|cookie|authorization|api-?key|session-?(id|uuid)/i;
const masks = ["full", "regex", "hash", "remove"];

/** What looks like a secret is marked, and so is every `url` that a response hands out: it may open a console. */
export const secrets: HouseRule = (root, report) => {
	const named = [...elementsBelow(root.paths, "/paths"), ...elementsBelow(root.components, "/components")].filter(({ kind }) =>
		["parameter", "header", "property", "securityScheme"].includes(kind),
	);
	const urls = bodies(root).responses.filter(({ kind, name }) => kind === "property" && /url$/i.test(name));
	for (const { kind, name, value, pointer } of new Set([...named.filter(({ name }) => secret.test(name)), ...urls])) {
		const mark = value["x-sensitive-data"];
		if (value.$ref !== undefined && kind !== "property") continue;
		if (!isObject(mark) || !masks.includes(String(mark.mask)))
			report(pointer, `${kind} ${name} looks secret; mark it x-sensitive-data: { mask: full }`);
	}
};
