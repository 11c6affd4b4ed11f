import { expect } from "vitest";
import type { Scenario } from "../../docs-site/src/samples/scenario.ts";
import type { Run } from "./run.ts";
import type { Shown } from "./shown.ts";

/** A sample did what its scenario says: the right requests with the right credential, the job looked at until it ended, the result printed, which came with the status if one is given. */
export function expectAskedRightly({ sample, scenario }: Shown, { code, stdout, stderr, asked }: Run, status?: number): void {
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(asked.flatMap(({ fault }) => fault ?? [])).toEqual([]);
	expectTargets(scenario, asked);
	expectContent(scenario, asked[0]);
	const opens = status === undefined ? scenario.opening.length > 0 : scenario.opening.includes(status);
	if (sample.language === "typescript" && opens) expect(stdout).toMatch(/^[a-z]+:\/\/\S+\n$/);
	else expect(JSON.parse(stdout)).toEqual(JSON.parse(asked.at(-1)?.answer ?? ""));
}

/** The operation is asked once, and its job twice. */
function expectTargets(scenario: Scenario, asked: Run["asked"]): void {
	const { request, job } = scenario;
	const { method, path, query } = request;
	const look = job && `GET ${job.path.join(expectedId(job, asked))}`;
	const wanted = [`${method} ${path}${query && `?${query}`}`, ...(look ? [look, look] : [])];
	expect(asked.map(({ method, url }) => `${method} ${url.pathname}${withoutCredential(url, scenario)}`)).toEqual(wanted);
}

/** The job's id: the sample's own, or the server's. */
function expectedId({ header, path }: NonNullable<Scenario["job"]>, [first, second]: Run["asked"]): string | undefined {
	const id = header ? (first?.headers[header.toLowerCase()] ?? "") : second?.url.pathname.slice(path[0].length);
	if (header) expect(id).toMatch(/^[0-9a-f]{32}$/);
	else expect(first?.answer).toContain(`/${id}"`);
	return id;
}

function expectContent({ request: { headers, body } }: Scenario, first: Run["asked"][number] | undefined): void {
	expect(first?.headers).toMatchObject(lowerCased(headers));
	if (body)
		expect(body.kind === "json" ? JSON.parse(first?.body ?? "") : first?.body).toEqual(body.kind === "json" ? body.value : body.text);
	else expect(first?.body).toBe("");
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
