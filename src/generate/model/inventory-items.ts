import type { WrittenItem } from "../../checker/coverage/written-inventory.ts";
import { below, isObject, type Spec } from "../../openapi/document.ts";
import { parameterPointer } from "../../openapi/parameter-pointer.ts";
import { follow } from "../../openapi/resolve.ts";
import type { ApiModel } from "./api-model.ts";
import { gradesOf } from "./grades.ts";
import type { InventoryNodes } from "./inventory-nodes.ts";
import type { MediaTypeModel, ResponseModel } from "./message.ts";
import type { OperationModel } from "./operation.ts";
import type { ParameterModel } from "./parameter.ts";
import type { SchemaModel } from "./schema-model.ts";

const components = "/components/responses/";

/** Lists what operations declare. */
export class InventoryItems {
	readonly #spec: Spec;
	readonly #bundled: Spec;
	readonly #nodes: InventoryNodes;
	/** The items of the responses that operations share, by name. */
	readonly shared: Record<string, WrittenItem[]> = Object.create(null);

	constructor({ spec, bundled }: Pick<ApiModel, "spec" | "bundled">, nodes: InventoryNodes) {
		this.#spec = spec;
		this.#bundled = { ...spec, document: bundled };
		this.#nodes = nodes;
	}

	of({ method, path, place, parameters, requestBody, responses }: OperationModel): WrittenItem[] {
		const grades = [...new Set(responses.flatMap((response) => gradesOf(response.place.value) ?? []))];
		return [
			this.#item({ kind: "operation", pointer: "/request", name: `${method} ${path}` }, place.pointer, grades),
			...parameters.flatMap((parameter) => this.#parameter(parameter)),
			...(requestBody === undefined ? [] : this.#content("/request/body", requestBody.content, gradesOf(requestBody.place.value) ?? [])),
			...responses.flatMap((response) => this.#response(response)),
		];
	}

	#parameter(parameter: ParameterModel): WrittenItem[] {
		const { name, place, schema } = parameter;
		const at = parameterPointer(parameter);
		const grades = gradesOf(place.value) ?? [];
		return [this.#item({ kind: "parameter", pointer: at, name }, place.pointer, grades), ...this.#schema(schema, at, grades)];
	}

	/** The status is the operation's, and the rest its component's, if the response is one. */
	#response(response: ResponseModel): WrittenItem[] {
		const { status, place } = response;
		const pointer = `/response/${status}`;
		const item = this.#item({ kind: "status", pointer, name: status }, place.pointer, gradesOf(place.value) ?? []);
		if (!place.pointer.startsWith(components)) return [item, ...this.#declared(response, pointer)];
		const name = place.pointer.slice(components.length);
		if (!Object.hasOwn(this.shared, name)) this.shared[name] = this.#declared(response, "");
		return [item, { pointer, response: name }];
	}

	#declared({ place: { pointer, value }, content, headers }: ResponseModel, at: string): WrittenItem[] {
		const grades = gradesOf(value) ?? [];
		const rows = Array.isArray(value["x-errors"]) ? value["x-errors"] : [];
		return [
			...this.#content(`${at}/body`, content, grades),
			...headers.flatMap(({ name, place, schema }) =>
				this.#schema(schema, below(`${at}/headers`, name.toLowerCase()), gradesOf(place.value) ?? []),
			),
			...rows.flatMap((row, index) => {
				const name = isObject(row) ? (row.code ?? row.text) : undefined;
				if (typeof name !== "string") return [];
				return this.#item({ kind: "value", pointer: `${at}/x-errors`, name }, below(below(pointer, "x-errors"), index), grades);
			}),
		];
	}

	#content(at: string, content: MediaTypeModel[], grades: string[]): WrittenItem[] {
		return content.flatMap(({ mediaType, place, schema }) => [
			this.#item({ kind: "media-type", pointer: at, name: mediaType }, place.pointer, grades),
			...this.#schema(schema, at, grades),
			...Object.keys(isObject(place.value.examples) ? place.value.examples : {}).map((name) =>
				this.#example(at, mediaType, name, below(below(place.pointer, "examples"), name), grades),
			),
		]);
	}

	/** Reads the example from the bundle: it has the same pointers as the spec, and the examples' files are among its components. */
	#example(at: string, mediaType: string, name: string, pointer: string, grades: string[]): WrittenItem {
		const { value } = follow(this.#bundled, { $ref: `#${pointer}` }, "");
		const example = { mediaType, value: value.value ?? null };
		return this.#item({ kind: "example", pointer: at, name, example }, pointer, gradesOf(value) ?? grades);
	}

	#schema(schema: SchemaModel | undefined, pointer: string, grades: string[]): WrittenItem[] {
		const node = schema && this.#nodes.of(schema.value, schema.pointer);
		// A line alone declares nothing.
		if (node === undefined || typeof node === "number") return [];
		return [{ pointer, schema: node, ...(grades.length > 0 && { grades }) }];
	}

	#item(item: Omit<Extract<WrittenItem, { kind: string }>, "line" | "grades">, pointer: string, grades: string[]): WrittenItem {
		return { ...item, line: this.#spec.line(pointer), ...(grades.length > 0 && { grades }) };
	}
}
