import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { exchangeOf } from "../../src/fuzz/exchanges.ts";
import type { RequestFault } from "../../src/fuzz/fault.ts";
import { requestFaults } from "../../src/fuzz/faults.ts";
import { successOf } from "../../src/fuzz/message.ts";
import { type Sent, targetOf, validRequests } from "../../src/fuzz/request.ts";
import { validResponses } from "../../src/fuzz/response.ts";
import { unit } from "../../src/fuzz/values/strings.ts";
import { startLogged } from "../call.ts";
import { subjects } from "./contracts.ts";
import { expectedAnswer } from "./expected-answer.ts";
import { checkerErrs, noLongerBroken } from "./opinions.ts";
import { always, isWanted, seed } from "./property.ts";
import { Wire } from "./wire.ts";

/** Proves of `runs` generated values for each schema and place: checker and mock take the right requests of each operation, and refuse each wrong one. */
export function testRequests(runs: number): void {
	describe.each(subjects)("$api", ({ api, values, contract, operations }) => {
		describe.each(operations)("$operationId", (operation) => {
			// One for each operation: a job that one request began would answer another's.
			let mock: Awaited<ReturnType<typeof startLogged>>;
			let wire: Wire;
			beforeAll(async () => {
				mock = await startLogged();
				wire = new Wire(mock.url);
			});
			afterAll(() => {
				wire.close();
				mock.close();
			});

			const accepted = successOf(operation.responses);
			if (accepted === undefined) throw new Error(`${api}: ${operation.operationId} declares no success; its requests cannot be judged`);
			const [answer] = fc.sample(validResponses(values.response, accepted), { seed, numRuns: 1 });
			const exchange = (sent: Sent) => {
				if (answer === undefined) throw new Error(`no reply is known that ${operation.operationId} may give`);
				return exchangeOf(sent, answer);
			};

			/** What the running mock does otherwise than `x-mock` says. */
			async function mockErrs(sent: Sent, fault: RequestFault | undefined): Promise<string | undefined> {
				const { status, example } = expectedAnswer(api, sent, fault);
				mock.lines.splice(0);
				const reply = await wire.send(sent);
				const [line = ""] = mock.lines;
				// A request that is made smaller chooses the id of a job that one before it began.
				if (line.includes("; duplicate: ")) {
					await mock.reload();
					return mockErrs(sent, fault);
				}
				const isRight =
					reply.status === status &&
					new RegExp(` -> ${status} ${example}($|;)`).test(line) &&
					line.includes(`; ${fault?.kind}: `) === (fault !== undefined);
				return isRight ? undefined : `the mock should answer ${status} ${example} to what is ${fault?.kind ?? "right"} and says ${line}`;
			}

			const name = (what: string) => `${api} ${operation.operationId} request ${what}`;
			test.runIf(isWanted(name("accepted")))("checker and mock accept what its schemas accept", async () => {
				const wrong = async (sent: Sent) => checkerErrs(contract, exchange(sent), undefined) ?? (await mockErrs(sent, undefined));
				await always({ name: name("accepted"), values: validRequests(values.request, operation), runs, wrong, show });
			});

			const judged = accepted.startsJob ? [] : requestFaults(values.request, operation);
			const faults = [...Map.groupBy(judged, placeOf)].filter(([place]) => isWanted(name(`refused for ${place}`)));
			test.each(faults)("checker and mock refuse each break of %s, and say which", async (place, some) => {
				const each = fc.oneof(...some.map((fault) => fault.requests.map((sent) => ({ fault, sent }))));
				const wrong = async ({ fault, sent }: { fault: RequestFault; sent: Sent }) => {
					const { body, keyword, within } = fault;
					const shrunk = body && noLongerBroken(values.request, body, keyword, within !== undefined, JSON.parse(sent.body ?? ""));
					return (
						shrunk ?? checkerErrs(contract, exchange(sent), fault) ?? (await mockErrs(sent, fault.kind === "none" ? undefined : fault))
					);
				};
				await always({ name: name(`refused for ${place}`), values: each, runs, wrong, show: ({ sent }) => show(sent) });
			});

			test.runIf(isWanted(name("with more")))(
				"checker and mock take a query parameter that nobody declares, and the checker names it",
				async () => {
					const expected = { rule: "unknown-query-parameter", pointer: "/request/query/undeclared" };
					const requests = fc.tuple(validRequests(values.request, operation), fc.string({ unit })).map(
						([sent, value]): Sent => ({
							...sent,
							query: [...sent.query, ["undeclared", value]],
						}),
					);
					const wrong = async (sent: Sent) => checkerErrs(contract, exchange(sent), expected) ?? (await mockErrs(sent, undefined));
					await always({ name: name("with more"), values: requests, runs, wrong, show });
				},
			);
		});
	});
}

const show = (sent: Sent) => `${sent.operation.method} ${targetOf(sent)} ${JSON.stringify(sent.headers)} ${sent.body ?? ""}`;

/** The parameter, or the body, or the credentials. */
function placeOf({ pointer, rule }: RequestFault): string {
	const [, , place, name] = pointer.split("/");
	return place === "body" || rule === "request-media-type" ? "the body" : place === undefined ? "the credentials" : `${place} ${name}`;
}
