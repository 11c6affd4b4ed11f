import { describe, expect, test } from "vitest";
import { exchange } from "../fixtures/message.ts";
import { type Scope, withinScope } from "./scope.ts";

const call = (target: string, { method = "GET", header = "", status = "200 OK" } = {}) =>
	exchange(`${method} ${target} HTTP/1.1\n${header}\n\nHTTP/1.1 ${status}`);
const lamp = "https://lantern.example/lantern/v1/lamps/hall";
const preflight = "access-control-request-method: PUT";

describe("an exchange is left out, because it is", () => {
	test.each<[reason: string, where: string, scope: Scope, left: ReturnType<typeof call>]>([
		["CORS preflight", "always", {}, call(lamp, { method: "options", header: preflight })],
		["without response", "always", {}, call(lamp, { status: "0" })],
		["not HTTP", "always", {}, call("data:text/plain,lamp")],
		["WebSocket", "by its scheme", {}, call("wss://lantern.example/lantern/v1/lamps/hall", { status: "200" })],
		["WebSocket", "by the switch of protocols", {}, call(lamp, { status: "101 Switching Protocols" })],
		[
			"of another server",
			"with --server, of another host",
			{ servers: ["https://lantern.example"] },
			call("https://beacon.example/lantern"),
		],
		["of another server", "with --server, of another port", { servers: ["https://lantern.example:8443"] }, call(lamp)],
		["of another server", "with --server, of another scheme", { servers: ["http://lantern.example"] }, call(lamp)],
		["outside the base path", "with --base-path, beside it", { basePath: "/gw" }, call(lamp)],
		["outside the base path", "with --base-path, when it only begins alike", { basePath: "/lan" }, call(lamp)],
	])("%s: %s", (reason, _, scope, left) => expect(withinScope(left, scope)).toBe(reason));
});

describe("an exchange is judged as it is:", () => {
	test.each<[string, Scope, ReturnType<typeof call>]>([
		["an OPTIONS that is no preflight", {}, call(lamp, { method: "OPTIONS" })],
		["another method with the header of a preflight", {}, call(lamp, { header: preflight })],
		["one without TLS", {}, call("http://192.0.2.7:81/lantern")],
		["one of the wanted server, whose port is taken for granted", { servers: ["https://lantern.example:443/"] }, call(lamp)],
		["one of any wanted server", { servers: ["https://beacon.example", "https://lantern.example"] }, call(lamp)],
		["one below a base path that is only a slash", { basePath: "/" }, call(lamp)],
	])("%s", (_, scope, exchange) => expect(withinScope(exchange, scope)).toBe(exchange));
});

test.each(["/gw/eu", "gw/eu/", "//gw/eu//"])("--base-path %s strips a gateway's prefix, and nothing else of the exchange", (basePath) => {
	const recorded = call("https://gateway.example/gw/eu/lantern/v1/lamps/hall?page=2");
	const url = new URL("https://gateway.example/lantern/v1/lamps/hall?page=2");
	expect(withinScope(recorded, { basePath })).toEqual({ ...recorded, url });
	expect(recorded.url.pathname).toBe("/gw/eu/lantern/v1/lamps/hall");
});
