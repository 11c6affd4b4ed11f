import type { Item } from "../../checker/coverage/inventory.ts";
import { below, isObject, type JsonObject, type Spec } from "../../openapi/document.ts";
import { parameterPointer } from "../../openapi/parameter-pointer.ts";
import { follow } from "../../openapi/resolve.ts";
import { schemasIn, type VisitedSchema } from "../../openapi/schemas/visit-schema.ts";
import type { ApiModel } from "./api-model.ts";
import type { DriftTargets } from "./drift-targets.ts";
import type { MediaTypeModel, ResponseModel } from "./message.ts";
import type { OperationModel } from "./operation.ts";
import type { ParameterModel } from "./parameter.ts";
import type { SchemaModel } from "./schema-model.ts";

/** Lists everything that an operation declares, and notes its drift targets. */
export class InventoryItems {
	readonly #spec: Spec;
	readonly #bundled: Spec;
	readonly #targets: DriftTargets;
	readonly #operation: OperationModel;
	readonly #items = new Map<string, Item>();

	constructor({ spec, bundled }: Pick<ApiModel, "spec" | "bundled">, targets: DriftTargets, operation: OperationModel) {
		this.#spec = spec;
		this.#bundled = { ...spec, document: bundled };
		this.#targets = targets;
		this.#operation = operation;
	}

	list(): Item[] {
		const { method, path, place, parameters, requestBody, responses } = this.#operation;
		const grades = [...new Set(responses.flatMap((response) => gradesOf(response.place.value)))];
		this.#targets.operation(place);
		this.#add({ kind: "operation", pointer: "/request", name: `${method} ${path}` }, place.pointer, grades);
		for (const parameter of parameters) this.#parameter(parameter);
		if (requestBody !== undefined) this.#content("/request/body", requestBody.content, gradesOf(requestBody.place.value));
		for (const response of responses) this.#response(response);
		return [...this.#items.values()];
	}

	#parameter(parameter: ParameterModel): void {
		const { name, place, schema } = parameter;
		const { pointer, value } = place;
		const at = parameterPointer(parameter);
		this.#add({ kind: "parameter", pointer: at, name }, pointer, gradesOf(value));
		this.#schema(schema, at, gradesOf(value));
	}

	#response({ status, place: { pointer, value }, content, headers }: ResponseModel): void {
		const at = `/response/${status}`;
		const grades = gradesOf(value);
		this.#add({ kind: "status", pointer: at, name: status }, pointer, grades);
		this.#content(`${at}/body`, content, grades);
		for (const { name, place, schema } of headers) this.#schema(schema, below(`${at}/headers`, name.toLowerCase()), gradesOf(place.value));
		const rows = Array.isArray(value["x-errors"]) ? value["x-errors"] : [];
		for (const [index, row] of rows.entries()) {
			const name = isObject(row) ? (row.code ?? row.text) : undefined;
			if (typeof name === "string")
				this.#add({ kind: "value", pointer: `${at}/x-errors`, name }, below(below(pointer, "x-errors"), index), grades);
		}
	}

	#content(at: string, content: MediaTypeModel[], grades: string[]): void {
		for (const { mediaType, place, schema } of content) {
			this.#add({ kind: "media-type", pointer: at, name: mediaType }, place.pointer, grades);
			this.#schema(schema, at, grades);
			for (const name of Object.keys(isObject(place.value.examples) ? place.value.examples : {}))
				this.#example(at, mediaType, name, below(below(place.pointer, "examples"), name), grades);
		}
	}

	/** Reads the example from the bundle: it has the same pointers as the spec, and the examples' files are among its components. */
	#example(at: string, mediaType: string, name: string, pointer: string, grades: string[]): void {
		const { value } = follow(this.#bundled, { $ref: `#${pointer}` }, "");
		const example = { mediaType, value: value.value ?? null };
		this.#add({ kind: "example", pointer: at, name, example }, pointer, gradesOf(value, grades));
	}

	#schema(schema: SchemaModel | undefined, at: string, around: string[]): void {
		if (schema === undefined) return;
		const grades = new Map([[at, around]]);
		const nearest = (to: string): string[] => grades.get(to) ?? nearest(to.slice(0, to.lastIndexOf("/")));
		for (const visited of schemasIn(this.#spec, schema.value, schema.pointer, at)) {
			const { at: to, value, isProperty, isChoice, isCut } = visited;
			if (isChoice) continue;
			if (isProperty) {
				const own = gradesOf(value, nearest(to.slice(0, to.lastIndexOf("/"))));
				grades.set(to, [...new Set([...(grades.get(to) ?? []), ...own])]);
				this.#add({ kind: "property", pointer: to }, visited.pointer, own);
			}
			if (isCut) continue;
			this.#targets.schema(visited);
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

	/** Adds an item. If several alternatives declare the same thing, it is one item. */
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
