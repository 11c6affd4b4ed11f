import "./node-20.ts";
import { fileURLToPath } from "node:url";
import { delay, type HttpHandler, HttpResponse, http } from "msw";
import { decodeBody } from "../../har/decode-body.ts";
import { type Controls, controlsOf } from "../../mock/controls.ts";
import { Core } from "../../mock/core.ts";
import { readOperations } from "../../mock/load.ts";
import type { Reply } from "../../mock/reply.ts";
import type { Request as Asked } from "../../mock/request.ts";
import { root } from "../../package-root.ts";

export type { Controls };

export interface HandlerOptions {
	/** The server that the handlers stand for, `https://cloud.example`, perhaps with a path. Without it, they answer each request whose path an API has, whatever its host. */
	baseUrl?: string;
	/** It repeats every delay and every choice. */
	seed?: number;
}

const contracts = fileURLToPath(new URL("generated/", root));
const operations = await readOperations(contracts);

/** Handlers for MSW that answer as the mock does: `const mock = handlers(); setupServer(...mock); mock.state({ vm: "stopped" })`. In Node; they listen nowhere. */
export function handlers({ baseUrl, seed }: HandlerOptions = {}): HttpHandler[] & Controls {
	const core = new Core({ contracts, seed }, operations);
	const base = baseUrl === undefined ? undefined : new URL(baseUrl);
	const prefix = base?.pathname.replace(/\/$/, "") ?? "";
	const handler = http.all(base === undefined ? "*" : `${base.origin}${prefix}/*`, async ({ request }) => {
		const asked = await readFetched(request, prefix);
		if (base === undefined && !core.serves(asked.path)) return undefined;
		return responseOf(await core.answer(asked, new URL(request.url).origin + prefix));
	});
	return Object.assign([handler], controlsOf(core));
}

async function readFetched(request: Request, prefix: string): Promise<Asked> {
	const { pathname, search } = new URL(request.url);
	return {
		method: request.method,
		path: pathname.slice(prefix.length),
		search: search.slice(1),
		headers: Object.fromEntries(request.headers),
		body: await decodeBody(new Uint8Array(await request.arrayBuffer()), request.headers.get("content-type") ?? ""),
	};
}

/** To who calls `fetch`, a connection that breaks in any way is an error of the network. */
async function responseOf({ status, headers, body, delay: ms = 0, fault }: Reply): Promise<Response> {
	if (ms > 0) await delay(ms);
	if (fault === "no-reply") await delay("infinite");
	if (fault !== undefined) return HttpResponse.error();
	const isBodiless = status === 204 || status === 304;
	return new HttpResponse(isBodiless ? null : typeof body === "string" ? body : new Uint8Array(body), { status, headers });
}
