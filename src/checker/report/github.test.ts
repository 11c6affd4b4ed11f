import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { type Changes, type Recordings, reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, hostile, kept, unknown } from "./fixtures/traffic.ts";
import { github } from "./github.ts";

interface Command {
	name: string;
	properties: Record<string, string>;
	message: string;
}

/** As the runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function read(line: string): Command {
	const [, name, properties = "", message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
	if (name === undefined || message === undefined) throw new Error(`no command: ${line}`);
	const plain = (text: string) =>
		text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
	const pairs = properties.split(",").map((pair) => {
		const [key, value, ...more] = pair.split("=", 2).concat(pair.split("=").slice(2));
		if (key === undefined || value === undefined || more.length > 0) throw new Error(`no property: ${pair}`);
		return [key, plain(value)] as const;
	});
	return { name, properties: Object.fromEntries(pairs), message: plain(message) };
}

const commands = async (recordings: Recordings, changes?: Changes) =>
	(await reportedBy(github, recordings, changes)).trimEnd().split("\n").map(read);

describe("An annotation", () => {
	test("stands on the spec's line: an error for what breaks the contract, a warning for drift", async () => {
		const [first, second] = await commands({ "a.har": [kept, broken, drifting] });
		expect(first).toEqual({
			name: "error",
			properties: { file: "specs/lantern/openapi.yaml", line: "68", title: "response-schema at /response/body/brightness" },
			message: "expected a number <= 100, got a larger one\na.har #1 GET /lantern/v1/lamps/{lamp} 200",
		});
		expect(second).toMatchObject({ name: "warning", properties: { line: "60" } });
		expect(second?.message).toMatch(/\nadd: hostName: \{ type: string, .*$/);
	});

	test("of what only the whole recording shows stands at the end", async () => {
		const [annotation, warning] = await commands({ "a.har": [unknown, kept, unknown] }, { strict: true });
		expect(annotation).toEqual({
			name: "error",
			properties: { file: "specs/lantern/openapi.yaml", line: "10", title: "unknown-operation at /request/path" },
			message: "expected the path of an operation, got GET /towers\na.har #0 GET /towers 200",
		});
		expect(warning).toMatchObject({ name: "notice", message: expect.stringContaining("3 exchanges: 1 ok, 0 with drift, 2 with errors.") });
	});

	test("of drift that only the whole recording shows is a warning", async () => {
		const refused = entry({ request: { headers: [] }, response: { status: 418 }, content: { text: '{"code":"tea"}' } });
		const [annotation] = await commands({ "a.har": [refused, kept] });
		expect(annotation).toMatchObject({
			name: "warning",
			message: expect.stringMatching(/^refused with 418, .*\na\.har #0 GET \/lantern\/v1\/lamps\/\{lamp\} 418$/),
		});
	});

	test("links the page of its rule, if the address of the docs is known", async () => {
		const [first] = await commands({ "a.har": [broken] }, { docs: "https://docs.example/" });
		expect(first?.message).toMatch(/\ndocs: https:\/\/docs\.example\/rules\/response-schema\/$/);
	});

	test("is an error for drift, too, where drift is a failure", async () => {
		expect(await commands({ "a.har": [drifting] }, { strict: true })).toMatchObject([{ name: "error" }, { name: "notice" }]);
	});

	test("is written once for each kind, because GitHub shows only ten", async () => {
		const titles = (await commands({ "a.har": [...Array(50).fill(broken), drifting, drifting] })).map(({ properties }) => properties.title);
		expect(titles.filter((title) => title?.includes(" at "))).toEqual([
			"response-schema at /response/body/brightness",
			"unknown-member at /response/body/hostName",
		]);
	});

	test("holds whatever a message and a file name hold, on its one line", async () => {
		const [first] = await commands(
			{ [hostile]: [broken] },
			{
				change: (judged) => ({
					...judged,
					findings: judged.findings.map((finding) => ({ ...finding, message: hostile, pointer: hostile })),
				}),
			},
		);
		expect(first).toMatchObject({ name: "error", properties: { line: "68", title: `response-schema at ${hostile}` } });
		expect(first?.message).toBe(`${hostile}\n${hostile} #0 GET /lantern/v1/lamps/{lamp} 200`);
	});
});

test("The last line is a notice with the totals and the coverage", async () => {
	const last = (await commands({ "a.har": [kept] })).at(-1);
	expect(last).toMatchObject({ name: "notice", properties: { title: "Recorded traffic" } });
	expect(last?.message).toMatch(/^1 exchange: 1 ok, 0 with drift, 0 with errors\.\nCoverage: 1 of 3 items/);
});

test("A pass that means little is a warning", async () => {
	const all = await commands({ "a.har": Array(20).fill(kept) });
	expect(all).toMatchObject([{ name: "warning", properties: { title: "A pass that means little" } }, { name: "notice" }]);
});

test.each(["::error file=a:b,line=1::text", "::error file=a,1::text", "the rest of a message with a line break"])(
	"The reader of these tests refuses %j",
	(line) => {
		expect(() => read(line)).toThrow();
	},
);
