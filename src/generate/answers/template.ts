import { evaluate, readExpression, type Values } from "../../openapi/runtime-expression.ts";
import { type Surroundings, templateFunctions } from "./template-functions.ts";

/** What the holes of a template are filled with. */
export interface Filling {
	request: Values;
	/** What was set of the response until then: most templates do not ask. */
	response(): Values;
	/** The named groups of the patterns in `when`. */
	groups: Readonly<Record<string, string | undefined>>;
	surroundings: Surroundings;
}

/** The text for one hole; undefined if there is none. */
type Part = (filling: Filling) => string | undefined;

/** More of a value of the request is not repeated, so that what is kept of many requests stays small. */
const valueLimit = 4_096;

/** A text with holes: a runtime expression, a function, or a named group. */
export class Template {
	/** The named groups that it needs. */
	readonly groups: readonly string[];
	readonly #parts: readonly (string | Part)[];

	/** Throws an Error that says what a hole cannot be. */
	constructor(text: string) {
		const groups: string[] = [];
		// Every other piece is what stood between braces.
		this.#parts = text.split(/\{([^{}]*)\}/).map((piece, index) => (index % 2 === 0 ? piece : hole(piece, groups)));
		this.groups = groups;
	}

	/** Undefined if something that it needs is not there. */
	fill(filling: Filling): string | undefined {
		let text = "";
		for (const part of this.#parts) {
			const piece = typeof part === "string" ? part : part(filling);
			if (piece === undefined) return undefined;
			text += piece;
		}
		return text;
	}
}

function hole(text: string, groups: string[]): Part {
	if (text.startsWith("$")) return expressionHole(text);
	const [, name = "", , args] = /^([a-z]+)(\((.*)\))?$/i.exec(text) ?? [];
	const called = Object.hasOwn(templateFunctions, name) ? templateFunctions[name] : undefined;
	if (called !== undefined) {
		const compute = called.reads(args === undefined ? [] : args.split(",").map((each) => each.trim()));
		if (compute === undefined) throw new Error(`{${text}} is not how ${name} is called; write ${called.usage}`);
		return ({ surroundings }) => compute(surroundings);
	}
	if (!/^[a-z_]\w*$/i.test(text))
		throw new Error(
			`{${text}} is no runtime expression, no named group and none of the functions ${Object.keys(templateFunctions).join(", ")}`,
		);
	groups.push(text);
	return (filling) => filling.groups[text];
}

function expressionHole(text: string): Part {
	const expression = readExpression(text);
	if (expression === undefined) throw new Error(`{${text}} is no runtime expression`);
	return (filling) => {
		const value = evaluate(expression, expression.message === "request" ? filling.request : filling.response());
		if (value === undefined) return undefined;
		return (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, valueLimit);
	};
}
