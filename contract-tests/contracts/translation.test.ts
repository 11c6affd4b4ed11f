import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { faultsOf, markdownFaults, wordingFaults } from "../translation.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");
const apis = readdirSync(join(root, "specs"));

describe.each(apis)("the Chinese of %s", (api) => {
	test("says all that the English says, and nothing that it no longer says", () => {
		const { actions = [] } = parse(read(`specs/${api}/zh.overlay.yaml`)) ?? {};
		expect(faultsOf(parse(read(`generated/${api}/openapi.yaml`)), actions)).toEqual([]);
	});

	test("calls the tags of its operations as it declares them", () => {
		const { tags = [], paths } = parse(read(`generated/${api}/openapi.zh.yaml`));
		const used = Object.values<Record<string, { tags?: string[] }>>(paths).flatMap((path) =>
			Object.values(path).flatMap((each) => each.tags ?? []),
		);
		expect([...new Set(used)].filter((tag) => !tags.some(({ name }: { name: string }) => name === tag))).toEqual([]);
	});

	test("tells every change of the contract", () => {
		expect(markdownFaults(read(`specs/${api}/CHANGELOG.md`), read(`specs/${api}/CHANGELOG.zh-CN.md`))).toEqual([]);
	});
});

test("README.zh-CN.md says what README.md says", () => {
	expect(markdownFaults(read("README.md"), read("README.zh-CN.md"))).toEqual([]);
	expect(read("README.md").split("\n")[0]).toContain("README.zh-CN.md");
});

test.each(readdirSync(join(root, "docs-site/src/prose/en")))("the docs site's %s says the same in Chinese", (file) => {
	expect(markdownFaults(read(`docs-site/src/prose/en/${file}`), read(`docs-site/src/prose/zh/${file}`))).toEqual([]);
});

describe.each(readdirSync(join(root, "src/checker/rules/pages")))("the checker's %s", (file) => {
	const english = read(`src/checker/rules/pages/${file}`);
	const chinese = read(`docs-site/src/prose/zh/rules/${file}`);
	const blocks = (page: string) => page.match(/^```.*?^```$/gms);

	test("says the same in Chinese, with the same example", () => {
		expect(markdownFaults(english, chinese)).toEqual([]);
		expect(blocks(chinese)).toEqual(blocks(english));
	});

	test("is Chinese with the code of the English", () => {
		const [said, translated] = [english, chinese].map((page) => page.replaceAll(/^```.*?^```$/gms, "")) as [string, string];
		expect(wordingFaults(said, translated)).toEqual([]);
	});
});

test("no rule is explained in Chinese alone", () => {
	expect(readdirSync(join(root, "docs-site/src/prose/zh/rules"))).toEqual(readdirSync(join(root, "src/checker/rules/pages")));
});

describe("a translation is refused", () => {
	const contract = { info: { title: "A console", description: "It opens a `console` of one machine." } };
	const actions = [
		{ target: "$.info.title", "x-english": "A console", update: "控制台" },
		{ target: "$.info.description", "x-english": "It opens a `console` of one machine.", update: "打开一台机器的 `console`。" },
	];

	test("never where it is right", () => expect(faultsOf(contract, actions)).toEqual([]));

	test("where a text has none", () => expect(faultsOf(contract, actions.slice(1))).toEqual([expect.stringContaining("missing")]));

	test("where the English changed since", () => {
		const changed = { info: { ...contract.info, title: "A screen" } };
		expect(faultsOf(changed, actions)).toEqual([expect.stringContaining("stale, the English is now: A screen")]);
	});

	test("where the English is gone", () => {
		const { title } = contract.info;
		expect(faultsOf({ info: { title } }, actions)).toEqual([expect.stringContaining("orphaned")]);
	});

	test("where it translates what goes over the wire", () => {
		const wire = { ...contract, example: { title: "A console" } };
		expect(faultsOf(wire, [...actions, { ...actions[0], target: "$.example.title" } as (typeof actions)[0]])).toEqual([
			expect.stringContaining("no text for people"),
		]);
	});

	test("where it leaves out a tag, where that is declared or where an operation has it", () => {
		const tagged = { tags: [{ name: "Console" }], paths: { "/a": { get: { tags: ["Console"] } } } };
		expect(faultsOf(tagged, [])).toEqual([
			expect.stringContaining("$['tags'][0]['name']"),
			expect.stringContaining("['tags'][0]: missing"),
		]);
	});

	test("where two actions give it", () => {
		expect(faultsOf(contract, [...actions, ...actions.slice(0, 1)])).toEqual([expect.stringContaining("more than once")]);
	});

	test.each([
		["in English", "It opens the screen", "It opens the screen"],
		["with half-width punctuation", "Open it, then close it", "打开,再关闭"],
		["with other code", "Send `Date` with it", "发送 `日期`"],
	])("%s", (_, english, chinese) => expect(wordingFaults(english, chinese)).toHaveLength(1));

	test("in Markdown, where a section changed, or has no counterpart", () => {
		const english = "# A\n\n## B\n\nText.\n";
		const chinese = "# 甲\n<!-- English: 3ff63b60 -->\n\n## 乙\n<!-- English: 00000000 -->\n";
		expect(markdownFaults(english, chinese).at(-1)).toContain('"## B" is stale');
		expect(markdownFaults(english, "# 甲\n")).toEqual([expect.stringContaining("sections")]);
	});
});
