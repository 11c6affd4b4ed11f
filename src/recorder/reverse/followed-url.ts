import type { Contract } from "../../checker/contract.ts";
import { isKnown, matchOperation } from "../../checker/match/match-operation.ts";
import { responseFor } from "../../checker/rules/response.ts";
import { valueAt } from "../../openapi/json-pointer.ts";
import { decodedBody } from "../content-coding.ts";
import type { Request, Response } from "../message.ts";
import type { Ends } from "../relay.ts";
import type { Rewrite } from "../responses.ts";
import { withBody } from "../rewrite-headers.ts";

const site = /^https?:\/\/[^/?#]*/i;
/** Every string of a JSON text, with what stands before it. */
const strings = /([^"]*)("(?:[^"\\]|\\.)*")/gy;

/** The JSON Pointer of the URL in a response at which the contract lets a client go on. */
export function followedPointer(contract: Contract, request: Request, { status }: Response): string | undefined {
	const [path = ""] = request.target.split(/[?#]/, 1);
	const { operation } = matchOperation([contract], request.method, path);
	return operation && responseFor(operation, status)?.follow;
}

interface Options {
	contract: Contract;
	pointer: string;
	/** Where the client reached the recorder. */
	host: string;
	missed: Ends["missed"];
}

/** Leads the client to the recorder instead of past it. The recording keeps the URL that the server sent. */
export function followHere({ contract, pointer, host, missed }: Options): Rewrite {
	return (head, response) => {
		// Each byte is a character, so that all others stay as they are.
		const text = decodedBody(response)?.toString("latin1") ?? "";
		const url = urlAt(text, pointer);
		if (url === undefined) return undefined;
		if (!isKnown(matchOperation([contract], "GET", new URL(url).pathname))) {
			missed("URL to go on at, which no operation has");
			return undefined;
		}
		const here = JSON.stringify(url.replace(site, `http://${host}`));
		const changed = text.replace(strings, (all, before: string, string: string) => (JSON.parse(string) === url ? before + here : all));
		return withBody(head, Buffer.from(changed, "latin1"));
	};
}

/** The absolute URL at a pointer of a JSON text. */
function urlAt(text: string, pointer: string): string | undefined {
	try {
		const value = valueAt(JSON.parse(text), pointer);
		return typeof value === "string" && site.test(value) && URL.canParse(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
