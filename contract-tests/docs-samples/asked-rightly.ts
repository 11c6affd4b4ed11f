import { expect } from "vitest";
import type { Scenario } from "../../docs-site/src/samples/scenario.ts";
import type { Run } from "./run.ts";
import type { Shown } from "./shown.ts";

/** A sample did what its scenario says: the right requests with the right credential, the job looked at until it ended, the result printed, which came with the status if one is given. */
export function expectAskedRightly({ sample, scenario }: Shown, { code, stdout, stderr, asked }: Run, status?: number): void {
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(asked.flatMap(({ fault }) => fault ?? [])).toEqual([]);
	const { request, job } = scenario;
	const [first] = asked;
	const id = job?.header ? (first?.headers[job.header.toLowerCase()] ?? "") : asked[1]?.url.pathname.slice(job?.path[0].length);
	if (job?.header) expect(id).toMatch(/^[0-9a-f]{32}$/);
	else if (job) expect(first?.answer).toContain(`/${id}"`);
	const look = job && `GET ${job.path.join(id)}`;
	const wanted = [`${request.method} ${request.path}${request.query && `?${request.query}`}`, ...(look ? [look, look] : [])];
	expect(asked.map(({ method, url }) => `${method} ${url.pathname}${withoutCredential(url, scenario)}`)).toEqual(wanted);
	expect(first?.headers).toMatchObject(lowerCased(request.headers));
	if (request.body) expect(request.body.isJson ? JSON.parse(first?.body ?? "") : first?.body).toEqual(request.body.value);
	else expect(first?.body).toBe("");
	const opens = status === undefined ? scenario.opening.length > 0 : scenario.opening.includes(status);
	if (sample.language === "typescript" && opens) expect(stdout).toMatch(/^[a-z]+:\/\/\S+\n$/);
	else expect(JSON.parse(stdout)).toEqual(JSON.parse(asked.at(-1)?.answer ?? ""));
}

const lowerCased = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The query of a request, but for the credentials in it. */
function withoutCredential({ search }: URL, { credential: { fields } }: Scenario): string {
	const names = fields.filter((field) => field.in === "query").map(({ name }) => name);
	const kept = search
		.slice(1)
		.split("&")
		.filter((pair) => !names.includes(decodeURIComponent(pair.split("=")[0] ?? "")));
	return kept.join() === "" ? "" : `?${kept.join("&")}`;
}
