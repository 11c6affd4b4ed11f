import type { Header, MediaType, Operation, Parameter, Response } from "../../checker/contract.ts";
import type { ContractOf, WrittenContract } from "../../checker/written-contract.ts";
import type { Direction } from "../../openapi/direction/directed.ts";
import { acceptsOf } from "../accepts.ts";
import { dataModule } from "../code-writer.ts";
import type { ContractSchemas } from "../contract-schemas.ts";
import type { ContractModel } from "../model/contract-model.ts";
import type { HeaderModel, MediaTypeModel, ResponseModel } from "../model/message.ts";
import type { OperationModel } from "../model/operation.ts";
import type { ParameterModel } from "../model/parameter.ts";
import type { SchemaModel } from "../model/schema-model.ts";
import { longNames } from "./long-names.ts";

/** The source text of a contract. */
export const contractSource = (model: ContractModel, schemas: ContractSchemas): string =>
	dataModule("contract", writtenContract(model, schemas));

/** The contract as it is written: its schemas are numbers of those in its list. */
export function writtenContract(model: ContractModel, schemas: ContractSchemas): WrittenContract {
	const contract = contractOf(model, ({ value, pointer }, direction) => schemas.use(value, pointer, direction));
	return { ...contract, schemas: schemas.written() };
}

type Compile<S> = (schema: SchemaModel, direction: Direction) => S;
type CompileOne<S> = (schema: SchemaModel) => S;

/** The contract, as the checker needs it. */
export function contractOf<S>(
	{ spec, version, contentType, gateway, line, operations }: ContractModel,
	compile: Compile<S>,
): ContractOf<S> {
	const names = longNames(spec.document);
	return {
		api: spec.api,
		file: spec.file,
		version,
		...(contentType && { contentType }),
		...(gateway && { gateway }),
		...(names.length > 0 && { names }),
		line,
		operations: operations.map((operation) => operationOf(operation, compile)),
	};
}

export function operationOf<S>(operation: OperationModel, compile: Compile<S>): ContractOf<S, Operation> {
	const { operationId, method, path, otherPaths, alsoAt, when, line, parameters, security, requestBody, responses, place } = operation;
	const ofRequests = (schema: SchemaModel) => compile(schema, "request");
	const ofResponses = (schema: SchemaModel) => compile(schema, "response");
	return {
		operationId,
		method,
		path,
		...(otherPaths.length > 0 && { otherPaths }),
		...(alsoAt.length > 0 && { alsoAt }),
		...(when && { when }),
		line,
		parameters: parameters.map((parameter) => parameterOf(parameter, ofRequests)),
		security,
		...(requestBody && {
			requestBody: {
				required: requestBody.required,
				line: requestBody.line,
				content: contentOf(requestBody.content, ofRequests),
				...acceptsOf(requestBody.place.value),
			},
		}),
		responses: responses.map((response) => responseOf(response, ofResponses)),
		...acceptsOf(place.value),
	};
}

function parameterOf<S>(parameter: ParameterModel, compile: CompileOne<S>): ContractOf<S, Parameter> {
	const { name, in: where, required, writing, allowsEmpty, line, requiredLine, schema, place } = parameter;
	return {
		name,
		in: where,
		required,
		...(!isOneText(writing) && { writing }),
		...(allowsEmpty && { allowsEmpty }),
		line,
		requiredLine,
		schema: compile(schema),
		...acceptsOf(place.value),
	};
}

/** Whether a parameter is one text that is written as it is. */
const isOneText = (writing: ParameterModel["writing"]): boolean =>
	writing !== "json" && writing.shapes.join() === "value" && (writing.style === "form" || writing.style === "simple");

function responseOf<S>(
	{ status, line, outcome, job, follow, content, headers }: ResponseModel,
	compile: CompileOne<S>,
): ContractOf<S, Response> {
	return {
		status,
		line,
		...(outcome && { outcome }),
		...(job && { job }),
		...(follow !== undefined && { follow }),
		content: contentOf(content, compile),
		headers: headers.map((header) => headerOf(header, compile)),
	};
}

const headerOf = <S>({ place: _, schema, ...rest }: HeaderModel, compile: CompileOne<S>): ContractOf<S, Header> => ({
	...rest,
	schema: compile(schema),
});

const contentOf = <S>(content: MediaTypeModel[], compile: CompileOne<S>): ContractOf<S, MediaType>[] =>
	content.map(({ place: _, schema, ...rest }) => ({ ...rest, ...(schema && { schema: compile(schema) }) }));
