import type { Entry, Pair } from "../../../har/entry.ts";
import { step } from "../../../openapi/json-pointer.ts";
import { bodyLines, type Line } from "./lines.ts";

/** The pointer of the line that shows method, path and query. */
export const requestLine = "/request/line";

export function requestLines({ request }: Entry): Line[] {
	const start = { text: `${request.method} ${request.url}`, pointer: requestLine };
	return [start, ...rest("/request", request.headers, request.postData?.text)];
}

export function responseLines({ response }: Entry): Line[] {
	const start = { text: `HTTP ${response.status}`, pointer: "/response/status" };
	return [start, ...rest("/response", response.headers, response.content.text)];
}

function rest(side: string, headers: readonly Pair[], body: string | undefined): Line[] {
	const lines = headers.map(({ name, value }) => ({
		text: `${name}: ${value}`,
		pointer: `${side}/headers${step(name.toLowerCase())}`,
	}));
	return body === undefined || body === "" ? lines : [...lines, { text: "" }, ...bodyLines(body, `${side}/body`)];
}
