import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Credential, MediaType, Operation, Response, Schema, Validate, Violation } from "../src/checker/contract.ts";
import { below, type Spec } from "../src/openapi/document.ts";
import { operationAt, parametersOf } from "../src/openapi/operations.ts";
import { follow, type Place } from "../src/openapi/resolve.ts";
import { pointerTo } from "../src/openapi/security/carrier.ts";
import { weakenings } from "./relax-schema.ts";

/** An operation with one demand less than in the spec. */
export interface Loosening {
	/** The place in an exchange to which the demand applied. */
	pointer: string;
	/** The demand that was dropped: a keyword or something else. */
	what: string;
	/** The line of the demand in the spec. */
	line: number;
	looser: Operation;
}

/** Every way to drop one demand on a request. */
export function looserRequests(spec: Spec, operation: Operation): Loosening[] {
	const place = placeOf(spec, operation);
	return [...withLessSecurity(operation), ...withLooserParameters(spec, operation, place), ...withLooserBody(spec, operation, place)];
}

/** Every way to drop one demand on a response. */
export function looserResponses(spec: Spec, operation: Operation, response: Response): Loosening[] {
	const place = inside(spec, placeOf(spec, operation), "responses", response.status);
	const put = (looser: Response) => ({ ...operation, responses: operation.responses.map((each) => (each === response ? looser : each)) });
	const { headers, content } = response;
	const looserHeaders = headers.flatMap((header, index) => {
		const pointer = `/response/headers/${header.name.toLowerCase()}`;
		const as = (looser: typeof header) => put({ ...response, headers: headers.with(index, looser) });
		const written = inside(spec, place, "headers", header.name);
		const looser = withLooserSchema(spec, { written, pointer, isText: true, put: (schema) => as({ ...header, schema }) });
		return header.required
			? [{ pointer, what: "required", line: header.line, looser: as({ ...header, required: false }) }, ...looser]
			: looser;
	});
	return [
		...looserHeaders,
		...withLooserContent(spec, place, "/response/body", content, (looser) => put({ ...response, content: looser })),
	];
}

function withLessSecurity(operation: Operation): Loosening[] {
	const { security } = operation;
	return security.alternatives.flatMap((credentials, index) =>
		credentials.flatMap((credential, nth) => {
			const loosening = (what: string, rest: Credential[]) => ({
				pointer: pointerTo(credential),
				what: `${what} ${credential.scheme}`,
				line: credential.line,
				looser: { ...operation, security: { ...security, alternatives: security.alternatives.with(index, rest) } },
			});
			const { prefix, ...bare } = credential;
			const without = loosening("credential", credentials.toSpliced(nth, 1));
			return prefix === undefined || credential.type !== "apiKey"
				? [without]
				: [without, loosening("prefix of", credentials.with(nth, bare))];
		}),
	);
}

function withLooserParameters(spec: Spec, operation: Operation, place: Place): Loosening[] {
	const places = parametersOf(spec, operationAt(spec, operation.path, operation.method));
	return operation.parameters.flatMap((parameter, index) => {
		const { name, in: where, required, requiredLine } = parameter;
		const written = places.find(({ value }) => value.name === name && value.in === where);
		if (written === undefined) throw spec.error(place.pointer, `no parameter ${name}; run npm run generate`);
		const pointer = where === "header" ? `/request/headers/${name.toLowerCase()}` : `/request/${where}/${name}`;
		const put = (looser: typeof parameter) => ({ ...operation, parameters: operation.parameters.with(index, looser) });
		const looser = withLooserSchema(spec, { written, pointer, isText: true, put: (schema) => put({ ...parameter, schema }) });
		// Without its parameter a path is another path.
		if (!required || where === "path") return looser;
		return [{ pointer, what: "required", line: requiredLine, looser: put({ ...parameter, required: false }) }, ...looser];
	});
}

function withLooserBody(spec: Spec, operation: Operation, place: Place): Loosening[] {
	const { requestBody } = operation;
	if (requestBody === undefined) return [];
	const put = (looser: typeof requestBody) => ({ ...operation, requestBody: looser });
	const pointer = "/request/body";
	const written = inside(spec, place, "requestBody");
	const looser = withLooserContent(spec, written, pointer, requestBody.content, (content) => put({ ...requestBody, content }));
	if (!requestBody.required) return looser;
	return [{ pointer, what: "required", line: requestBody.line, looser: put({ ...requestBody, required: false }) }, ...looser];
}

function withLooserContent(
	spec: Spec,
	place: Place,
	pointer: string,
	content: MediaType[],
	put: (content: MediaType[]) => Operation,
): Loosening[] {
	return content.flatMap((media, index) => {
		const written = inside(spec, place, "content", media.mediaType);
		const isText = media.mediaType.startsWith("text/");
		return withLooserSchema(spec, { written, pointer, isText, put: (schema) => put(content.with(index, { ...media, schema })) });
	});
}

/** A schema of an operation. */
interface Slot {
	/** The parameter, header or media type that has it. */
	written: Place;
	/** The place in an exchange to which the schema applies. */
	pointer: string;
	/** A value from a URL, a header or a text is always a string, and a repeated key is always a list. */
	isText: boolean;
	/** The operation with another schema in its place. */
	put: (schema: Schema) => Operation;
}

function withLooserSchema(spec: Spec, { written, pointer, isText, put }: Slot): Loosening[] {
	return weakenings(spec, written.value.schema, below(written.pointer, "schema"), pointer)
		.filter(({ keyword, argument }) => !(isText && keyword === "type" && (argument === "string" || argument === "array")))
		.map((weakening) => ({
			pointer: weakening.pointer,
			what: weakening.keyword,
			line: spec.line(weakening.place),
			looser: put(compiled(spec, weakening.schema)),
		}));
}

const ajv = new Ajv2020({
	allErrors: true,
	strict: false,
	inlineRefs: false,
	validateSchema: false,
	validateFormats: false,
	ownProperties: true,
});

/** Only the open schema decides about errors, so the closed schema is not used. It is compiled when the first value is validated. */
function compiled(spec: Spec, schema: object): Schema {
	let validate: ValidateFunction | undefined;
	const open: Validate = (value) => {
		validate ??= ajv.compile({ ...schema, components: spec.document.components });
		const isKept = validate(value);
		open.errors = (validate.errors ?? null) as Violation[] | null;
		return isKept;
	};
	return { open, closed: () => true };
}

const placeOf = (spec: Spec, { path, method }: Operation): Place => operationAt(spec, path, method).operation;

function inside(spec: Spec, place: Place, ...names: string[]): Place {
	return names.reduce(({ pointer, value }, name) => follow(spec, value[name], below(pointer, name)), place);
}
