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
	return operation.responses.filter((response) => isOf(response, wanted.code)).flatMap((response) => samplesOf(response))[0];

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

/** `  404 no_such_vm, no_such_path`: a line for each status that an operation declares. */
export function listSamples(operation: PrismOperation): string {
	return operation.responses
		.map(({ code, contents = [] }) => {
			const examples = contents.flatMap((content) => (content.examples ?? []).map(({ key }) => key));
			return `  ${code} ${examples.join(", ")}`.trimEnd();
		})
		.join("\n");
}

function isOf({ code }: Response, wanted: number | undefined): boolean {
	return wanted === undefined || code === String(wanted) || code === `${String(wanted)[0]}XX` || code === "default";
}

function firstStatus({ code }: Response): number {
	return code === "default" ? 500 : Number(code.replace("XX", "00"));
}

function preferred<T extends { mediaType: string }>(contents: T[], accept: string[]): T[] {
	const accepted = accept.flatMap((range) => contents.filter(({ mediaType }) => isWithin(mediaType, range)));
	return [...new Set([...accepted, ...contents])];
}
