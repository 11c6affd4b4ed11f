import createClient, { type Client } from "openapi-fetch";
import type { Answer, Call, Route, Routes } from "./operation.ts";

export interface ClientOptions {
	/** The server, which only you can name: `https://cloud.example`. */
	baseUrl: string;
	/** Sent with every request, the credential among them: `{ Authorization: "OAuth ..." }`. */
	headers?: Record<string, string>;
	/** Instead of the global `fetch`. */
	fetch?: (request: Request) => Promise<Response>;
}

/** One method for each operationId, and openapi-fetch's own client beside them. */
export type ApiClient<Paths extends object, R extends Routes> = { [Id in keyof R]: Call<Paths, R[Id]> } & { raw: Client<Paths> };

/** What every method takes at run time; its operation's type says which members it needs. */
interface Input {
	path?: Record<string, unknown>;
	query?: Record<string, unknown>;
	header?: Record<string, unknown>;
	body?: unknown;
	signal?: AbortSignal;
}

/** The client of an API whose operations are `routes`, over openapi-fetch. */
export function createApiClient<Paths extends object, const R extends Routes>(routes: R, options: ClientOptions): ApiClient<Paths, R> {
	const raw = createClient<Paths>(options);
	// openapi-fetch types each call by its path; here the path is a value, and the type of the operation is restored below.
	const request = raw.request as unknown as (method: string, path: string, init: object) => Promise<Answer<unknown>>;
	const call = ({ method, path }: Route) => {
		return ({ path: inPath = {}, query = {}, header = {}, body, signal }: Input = {}) =>
			request(method, path, { params: { path: inPath, query, header }, body, ...(signal === undefined ? {} : { signal }) });
	};
	const operations = Object.entries(routes).map(([operationId, route]) => [operationId, call(route)]);
	return { ...Object.fromEntries(operations), raw } as ApiClient<Paths, R>;
}
