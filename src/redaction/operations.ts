import { compareTemplates, matchPathEnd, type PathTemplate, parseTemplate, readPath } from "../openapi/path-template.ts";
import type { SchemaAt } from "./json-value.ts";
import type { RecordedOperation, RecordedSchema, RecordingList } from "./list.ts";
import { heldWords } from "./words.ts";

/** An operation of a list, ready to be matched and read. */
export interface KnownOperation {
	list: RecordingList;
	operation: RecordedOperation;
	template: PathTemplate;
	held: ReadonlySet<string>;
	at: SchemaAt;
	/** The schemas of the headers of a request, by lower-case name, and of its cookies. */
	headers: Readonly<Record<string, number>>;
	cookies: Readonly<Record<string, number>>;
}

/** The operation that an exchange calls, the base path before its path, and the percent-encoded values of its path parameters. */
export interface FoundOperation extends KnownOperation {
	base: string;
	values: readonly (readonly [name: string, value: string])[];
}

/** All operations of some lists, the most specific paths first: https://spec.openapis.org/oas/v3.1.1#path-templating-matching */
export class Operations {
	readonly #known: KnownOperation[];

	constructor(lists: readonly RecordingList[]) {
		this.#known = lists.flatMap(operationsOf).sort((a, b) => compareTemplates(a.template, b.template));
	}

	/** Undefined if no contract knows the method and the path. A gateway may have put a base path before the path. */
	find(method: string, pathname: string): FoundOperation | undefined {
		const path = readPath(pathname);
		const wanted = method.toUpperCase();
		// What has GET has HEAD, too: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2
		return (
			this.#first(path, ({ method: own }) => own === wanted) ||
			(wanted === "HEAD" && this.#first(path, ({ method: own }) => own === "GET")) ||
			this.#first(path, ({ takesAnyMethod }) => takesAnyMethod === true)
		);
	}

	#first(path: ReturnType<typeof readPath>, isWanted: (operation: RecordedOperation) => boolean): FoundOperation | undefined {
		for (const known of this.#known) {
			if (!isWanted(known.operation)) continue;
			const match = matchPathEnd(known.template, path);
			if (match !== undefined) return { ...known, base: match.base, values: match.values };
		}
		return undefined;
	}
}

function operationsOf(list: RecordingList): KnownOperation[] {
	const held = heldWords(list.words);
	const at = (index: number | undefined): RecordedSchema | undefined => (index === undefined ? undefined : list.schemas[index]);
	return list.operations.flatMap((operation) =>
		operation.paths.map((path) => ({
			...{ list, operation, template: parseTemplate(path), held, at },
			headers: schemasIn(operation, "header"),
			cookies: schemasIn(operation, "cookie"),
		})),
	);
}

const schemasIn = ({ parameters }: RecordedOperation, where: "header" | "cookie") =>
	Object.fromEntries(
		parameters.filter((each) => each.in === where).map(({ name, schema }) => [where === "header" ? name.toLowerCase() : name, schema]),
	);
