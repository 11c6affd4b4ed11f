import { expect, test } from "vitest";
import { at, list, redactionOf, writer, written } from "./fixtures/door.ts";
import { HeaderMemory } from "./header-memory.ts";
import { writeHeaders } from "./headers.ts";

const declared = { schemas: {}, cookies: {}, credentials: list.credentials };
const token = "Door Wr0ngHorse77";

test("a header that comes again is written as before, and counted as before", () => {
	const used = writer();
	const once = () => writeHeaders([["Authorization", token]], declared, at, used);
	const first = once();
	const { replaced } = used.secrets;
	expect(once()).toEqual(first);
	expect(used.secrets.replaced).toBe(2 * replaced);
	expect(writeHeaders([["Authorization", `${token}8`]], declared, at, used)).not.toEqual(first);
});

test("what stays of a header is looked at again, because a secret may be met later", () => {
	const used = writer();
	const once = () => writeHeaders([["X-Request-Id", "5c66c9a616334283b055d150680fff98"]], declared, at, used)[0]?.value;
	expect(once()).toBe("5c66c9a616334283b055d150680fff98");
	expect(once()).toBe("5c66c9a616334283b055d150680fff98");
	expect(used.kept).toEqual(["5c66c9a616334283b055d150680fff98", "5c66c9a616334283b055d150680fff98"]);
	used.secrets.text("5c66c9a616334283b055d150680fff98", () => false);
	expect(once()).toBe("00000000000040008000000000000001");
});

test.each(["Cookie", "Set-Cookie"])("a secret that is met behind a name in the same %s is hidden in the name, each time", (name) => {
	const redaction = redactionOf();
	const once = () =>
		written({ headers: name === "Cookie" ? { Cookie: "rosebud=rosebud" } : {}, answered: { "Set-Cookie": "rosebud=rosebud" } }, redaction);
	for (let time = 0; time < 3; time++) expect(JSON.stringify(once())).not.toContain("rosebud");
});

test("after an exchange that is not written, its placeholders stand for other secrets", () => {
	const redaction = redactionOf({ isToken: (text) => text.includes("token") });
	expect(() => written({ headers: { Authorization: token }, answered: { "X-Request-Id": "a-token-123" } }, redaction)).toThrow();
	const [first, second] = [`${token}8`, token].map((value) => written({ headers: { Authorization: value } }, redaction));
	const sent = (entry: typeof first) => entry?.request.headers.find(({ name }) => name === "Authorization")?.value;
	expect(sent(first)).toMatch(/^Door /);
	expect(sent(second)).not.toBe(sent(first));
});

test("of endlessly many names, the first ones are remembered", () => {
	const memory = new HeaderMemory();
	const used = writer();
	let writes = 0;
	const write = (name: string) => memory.written(declared, name, "1", used, () => ({ name, value: `${++writes}` }));
	for (let round = 0; round < 2; round++) for (let name = 0; name < 150; name++) write(`X-${name}`);
	expect(writes).toBe(200);
});
