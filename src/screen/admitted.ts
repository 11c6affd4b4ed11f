import type { IncomingMessage } from "node:http";
import { type Admission, refusalOf } from "../admission.ts";

const loopback = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Why a request for a screen is refused; undefined if it is not. Any page can open a WebSocket to loopback. Those of this machine may: a portal under test
 * is one. A link may be followed from any page; the policy of the page says who may show it in a frame.
 */
export function refusalOfScreen(
	{
		headers,
		headersDistinct,
		socket,
	}: Pick<IncomingMessage, "headers" | "headersDistinct"> & { socket: { localPort?: number; encrypted?: boolean } },
	{ hosts, origins }: Pick<Admission, "hosts" | "origins">,
): string | undefined {
	const { origin = "" } = headers;
	const isVisit = headers["sec-fetch-mode"] === "navigate" && origin === "";
	const valuesOf = (name: string) => (isVisit && name === "sec-fetch-site" ? [] : (headersDistinct[name] ?? []));
	const admitted = loopback.test(origin) ? [...origins, origin.toLowerCase()] : origins;
	return refusalOf({ valuesOf }, { port: socket.localPort ?? 0, scheme: socket.encrypted ? "https" : "http", hosts, origins: admitted });
}
