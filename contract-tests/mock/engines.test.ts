import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Live } from "../../src/mock/engine/live.ts";
import { readOperations } from "../../src/mock/load.ts";
import { accepts, rightCall, send, startLogged, wishFor, withoutValues } from "../call.ts";
import { operations, titleOf } from "../operations.ts";

const generated = join(import.meta.dirname, "../../generated");
const live = new Live(generated);
const request = { method: "GET", path: "/", search: "", headers: {}, body: { text: "" } };

test("Prism makes each answer of each API, now as when it was generated", async () => {
	const { all } = await readOperations(generated);
	expect(all).toHaveLength(operations.length);
	for (const operation of all)
		for (const answer of operation.answers) {
			const sample = { operation, status: 200, answer };
			expect(await live.answer(sample, request, false), `${operation.declared.operationId} ${answer.code} ${answer.example}`).toEqual(
				answer,
			);
		}
});

let kept: Awaited<ReturnType<typeof startLogged>>;
let asked: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	kept = await startLogged();
	asked = await startLogged(generated, { engine: "prism" });
});
afterAll(() => {
	kept.close();
	asked.close();
});

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
	"both engines answer %s the same over HTTP",
	(_, operation) => {
		/** What is new in each answer. */
		const changing = ["date", ...operation.setHeaders];
		const answerOf = async (url: string, headers: Record<string, string>) => {
			const members = operation.setMembers.flatMap(({ pointers }) => pointers.filter((pointer) => pointer !== ""));
			const call = rightCall(operation);
			const reply = await send(url, { ...call, headers: { ...call.headers, ...headers } });
			const fixed = Object.entries(reply.headers).filter(([name]) => !changing.includes(name));
			return {
				status: reply.status,
				headers: fixed,
				text: withoutValues(reply.text.replaceAll(url, "").replaceAll(/[\da-f]{32}/g, ""), members),
			};
		};

		test("with each example that is preferred", async () => {
			for (const [index, answer] of operation.answers.entries()) {
				if (operation.issued.length > 0 && answer.status < 300) continue;
				const headers = { Prefer: wishFor(answer), Accept: accepts[index % accepts.length] ?? "*/*" };
				expect(await answerOf(asked.url, headers), headers.Prefer).toEqual(await answerOf(kept.url, headers));
			}
		});
	},
);
