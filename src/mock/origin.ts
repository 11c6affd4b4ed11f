import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { BoundedMap } from "./spaces/bounded-map.ts";
import { type KeyPair, trustedName } from "./tls/key-pair.ts";

type Headers = Pick<IncomingMessage["headers"], "host"> & { [Name in "x-forwarded-host" | "x-forwarded-proto"]?: string | string[] };

/**
 * Where the client reached the mock, unless it sent something else as its Host. A proxy that ends TLS says where that was:
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-Proto. Whoever lies reads the lie in the answer, and nobody else does.
 */
export function originOf({ headers, socket }: { headers: Headers; socket: object }): string | undefined {
	const host = first(headers["x-forwarded-host"]) ?? headers.host ?? "";
	const scheme = first(headers["x-forwarded-proto"]) ?? ("encrypted" in socket ? "https" : "http");
	if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) || !/^https?$/.test(scheme)) return undefined;
	const origin = `${scheme}://${host}`;
	return isUrl(origin) ? origin : undefined;
}

const known = new BoundedMap<string, boolean>(100);

/** 192.0.2.999 is none, nor is a.example:99999. Most requests have the same. */
function isUrl(origin: string): boolean {
	const is = known.get(origin);
	if (is !== undefined) return is;
	known.set(origin, URL.canParse(origin));
	return isUrl(origin);
}

/** Of proxies behind each other, what the first says. */
const first = (value: string | string[] | undefined) => (value === undefined ? undefined : String(value).split(",", 1)[0]?.trim());

/** The mock's own address. One that means every interface is reached at loopback, and one that the certificate does not name perhaps by a name. */
export function urlOf({ address, port }: AddressInfo, pair?: KeyPair): string {
	const reached = address === "0.0.0.0" || address === "::" ? "127.0.0.1" : address;
	const name = pair === undefined ? reached : trustedName(pair, reached);
	return `${pair === undefined ? "http" : "https"}://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
