import type { Link } from "../../../src/client/console-link/linked.ts";
import { valueAt } from "../../../src/openapi/json-pointer.ts";

/** What a reader fills in to see the link. */
export interface Field {
	/** A JSON Pointer into the reply's body, or the name of an option of `consoleLink`. */
	source: string;
	/** As the templates name it: `inventory.port`, `ui`. */
	name: string;
	isOption: boolean;
	value: string;
	/** The values that the contract tells apart; none where any text fits. */
	choices: string[];
}

/** What the links are made of, options last, with the values of an example. */
export function fieldsOf(links: readonly Link[], example: unknown): Field[] {
	const sources = new Set(links.flatMap((link) => [...Object.keys(link.when ?? {}), ...sourcesIn(link)]));
	const fields = [...sources].map((source) => fieldOf(source, links, example));
	return fields.toSorted((a, b) => Number(a.isOption) - Number(b.isOption));
}

/** The variables of a template. One that the conditions name as an option is that option. */
const sourcesIn = ({ href, when = {} }: Link): string[] =>
	[...href.matchAll(/\{\+?([\w.]+)\}/g)].map(([, name = ""]) => (Object.hasOwn(when, name) ? name : `/${name.replaceAll(".", "/")}`));

function fieldOf(source: string, links: readonly Link[], example: unknown): Field {
	const isOption = !source.startsWith("/");
	const shown = isOption ? undefined : valueAt(example, source);
	const value = typeof shown === "string" || typeof shown === "number" ? String(shown) : "";
	const wanted = links.flatMap(({ when = {} }) => when[source] ?? []).filter((each) => each !== "present");
	const isWritten = links.some((link) => sourcesIn(link).includes(source));
	return {
		source,
		name: isOption ? source : source.slice(1).replaceAll("/", "."),
		isOption,
		value,
		choices: isWritten || wanted.length === 0 ? [] : [...new Set([value, ...wanted, ""])],
	};
}
