import type { SetEntry } from "../../generate/answers/answers.ts";
import { Template } from "../../generate/answers/template.ts";
import type { Surroundings } from "../../generate/answers/template-functions.ts";
import { valueAlong } from "../../openapi/json-pointer.ts";
import { type Expression, namesOf, parseExpression, type Values } from "../../openapi/runtime-expression.ts";
import type { ValueSetter } from "../operation.ts";
import { type Fault, fits, readWhen } from "../refusal.ts";
import { type Circumstances, partsOf } from "./condition.ts";
import type { KeptValues } from "./kept-values.ts";
import { withValueAlong } from "./with-value-at.ts";

/** What is set of an answer that comes later. */
export interface FixedValue extends Pick<SetEntry, "status" | "example"> {
	target: Expression;
	text: string | null;
}

/** An answer of which parts are computed. */
export interface Computable {
	status: number;
	example: string | undefined;
	headers: Record<string, string>;
	body: unknown;
}

/** By what values are computed. */
export interface Computing extends Circumstances {
	fault: Fault | undefined;
	surroundings: Surroundings;
	kept: Pick<KeptValues, "keep">;
}

export const readSetters = (entries: readonly SetEntry[], id: string): ValueSetter[] =>
	entries.map(({ when, status, example, job, keep, set }, index) => {
		const values = Object.entries(set).map(([text, template]) => ({
			target: parseExpression(text),
			template: template === null ? null : new Template(template),
		}));
		const by = keep && new Template(keep.by);
		return {
			when: readWhen(when),
			...(status !== undefined && { status }),
			...(example !== undefined && { example }),
			isOfJob: job === true,
			keep: keep && by && { by, ms: keep.for, id: `${id} ${index}` },
			values,
			hasGroups: [by, ...values.map(({ template }) => template)].some((template) => (template?.groups.length ?? 0) > 0),
		};
	});

/** What is set now of the answers of a job, by the request that begins it. */
export function fixedValues(setters: readonly ValueSetter[], computing: Computing): FixedValue[] {
	return setters.flatMap((setter) => {
		if (!setter.isOfJob || !fits(setter.when, computing.fault, computing)) return [];
		const { status, example } = setter;
		const fixed: FixedValue[] = [];
		const response = () => ({});
		eachText(setter, { computing, response }, (target, text) => {
			fixed.push({ target, text, ...(status !== undefined && { status }), ...(example !== undefined && { example }) });
		});
		return fixed;
	});
}

/** The answer with its computed values. The same headers and the same body where none of them is computed. A value that it does not have stays away. */
export function withSetValues(
	answer: Computable,
	{ setters, fixed }: { setters: readonly ValueSetter[]; fixed: readonly FixedValue[] },
	computing: Computing,
): Pick<Computable, "headers" | "body"> {
	if (setters.length === 0 && fixed.length === 0) return answer;
	const change = new Change(answer);
	for (const each of fixed) if (isMeant(each, answer)) change.set(each.target, each.text);
	const source = { computing, response: () => change.values };
	const set = (target: Expression, text: string | null) => change.set(target, text);
	for (const setter of setters)
		if (!setter.isOfJob && isMeant(setter, answer) && fits(setter.when, computing.fault, computing)) eachText(setter, source, set);
	return change;
}

const relevant = new WeakMap<object, readonly ValueSetter[]>();

/** The setters that may change a prepared answer: those of its example that set what it has. They are found once for each answer. */
export function relevantTo(
	answer: Pick<Computable, "headers"> & { body?: unknown; example?: string },
	setters: readonly ValueSetter[],
): readonly ValueSetter[] {
	const known = relevant.get(answer);
	if (known !== undefined) return known;
	const change = new Change({ headers: answer.headers, body: answer.body, example: answer.example, status: 0 });
	const found = setters.filter(
		({ isOfJob, example, values }) =>
			!isOfJob && (example === undefined || example === answer.example) && values.some(({ target }) => change.mayBeSet(target)),
	);
	relevant.set(answer, found);
	return found;
}

const isMeant = ({ status, example }: Pick<SetEntry, "status" | "example">, answer: Computable): boolean =>
	(status === undefined || status === answer.status) && (example === undefined || example === answer.example);

interface Source {
	computing: Computing;
	/** What is set until then. */
	response(): Values;
}

/** Sets the values of a setter one after the other, because one may repeat what was set before it. */
function eachText(setter: ValueSetter, { computing, response }: Source, set: (target: Expression, text: string | null) => void): void {
	const { values, surroundings, kept } = computing;
	const groups = setter.hasGroups ? partsOf(setter.when.conditions, values) : noGroups;
	const filling = { request: values, response, groups, surroundings };
	const key = setter.keep?.by.fill(filling);
	let index = 0;
	for (const { target, template } of setter.values) {
		const at = index++;
		const text = template === null ? null : template.fill(filling);
		if (text === undefined) continue;
		if (text === null || setter.keep === undefined || key === undefined) set(target, text);
		else set(target, kept.keep(`${setter.keep.id} ${at} ${key}`, text, { now: surroundings.now, ms: setter.keep.ms }));
	}
}

const noGroups = {};

/** An answer that is changed value by value. Of values for the same place the first counts. */
class Change {
	headers: Record<string, string>;
	body: unknown;
	readonly #status: number;
	readonly #taken = new Set<string>();
	/** The headers that it came with are not its own, and stay as they are. */
	#hasOwnHeaders = false;

	constructor({ headers, body, status }: Computable) {
		this.headers = headers;
		this.body = body;
		this.#status = status;
	}

	/** What runtime expressions can name of it. */
	get values(): Values {
		const header: Record<string, string> = {};
		for (const [name, value] of Object.entries(this.headers)) header[name.toLowerCase()] = value;
		return { header, body: this.body, statusCode: this.#status };
	}

	mayBeSet(target: Expression): boolean {
		return !this.#taken.has(placeOf(target)) && (target.in === "header" ? this.#header(target) : this.#value(target)) !== undefined;
	}

	set(target: Expression, text: string | null): void {
		if (!this.mayBeSet(target)) return;
		this.#taken.add(placeOf(target));
		if (target.in === "header") this.#setHeader(this.#header(target) ?? "", text);
		else if (text !== null) this.body = withValueAlong(this.body, namesOf(target), typed(text, this.#value(target)));
	}

	#setHeader(name: string, text: string | null): void {
		if (!this.#hasOwnHeaders) this.headers = { ...this.headers };
		this.#hasOwnHeaders = true;
		if (text === null) delete this.headers[name];
		else this.headers[name] = text;
	}

	/** The header as the answer writes its name. */
	#header(target: Expression): string | undefined {
		const [wanted] = namesOf(target);
		// To write a name in lower case takes longer than all else here.
		for (const name in this.headers) if (name.length === wanted?.length && name.toLowerCase() === wanted) return name;
		return undefined;
	}

	#value(target: Expression): unknown {
		return valueAlong(this.body, namesOf(target));
	}
}

const places = new WeakMap<Expression, string>();

/** The same for each way to write one place. */
function placeOf(expression: Expression): string {
	const known = places.get(expression);
	if (known !== undefined) return known;
	const { in: place, pointer } = expression;
	const made = `${place} ${place === "header" ? pointer.toLowerCase() : pointer}`;
	places.set(expression, made);
	return made;
}

/** A number stays a number. */
const typed = (text: string, before: unknown): unknown =>
	typeof before === "number" && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
