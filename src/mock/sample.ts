import { isWithin } from "../openapi/media-type.ts";
import type { PrismOperation } from "./prism-operation.ts";

/** One answer that a contract declares. */
export interface Sample {
	operation: PrismOperation;
	status: number;
	/** None: the response has no body. */
	mediaType?: string;
	/** None: the response has no example, so Prism makes one from the schema. */
	example?: string;
}

interface Wanted {
	code?: number;
	example?: string;
	/** Media ranges in the order of preference; one of which the response declares nothing is passed over. */
	accept?: string[];
}

type Response = PrismOperation["responses"][number];

/** The first declared sample that is as wanted. */
export function findSample(operation: PrismOperation, wanted: Wanted): Sample | undefined {
	return responsesFor(operation, wanted.code).flatMap((response) => samplesOf(response))[0];

	function samplesOf(response: Response): Sample[] {
		const status = wanted.code ?? firstStatus(response);
		const contents = preferred(response.contents ?? [], wanted.accept ?? []);
		if (contents.length === 0) return wanted.example === undefined ? [{ operation, status }] : [];
		return contents.flatMap(({ mediaType, examples = [] }) => {
			const example = wanted.example === undefined ? examples[0] : examples.find(({ key }) => key === wanted.example);
			if (example !== undefined) return [{ operation, status, mediaType, example: example.key }];
			return wanted.example === undefined ? [{ operation, status, mediaType }] : [];
		});
	}
}

/** What a right request is answered where `x-mock` says nothing: the lowest success, else the lowest redirection, else any response. */
export function findUsual(operation: PrismOperation): Sample {
	const sample =
		findLowest(operation, "2") ?? findLowest(operation, "3") ?? findSample(operation, { code: 200 }) ?? findSample(operation, {});
	if (sample === undefined) throw new Error(`${operation.method.toUpperCase()} ${operation.path} declares no response`);
	return sample;
}

/** What a faulty request is answered where `x-mock` says nothing: the lowest 4xx. */
export const findRefused = (operation: PrismOperation): Sample | undefined =>
	findLowest(operation, "4") ?? findSample(operation, { code: 400 });

function findLowest(operation: PrismOperation, first: string): Sample | undefined {
	const [status] = operation.responses
		.filter(({ code }) => code.startsWith(first))
		.map(firstStatus)
		.sort((a, b) => a - b);
	return status === undefined ? undefined : findSample(operation, { code: status });
}

/** `  404 no_such_vm, no_such_path`: a line for each status that an operation declares. */
export function listSamples(operation: PrismOperation): string {
	return operation.responses
		.map(({ code, contents = [] }) => {
			const examples = contents.flatMap((content) => (content.examples ?? []).map(({ key }) => key));
			return `  ${code} ${examples.join(", ")}`.trimEnd();
		})
		.join("\n");
}

/** The exact status first, then its class, then `default`: https://spec.openapis.org/oas/v3.1.1#patterned-fields-0 */
export function responsesFor({ responses }: PrismOperation, status: number | undefined): Response[] {
	if (status === undefined) return responses;
	return [String(status), `${String(status)[0]}XX`, "default"].flatMap((wanted) => responses.filter(({ code }) => code === wanted));
}

function firstStatus({ code }: Response): number {
	return code === "default" ? 500 : Number(code.replace("XX", "00"));
}

function preferred<T extends { mediaType: string }>(contents: T[], accept: string[]): T[] {
	const accepted = accept.flatMap((range) => contents.filter(({ mediaType }) => isWithin(mediaType, range)));
	return [...new Set([...accepted, ...contents])];
}
