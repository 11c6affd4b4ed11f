import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { below, steps, valueAt } from "../../src/openapi/json-pointer.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { matchPath, parseTemplate, readPath } from "../../src/openapi/path-template.ts";
import { answerOf, computedIn, startLogged } from "../call.ts";
import { type Answer, credentialExample, type Operation, operations, titleOf } from "../operations.ts";

interface Outcome {
	ok: boolean;
	status: number;
	response: Response;
	data?: unknown;
	error?: unknown;
}
type Method = (input: object) => Promise<Outcome>;
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** The method of the operation's client, which has the credential of the first scheme. */
async function methodOf({ api, operationId, schemes }: Operation, fetch: Fetch): Promise<Method> {
	const name = api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
	const module = await import(`../../generated/${api}/client.ts`);
	const auth = Object.fromEntries(schemes.slice(0, 1).map((scheme) => [scheme, credentialExample]));
	return module[`create${name}Client`]({ baseUrl: mock.url, auth, fetch, retries: 0 })[operationId];
}

/** What the operation requires, as the spec's examples have it. */
function inputOf({ template, target, headers, bodies: [body] }: Operation): object {
	const { pathname, searchParams } = new URL(target, mock.url);
	const values = matchPath(parseTemplate(template), readPath(pathname)) ?? [];
	return {
		path: Object.fromEntries(values.map(([name, value]) => [name, decodeURIComponent(value)])),
		query: Object.fromEntries(searchParams),
		header: headers,
		...(body?.mediaType === undefined ? {} : { body: JSON.parse(body.text) }),
	};
}

/** Asks the mock for this answer, whatever it would say of its own. */
const preferring =
	({ status, example }: Pick<Answer, "status" | "example">): Fetch =>
	(url, init) =>
		fetch(url, { ...init, headers: { ...(init.headers as object), Prefer: `code=${status}${example ? `, example=${example}` : ""}` } });

const bodyOf = ({ mediaType, text }: Answer) => (mediaType === undefined ? undefined : isJson(mediaType) ? JSON.parse(text) : text);

/** A body in which any value of its type may stand at a place. */
function withAnyAt(body: unknown, pointer: string): unknown {
	const value = pointer === "" ? body : valueAt(body, pointer);
	if (value === undefined) return body;
	const any = typeof value === "number" ? expect.any(Number) : expect.any(String);
	if (pointer === "") return any;
	const names = steps(pointer);
	const holder = valueAt(body, names.slice(0, -1).reduce(below, "")) as Record<string, unknown>;
	holder[names.at(-1) ?? ""] = any;
	return body;
}

/** The declared body, but for what the mock makes anew. */
const expectedOf = (operation: Operation, answer: Answer) => computedIn(operation, answer).reduce(withAnyAt, bodyOf(answer));

describe.each(operations.map((operation) => ({ title: `${operation.api}: ${titleOf(operation)}`, operation })))(
	"$title",
	({ operation }) => {
		const { polls, answers } = operation;

		test.each(answers)("$status $example is its result, by its status and as the example has it", async (answer) => {
			const method = await methodOf(operation, preferring(answer));
			const { response, ...result } = await method({ ...inputOf(operation), follow: false });
			const isSuccess = answer.status < 300 && !answer.isRefusal;
			const expected = expectedOf(operation, answer);
			expect(result).toEqual({ ok: isSuccess, status: answer.status, [isSuccess ? "data" : "error"]: expected });
			expect(response.status).toBe(answer.status);
		});

		test.each([299, 302, 418, 599])("%i, which it does not declare, is a refusal", async (status) => {
			expect(answers.map((answer) => answer.status)).not.toContain(status);
			const method = await methodOf(operation, async () => Response.json({ new: true }, { status }));
			const { response: _, ...result } = await method(inputOf(operation));
			expect(result).toEqual({ ok: false, status, error: { new: true } });
		});

		test.each(polls)("is followed to the result of its job", async (poll) => {
			const job = operations.find(({ api, operationId }) => api === operation.api && operationId === poll.job);
			if (job === undefined) throw new Error(`no operation is ${poll.job}`);
			const asked: string[] = [];
			const method = await methodOf(operation, (url, init) => {
				const wish = asked.length === 0 ? preferring({ status: poll.status }) : fetch;
				asked.push(url);
				return wish(url, init);
			});
			const result = await method({ ...inputOf(operation), follow: { interval: 1 } });
			const usual = answerOf(job, job.mock.default);
			expect([result.status, result.ok ? result.data : result.error]).toEqual([usual.status, expectedOf(job, usual)]);
			expect(asked).toHaveLength(2);
		});
	},
);

test("some operation is followed to the result of its job", () => {
	expect(operations.filter(({ polls }) => polls.length > 0)).not.toEqual([]);
});
