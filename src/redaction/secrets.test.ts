import { describe, expect, test } from "vitest";
import { Secrets } from "./secrets.ts";

const session = "5c66c9a616334283b055d150680fff98";
const machine = "bf2211ae8eaf408b817d3a05c19e2226";

describe("what stands for a secret", () => {
	test("is of the same shape, the same each time, and known as such", () => {
		const secrets = new Secrets();
		const standIn = secrets.standIn(session);
		expect(standIn).toMatch(/^(?!5c66c9a6)[\da-f]{32}$/);
		expect(secrets.standIn(session)).toBe(standIn);
		expect([secrets.isStandIn(standIn), secrets.isStandIn(session)]).toEqual([true, false]);
		expect(secrets.sweep(`was ${session}`)).toBe(`was ${standIn}`);
	});

	test("of a compound one is made of those of its parts, which are secrets, too", () => {
		const secrets = new Secrets();
		const [first = "", second = ""] = secrets.standIn(`${session}_${machine}`).split("_");
		expect([secrets.standIn(session), secrets.standIn(machine)]).toEqual([first, second]);
		expect(secrets.sweep(machine)).toBe(second);
	});

	test("is told once, when it is looked for from now on", () => {
		const told: string[] = [];
		const secrets = new Secrets({ onSecret: (secret) => told.push(secret) });
		for (const secret of [session, session, "short", "---------", "portal.example"]) secrets.standIn(secret);
		expect(told).toEqual([session]);
	});

	test("is forgotten with the secret", () => {
		const secrets = new Secrets({ limits: { exchanges: 1, bytes: Number.POSITIVE_INFINITY } });
		const standIn = secrets.standIn(session);
		secrets.next();
		expect([secrets.sweep(session), secrets.isStandIn(standIn)]).toEqual([session, false]);
		expect(secrets.fullness).toBe(0);
	});
});

describe("what stands for a host", () => {
	test("is the same in any case, and looked for as a host", () => {
		const secrets = new Secrets();
		const host = secrets.host("DB7.corp.cn");
		expect(host).toMatch(/^[a-z]+\.example$/);
		expect(secrets.host("db7.corp.cn")).toBe(host);
		expect(secrets.sweep("to db7.corp.cn, not to mydb7.corp.cn")).toBe(`to ${host}, not to mydb7.corp.cn`);
	});

	test.each(["portal", "portal.example"])("is not looked for elsewhere where it is %s", (host) => {
		const secrets = new Secrets();
		expect(secrets.host(host)).not.toBe(host);
		expect(secrets.sweep(`the ${host} is open`)).toBe(`the ${host} is open`);
	});

	test("is not looked for where hosts are kept", () => {
		const secrets = new Secrets({ keepHosts: true });
		secrets.host("db7.corp.cn");
		expect(secrets.sweep("to db7.corp.cn")).toBe("to db7.corp.cn");
	});

	test("is another for each address as long as there are any", () => {
		const secrets = new Secrets();
		const made = Array.from({ length: 200 }, (_, index) => secrets.host(`10.0.1.${index}`));
		expect(new Set(made).size).toBe(200);
	});
});

test("a text that is kept has one placeholder and is not looked for", () => {
	const secrets = new Secrets();
	expect([secrets.kept(session, () => "one"), secrets.kept(session, () => "two"), secrets.sweep(session)]).toEqual(["one", "one", session]);
});
