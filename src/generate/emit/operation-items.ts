import type { Operation } from "../../checker/contract.ts";
import type { Item } from "../../checker/coverage/inventory.ts";
import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { operationAt, parametersOf, requestBodyOf, responsesOf } from "../../openapi/operations.ts";
import { follow, membersOf, type Place } from "../../openapi/resolve.ts";
import { schemasIn, type VisitedSchema } from "../../openapi/visit-schema.ts";
import type { Draft } from "../contract-model.ts";
import type { DraftPlaces } from "../drift-targets.ts";

/** All that an operation declares. On the way the places of its schemas are noted. */
export class OperationItems {
	readonly #spec: Spec;
	readonly #places: DraftPlaces;
	readonly #bundled: Spec;
	readonly #operation: Draft<Operation>;
	readonly #items = new Map<string, Item>();

	constructor(spec: Spec, places: DraftPlaces, bundled: Spec, operation: Draft<Operation>) {
		this.#spec = spec;
		this.#places = places;
		this.#bundled = bundled;
		this.#operation = operation;
	}

	list(): Item[] {
		const { method, path } = this.#operation;
		const written = operationAt(this.#spec, path, method);
		const place = written.operation;
		const body = requestBodyOf(this.#spec, place);
		const replies = responsesOf(this.#spec, place);
		const grades = [...new Set(replies.flatMap(([, { value }]) => gradesOf(value)))];
		this.#places.operation(place);
		this.#add({ kind: "operation", pointer: "/request", name: `${method} ${path}` }, place.pointer, grades);
		for (const parameter of parametersOf(this.#spec, written)) this.#parameter(parameter);
		if (body !== undefined) this.#content("/request/body", body);
		for (const [status, reply] of replies) this.#response(status, reply);
		return [...this.#items.values()];
	}

	#parameter({ pointer, value }: Place): void {
		const name = String(value.name);
		const at = value.in === "header" ? below("/request/headers", name.toLowerCase()) : below(`/request/${value.in}`, name);
		this.#add({ kind: "parameter", pointer: at, name }, pointer, gradesOf(value));
		this.#schema(value.schema, below(pointer, "schema"), at, gradesOf(value));
	}

	#response(status: string, { pointer, value }: Place): void {
		const at = `/response/${status}`;
		this.#add({ kind: "status", pointer: at, name: status }, pointer, gradesOf(value));
		this.#content(`${at}/body`, { pointer, value });
		for (const [name, header] of membersOf(this.#spec, value.headers, below(pointer, "headers")))
			this.#schema(
				header.value.schema,
				below(header.pointer, "schema"),
				below(`${at}/headers`, name.toLowerCase()),
				gradesOf(header.value),
			);
		const rows = Array.isArray(value["x-errors"]) ? value["x-errors"] : [];
		for (const [index, row] of rows.entries()) {
			const name = isObject(row) ? (row.code ?? row.text) : undefined;
			if (typeof name === "string")
				this.#add({ kind: "value", pointer: `${at}/x-errors`, name }, below(below(pointer, "x-errors"), index), gradesOf(value));
		}
	}

	#content(at: string, holder: Place): void {
		for (const [mediaType, { pointer, value }] of membersOf(this.#spec, holder.value.content, below(holder.pointer, "content"))) {
			this.#add({ kind: "media-type", pointer: at, name: mediaType.toLowerCase() }, pointer, gradesOf(holder.value));
			this.#schema(value.schema, below(pointer, "schema"), at, gradesOf(holder.value));
			for (const name of Object.keys(isObject(value.examples) ? value.examples : {}))
				this.#example(at, mediaType.toLowerCase(), name, below(below(pointer, "examples"), name), gradesOf(holder.value));
		}
	}

	/** The bundle has the same members in the same places, and the examples' files among its components. */
	#example(at: string, mediaType: string, name: string, pointer: string, grades: string[]): void {
		const { value } = follow(this.#bundled, { $ref: `#${pointer}` }, "");
		const example = { mediaType, value: value.value ?? null };
		this.#add({ kind: "example", pointer: at, name, example }, pointer, gradesOf(value, grades));
	}

	#schema(schema: Json | undefined, pointer: string, at: string, around: string[]): void {
		const grades = new Map([[at, around]]);
		const nearest = (to: string): string[] => grades.get(to) ?? nearest(to.slice(0, to.lastIndexOf("/")));
		for (const visited of schemasIn(this.#spec, schema, pointer, at)) {
			const { at: to, value, isProperty, isChoice, isCut } = visited;
			if (isChoice) continue;
			if (isProperty) {
				const own = gradesOf(value, nearest(to.slice(0, to.lastIndexOf("/"))));
				grades.set(to, [...new Set([...(grades.get(to) ?? []), ...own])]);
				this.#add({ kind: "property", pointer: to }, visited.pointer, own);
			}
			if (isCut) continue;
			this.#places.schema(visited);
			this.#values(visited, nearest(to));
		}
	}

	#values({ pointer, value, at }: VisitedSchema, grades: string[]): void {
		for (const keyword of ["enum", "x-extensible-enum"]) {
			const values = value[keyword];
			for (const [index, each] of (Array.isArray(values) ? values : []).entries()) {
				const name = typeof each === "string" ? each : JSON.stringify(each);
				this.#add({ kind: "value", pointer: at, name }, below(below(pointer, keyword), index), grades);
			}
		}
	}

	/** What several alternatives declare is one item. */
	#add(item: Pick<Item, "kind" | "pointer" | "name" | "example">, pointer: string, grades: string[]): void {
		const key = JSON.stringify([item.kind, item.pointer, item.name]);
		const { operationId } = this.#operation;
		const known = this.#items.get(key);
		if (known !== undefined) known.grades = [...new Set([...known.grades, ...grades])];
		else this.#items.set(key, { ...item, operationId, line: this.#spec.line(pointer), grades });
	}
}

function gradesOf({ "x-provenance": provenance }: JsonObject, otherwise: string[] = []): string[] {
	return isObject(provenance) ? Object.keys(provenance) : otherwise;
}
