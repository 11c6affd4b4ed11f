import { valueAt } from "../openapi/json-pointer.ts";
import { linked } from "./console-link/linked.ts";
import { type Answer, type ClientOptions, type Exchanges, exchanges } from "./exchange.ts";
import { type Follow, followed, randomId } from "./job.ts";
import type { Method } from "./method.ts";
import type { Input } from "./request.ts";
import type { Api, Route } from "./route.ts";

/** One method for each operationId. */
export type ApiClient<Paths, Routes extends Record<string, Route>> = { [Id in keyof Routes]: Method<Paths, Routes, Routes[Id]> };

/** The client of an API. */
export function createApiClient<Paths, const A extends Api, Auth extends object>(
	api: A,
	options: ClientOptions<Auth>,
): ApiClient<Paths, A["routes"]> {
	const shared = exchanges(api, options);
	const methods: object = Object.fromEntries(Object.keys(api.routes).map((operationId) => [operationId, methodOf(shared, operationId)]));
	return methods as ApiClient<Paths, A["routes"]>;
}

function methodOf(shared: Exchanges, operationId: string) {
	const poll = Object.values(shared.routeOf(operationId).replies).find((reply) => reply.poll)?.poll;
	const header = poll?.header;
	return async ({ follow = {}, ...input }: Input & { follow?: Follow | false } = {}) => {
		// A job's id can be used only once, so a request with an id that the caller chose cannot be repeated.
		const isTaken = header && input.header?.[header] !== undefined;
		const ask = () => {
			const identified = header && !isTaken ? { ...input, header: { ...input.header, [header]: randomId() } } : input;
			return poll && follow ? followed(shared, operationId, poll, identified, follow) : shared.exchange(operationId, identified);
		};
		const answer = await ask();
		return resultOf(isExpired(answer) && shared.renew(answer.used) && !isTaken ? await ask() : answer);
	};
}

const isExpired = ({ reply: { expired = {} } = {}, body }: Answer) =>
	Object.keys(expired).some((pointer) => expired[pointer]?.includes(valueAt(body, pointer) as string));

function resultOf({ ok, response, body, reply }: Answer) {
	const result = { ok, status: response.status, response, [ok ? "data" : "error"]: body };
	return reply?.links ? Object.defineProperty(result, linked, { value: reply.links }) : result;
}
