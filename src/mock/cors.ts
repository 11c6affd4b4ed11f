import type { IncomingMessage } from "node:http";
import type { Reply } from "./reply.ts";

/** A page of any origin may call the mock and read every header of its answers. Nothing here is worth a cookie. */
export const cors = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "*" };

/** A browser that asks before it calls is granted what it asks for. */
export function answerPreflight({ method, headers }: IncomingMessage): Reply | undefined {
	const wanted = headers["access-control-request-method"];
	if (method !== "OPTIONS" || wanted === undefined) return undefined;
	const granted = {
		"Access-Control-Allow-Methods": wanted,
		"Access-Control-Allow-Headers": headers["access-control-request-headers"] ?? "",
		"Access-Control-Max-Age": "600",
	};
	return { status: 204, headers: granted, body: "", note: "204 preflight" };
}
