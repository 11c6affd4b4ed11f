import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { languages } from "../language.ts";
import written from "../real-clients.json" with { type: "json" };
import { text } from "../text.ts";
import { prose } from "./prose.ts";
import { type RealClients, realClients } from "./real-clients.ts";

type Client = RealClients["clients"][string];

const client = { title: "Acme SDK", url: "https://acme.example/sdk", date: "2026-11-29", operations: {}, beside: [] };
const worked = {
	...client,
	...{ toolchain: "Go 1.26", version: "1.2", judged: 3 },
	operations: { openScreen: { tried: ["console", "refusal"], works: true }, startScreen: { tried: ["logIn"], works: false } },
};
const lines = (all: Parameters<typeof realClients>[2], language: "en" | "zh" = "en") =>
	realClients([acme(language)], language, all).slice(prose("clients", language).length + 2);

test("a client has a row with each operation, what was tried of it and whether it works", () => {
	const link = "[Acme SDK](https://acme.example/sdk) 1.2";
	expect(
		lines({ clients: { sdk: worked } })
			.split("\n")
			.slice(2),
	).toEqual([
		`| ${link} | [openScreen](/acme/openScreen/) works (console, refusal); [startScreen](/acme/startScreen/) does not work (log-in) | keeps the contract | Go 1.26 | 2026-11-29 |`,
	]);
	const { judged: _, ...broken } = worked;
	expect(lines({ clients: { sdk: broken } })).toContain("| not judged | Go 1.26 |");
	expect(lines({ clients: { sdk: worked } }, "zh")).toContain("[openScreen](/zh/acme/openScreen/) 正常（控制台、拒绝）");
});

test("what a client asks for beside the contracts is named", () => {
	expect(lines({ clients: { sdk: { ...worked, beside: ["GET /", "GET /rooms"] } } })).toMatch(
		/\n\nAcme SDK also asks for what no contract describes: `GET \/`, `GET \/rooms`\. The test answers these requests\.$/,
	);
});

test("a client that was not tried has its reason, and is in no row", () => {
	expect(lines({ clients: { sdk: { ...client, absent: { why: "notServed", what: "acme/sdk" } } } })).toBe(
		"Not measured yet.\n\nNot tried:\n\n- [Acme SDK](https://acme.example/sdk): the registry that this project can reach does not serve `acme/sdk`.",
	);
	expect(lines({ clients: { sdk: { ...client, absent: { why: "missing", what: "Go is missing" } } } })).toContain(": Go is missing.");
});

test("what Schemathesis made up is counted by contract", () => {
	const schemathesis = { version: "4.32", date: "2026-11-29", apis: { acme: { cases: 7, kinds: 2 } } };
	expect(lines({ clients: {}, schemathesis }).split("\n").at(-1)).toBe("| Acme Screens | 7 | 2 |");
	expect(lines({ clients: {}, schemathesis: { ...schemathesis, apis: {} } })).toContain(
		"| Acme Screens | Not measured yet. | Not measured yet. |",
	);
});

test.each(languages)("every word that the last run wrote is known in %s", (language) => {
	const { triedWords, absentWords } = text[language];
	const all: Client[] = Object.values(written.clients);
	const tried = all.flatMap(({ operations }) => Object.values(operations).flatMap((each) => each.tried));
	expect(Object.keys(triedWords)).toEqual(expect.arrayContaining(tried));
	expect(Object.keys(absentWords)).toEqual(expect.arrayContaining(all.flatMap(({ absent }) => absent?.why ?? [])));
});

test("the clients of the last run are shown", () => {
	expect(realClients([], "en").match(/\| keeps the contract \|/g)?.length).toBeGreaterThanOrEqual(10);
});
