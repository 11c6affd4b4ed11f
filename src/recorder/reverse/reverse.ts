import { type Admission, refusalOf } from "../../admission.ts";
import type { Contract } from "../../checker/contract.ts";
import { headerOf, isNamed } from "../../har/headers.ts";
import type { Request } from "../message.ts";
import type { Ends } from "../relay.ts";
import { withHost } from "../rewrite-headers.ts";
import { followedPointer, followHere } from "./followed-url.ts";

interface Options {
	target: string;
	/** Any page can send requests to loopback. */
	admission: Admission;
	/** Says at which URLs a client goes on. */
	contract: Contract | undefined;
	missed: Ends["missed"];
}

/** In front of one server. A client that follows the URLs in its responses stays with the recorder. */
export function reverse({ target, admission, contract, missed }: Options): Pick<Ends, "route" | "rewriteOf"> {
	const { origin, host } = new URL(target);
	/** The Host as the client sent it: its way to the recorder. */
	const hosts = new WeakMap<Request, string>();
	return {
		route(request, head) {
			const valuesOf = (header: string) => request.headers.filter(({ name }) => isNamed(header)(name)).map(({ value }) => value);
			const why = refusalOf({ valuesOf }, admission);
			if (why !== undefined) return { status: 403, why };
			hosts.set(request, headerOf(request.headers, "host"));
			return { origin, head: withHost(request, head, host) };
		},
		rewriteOf(request, response) {
			if (contract === undefined) return undefined;
			const pointer = followedPointer(contract, request, response);
			return pointer === undefined ? undefined : followHere({ contract, pointer, host: hosts.get(request) ?? "", missed });
		},
	};
}
