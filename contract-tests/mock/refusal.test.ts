import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { steps, valueAt } from "../../src/openapi/json-pointer.ts";
import { parseExpression } from "../../src/openapi/runtime-expression.ts";
import { answerOf, type Call, expectAnswer, rightCall, send, startLogged } from "../call.ts";
import { callThatIs } from "../call-that-is.ts";
import { credentialExample, type Operation, operations, type Refusal, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());
beforeEach(() => mock.lines.splice(0));

const entryFor = ({ mock: { refused } }: Operation, ...faults: string[]) =>
	faults.map((fault) => refused.find(({ when }) => when === fault)).find((entry) => entry !== undefined);

/** A token that somebody sent where the name of a member belongs. */
const secretName = "5c66c9a616334283b055d150680fff98";

/** The call is refused as this entry of `x-mock` says, its job too, and the log tells why without a secret. */
async function expectRefusal(operation: Operation, call: Call, refusal: Refusal | undefined, fault: string): Promise<void> {
	if (refusal === undefined) throw new Error(`x-mock does not say how ${titleOf(operation)} refuses what is ${fault}`);
	const reply = await send(mock.url, call);
	expectAnswer(reply, operation, answerOf(operation, refusal));
	expectLine(call, ` -> ${refusal.status} ${refusal.example}`, fault);
	if (refusal.then === undefined) return;
	const poll = operation.polls.find(({ status }) => status === refusal.status);
	const job = operations.find(({ operationId }) => operationId === poll?.job);
	if (poll === undefined || job === undefined) throw new Error(`${refusal.status} leads to no job`);
	const url = String(valueAt(JSON.parse(reply.text), poll.member));
	expectAnswer(await send(url, { method: job.method, target: "", headers: {} }), job, answerOf(job, refusal.then));
}

function expectLine(call: Call, ...parts: string[]): void {
	const line = mock.lines.at(-1) ?? "";
	for (const part of parts) expect(line).toContain(part);
	const values = call.target.split(/[/?&=]/).filter((part) => /\d{3}/.test(part));
	for (const secret of [...values, credentialExample, secretName]) expect(line).not.toContain(secret);
}

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	const right = rightCall(operation);
	const bare = { ...right, headers: operation.headers };
	const malformed = entryFor(operation, "malformed", "invalid");
	const unauthorized = ({ headers }: Call) => refusalOfHeaders(operation, headers) ?? entryFor(operation, "unauthorized");
	const invalid = entryFor(operation, "invalid");

	if (operation.credentials.length > 0)
		test("refuses a request without its credential, even one that is wrong in other ways", async () => {
			await expectRefusal(operation, bare, unauthorized(bare), "unauthorized");
			if (right.body !== undefined) await expectRefusal(operation, { ...bare, body: '{"' }, unauthorized(bare), "unauthorized");
		});

	test.each(operation.credentials)("takes the credential %j whole, and refuses any part of it", async (credential) => {
		const answer = answerOf(operation, operation.mock.default);
		expectAnswer(await send(mock.url, { ...right, headers: { ...right.headers, ...blank(operation), ...credential } }), operation, answer);
		for (const [name, value] of Object.entries(credential)) {
			const { [name]: _, ...rest } = credential;
			const parts = [
				rest,
				{ ...credential, [name]: "" },
				...(value.endsWith(` ${credentialExample}`) ? [{ ...credential, [name]: value.toLowerCase() }] : []),
			];
			for (const part of parts) {
				const call = { ...bare, headers: { ...bare.headers, ...part } };
				await expectRefusal(operation, call, unauthorized(call), "unauthorized");
			}
		}
	});

	if (right.body !== undefined)
		test("refuses a body that is no JSON", async () => {
			const cutOff = String(right.body).slice(0, -1);
			for (const body of [cutOff, '{"', "[1,]"]) await expectRefusal(operation, { ...right, body }, malformed, "malformed");
			const unreadable = { ...right, body: new Uint8Array([0x22, 0xff, 0x22]) };
			// Of a body that cannot be read, nobody knows for which operation of a path it is.
			if (operation.sharesPath) await expectRefusal(operation, unreadable, entryFor(operation, "unknownPath"), "unknownPath");
			else await expectRefusal(operation, unreadable, malformed, "malformed");
		});

	if (right.body !== undefined)
		test("refuses a body that breaks the contract, and none at all", async () => {
			const other = `{"${secretName}":1}`;
			if (operation.sharesPath)
				await expectRefusal(operation, { ...right, body: other }, entryFor(operation, "unknownPath"), "unknownPath");
			for (const body of [...(operation.sharesPath ? [] : [other]), "{}", "null", "7", '"text"', "[]"])
				await expectRefusal(operation, { ...right, body }, refusalOfBody(operation, body) ?? invalid, "invalid");
			const { body: _, ...empty } = right;
			await expectRefusal(operation, empty, refusalOfBody(operation, "{}") ?? invalid, "invalid");
		});

	if (right.body !== undefined)
		test.each(["text/plain", "nothing"])("refuses a body as %s, unless servers take any", async (type) => {
			const call = { ...right, headers: { ...right.headers, "Content-Type": type } };
			const refusal = refusalOfType(operation, type);
			if (!operation.accepts.includes("mediaTypes")) return expectRefusal(operation, call, refusal ?? invalid, "invalid");
			if (refusal !== undefined) return expectRefusal(operation, call, refusal, String(refusal.status));
			expectAnswer(await send(mock.url, call), operation, answerOf(operation, operation.mock.default));
		});

	test("refuses an unknown method, unless servers take any", async () => {
		const call = { ...right, method: "PROPFIND" };
		if (!operation.accepts.includes("methods"))
			return expectRefusal(operation, call, entryFor(operation, "unknownMethod", "unknownPath"), "unknownMethod");
		expectAnswer(await send(mock.url, call), operation, answerOf(operation, operation.mock.default));
	});

	test("refuses an unknown path near its own, and one that cannot be decoded", async () => {
		const unknownPath = entryFor(operation, "unknownPath");
		for (const target of [`${operation.target}/nowhere`, `${operation.target}/%zz`])
			await expectRefusal(operation, { ...right, target }, unknownPath, "unknownPath");
	});

	// behaviours/ has requests for what a pattern or a missing member decides.
	const conditions = operation.mock.refused.filter(
		({ when, state }) => state === undefined && typeof when === "object" && Object.entries(when).every(isSimple),
	);
	test.each(conditions)("refuses $when", async (refusal) => {
		await expectRefusal(operation, callThatIs(operation, refusal.when as Record<string, unknown>), refusal, "");
	});
});

/** The first refusal of what the body lacks. */
const refusalOfBody = ({ mock: { refused } }: Operation, body: string): Refusal | undefined =>
	refused.find(
		({ when }) =>
			typeof when === "object" &&
			when.fault === undefined &&
			Object.entries(when).every(([expression, is]) => {
				const { in: place, pointer } = parseExpression(expression);
				return is === "absent" && place === "body" && valueAt(JSON.parse(body), pointer) === undefined;
			}),
	);

/** The first refusal of a missing credential by what the headers are. */
const refusalOfHeaders = ({ mock: { refused } }: Operation, headers: Record<string, string>): Refusal | undefined =>
	refused.find(({ when }) => {
		if (typeof when === "string" || when.fault !== "unauthorized") return false;
		const { fault: _, ...conditions } = when;
		return Object.entries(conditions).every(([expression, is]) => {
			const value = headers[steps(parseExpression(expression).pointer)[0] ?? ""];
			const { pattern } = Object(is) as { pattern?: string };
			return is === "absent" ? value === undefined : value !== undefined && pattern !== undefined && new RegExp(pattern, "u").test(value);
		});
	});

const isSimple = ([expression, value]: [string, unknown]) =>
	expression !== "fault" && typeof value !== "object" && (value !== "absent" || parseExpression(expression).in === "header");

/** What an API answers to a body of this media type, where it has an answer of its own. */
const refusalOfType = ({ mock: { refused } }: Operation, type: string): Refusal | undefined =>
	refused.find(({ when }) => {
		const { pattern } = Object(Object(when)["$request.header.Content-Type"]) as { pattern?: string };
		return pattern !== undefined && new RegExp(pattern, "u").test(type);
	});

/** The headers of all credentials, emptied. */
function blank({ credentials }: Operation): Record<string, string> {
	return Object.fromEntries(credentials.flatMap((credential) => Object.keys(credential).map((name) => [name, ""])));
}
