import { createClient as createHeyApiClient } from "@hey-api/client-fetch";
import axios from "axios";
import createOpenapiFetch from "openapi-fetch";
import type { Validators } from "../client/validators.ts";
import type { Subject } from "./subject.ts";

type Call = () => Promise<unknown>;
type Own = Record<string, (input: object) => Promise<{ ok: boolean; data?: unknown; error?: unknown }>>;

/** One call of the subject by each client: it sends the credential, reads the body and looks at the status. */
export async function callsOf(subject: Subject, baseUrl: string): Promise<Record<string, Call>> {
	const { method, template, path, parameters, header, body } = subject;
	const url = baseUrl + path;
	const content = body === undefined ? undefined : JSON.stringify(body);
	const headers = { ...header, ...(content === undefined ? {} : { "Content-Type": "application/json" }) };
	const init: RequestInit = { method, headers, ...(content === undefined ? {} : { body: content }) };

	const openapiFetch = createOpenapiFetch<Record<string, { get: object }>>({ baseUrl, headers: header });
	const heyApi = createHeyApiClient({ baseUrl, headers: header });
	const viaAxios = axios.create({ baseURL: baseUrl, headers: header });
	const input = { path: parameters, ...(body === undefined ? {} : { body }) };
	const [own, validating] = await Promise.all([ownClient(subject, baseUrl, false), ownClient(subject, baseUrl, true)]);
	const owned = (client: Own) => async () => {
		const result = await client[subject.operationId]?.(input);
		return result?.ok ? result.data : undefined;
	};

	return {
		fetch: async () => {
			const response = await fetch(url, init);
			return response.status === 200 ? response.json() : undefined;
		},
		"console-contracts": owned(own),
		"console-contracts, validating": owned(validating),
		"openapi-fetch": async () => {
			const { data, response } = await openapiFetch.request(
				method.toLowerCase() as "get",
				template as never,
				{ params: { path: parameters }, body } as never,
			);
			return response.status === 200 ? data : undefined;
		},
		"hey-api": async () => {
			const { data, response } = await heyApi.request({ method: method as "GET", url: template, path: parameters, body });
			return response?.status === 200 ? data : undefined;
		},
		axios: async () => {
			const { data, status } = await viaAxios.request({ method, url: path, data: body });
			return status === 200 ? data : undefined;
		},
	};
}

async function ownClient({ api, scheme }: Subject, baseUrl: string, validate: boolean): Promise<Own> {
	const folder = `../../generated/${api}`;
	const module: Record<string, (options: object) => Own> = await import(`${folder}/client.ts`);
	const { validators }: { validators: Validators } = await import(`${folder}/validators.js`);
	const create = Object.values(module).find((each) => typeof each === "function");
	if (create === undefined) throw new Error(`generated/${api}/client.ts exports no client; run npm run generate`);
	return create({ baseUrl, auth: { [scheme]: "example" }, ...(validate ? { validate: { validators, mode: "throw" } } : {}) });
}
