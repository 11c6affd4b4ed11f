import { expect, test } from "vitest";
import { firing } from "../fixtures/request.ts";
import { type Space, Spaces } from "../spaces/spaces.ts";
import { answerAdmin, isAdminPath } from "./admin.ts";

function administered() {
	const spaces = new Spaces(1);
	const reset: Space[] = [];
	const states = new Map([["vm", ["running", "stopped"]]]);
	const exchangesOf = async ({ name }: Space) => ({ log: { version: "1.2", creator: { name, version: "1" }, entries: [] } });
	const all = { states: () => states, exchangesOf, reset: (space: Space) => void reset.push(space) };
	const call = async (method: string, path: string, value?: unknown, space = spaces.default) => {
		const body = { text: value === undefined ? "" : JSON.stringify(value) };
		const { status, headers, body: text } = await answerAdmin(firing({ method, path, body }), space, all);
		return { status, headers, value: JSON.parse(String(text)) };
	};
	return { spaces, reset, call };
}

test("a state is set, and told with those that there are", async () => {
	const { spaces, call } = administered();
	expect(await call("GET", "/__mock/state")).toMatchObject({ status: 200, value: { state: {}, states: { vm: ["running", "stopped"] } } });
	expect(await call("PUT", "/__mock/state", { vm: "stopped" })).toMatchObject({ status: 200, value: { state: { vm: "stopped" } } });
	expect(spaces.default.state.take("vm")).toBe("stopped");
	expect(await call("PUT", "/__mock/state", { vm: "off" })).toMatchObject({
		status: 400,
		value: { error: 'vm has no state "off"; expected running, stopped, ok, or a list of them' },
	});
	expect(spaces.of("a").state.take("vm")).toBeUndefined();
});

test("a clock is set forward in its space", async () => {
	const { spaces, call } = administered();
	const { value } = await call("PUT", "/__mock/clock", { advance: "24h" }, spaces.of("a"));
	expect(Date.parse(value.now)).toBeGreaterThan(Date.now() + 86_000_000);
	expect(Date.parse((await call("GET", "/__mock/clock")).value.now)).toBeLessThan(Date.now() + 1_000);
	expect(await call("PUT", "/__mock/clock", { advance: "999999999d" })).toMatchObject({
		status: 400,
		value: { error: "expected a time that a calendar has, got one too far ahead" },
	});
});

test("exchanges are those of the space", async () => {
	const { spaces, call } = administered();
	expect(await call("GET", "/__mock/exchanges", undefined, spaces.of("a"))).toMatchObject({
		status: 200,
		value: { log: { creator: { name: "a" } } },
	});
});

test("a space is reset as a whole", async () => {
	const { spaces, reset, call } = administered();
	expect((await call("DELETE", "/__mock", undefined, spaces.of("a"))).status).toBe(200);
	expect(reset).toEqual([spaces.of("a")]);
});

test("what is not there is refused with what is", async () => {
	const { call } = administered();
	expect(await call("GET", "/__mock/stat")).toMatchObject({
		status: 404,
		value: { error: "there is no /__mock/stat; there are /__mock, /__mock/state, /__mock/clock, /__mock/exchanges" },
	});
	expect(await call("POST", "/__mock/state")).toMatchObject({
		status: 405,
		headers: { Allow: "GET, PUT" },
		value: { error: "/__mock/state takes GET and PUT" },
	});
	expect((await call("constructor", "/__mock/state")).status).toBe(405);
});

test("only the mock's own paths are", () => {
	expect(["/__mock", "/__mock/state"].every(isAdminPath)).toBe(true);
	expect(["/", "/__mocks", "/a/__mock"].some(isAdminPath)).toBe(false);
});
