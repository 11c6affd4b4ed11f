import { describe, expect, test } from "vitest";
import {
	compareTemplates,
	decode,
	expandPath,
	matchPath,
	matchPathEnd,
	parameterNames,
	parseTemplate,
	readPath,
	sharedSegments,
} from "./path-template.ts";

const match = (template: string, path: string) => matchPath(parseTemplate(template), readPath(path));

describe("the parameters of a template", () => {
	test.each<[string, string[]]>([
		["/lamps", []],
		["/lamps/{lamp}/{scene-1}", ["lamp", "scene-1"]],
		["/servers/{id}:console/v{version}", ["id", "version"]],
		["/lamps/{}", []],
		["/lamps/{{lamp}}", ["lamp"]],
	])("of %s are %j", (template, names) => expect(parameterNames(template)).toEqual(names));

	test("become what is given for them", () => {
		expect(expandPath("/servers/{id}:console/v{version}", (name) => `<${name}>`)).toBe("/servers/<id>:console/v<version>");
		expect(expandPath("/lamps/{lamp}", () => "$&")).toBe("/lamps/$&");
	});
});

describe("a path has the form of a template:", () => {
	test.each<[template: string, path: string, values: [string, string][]]>([
		["/lamps/all", "/lamps/all", []],
		["/", "/", []],
		["/lamps/{lamp}", "/lamps/hall", [["lamp", "hall"]]],
		["/lamps/{lamp}/", "/lamps/hall/", [["lamp", "hall"]]],
		[
			"/servers/{id}:console/v{version}",
			"/servers/7:console/v2",
			[
				["id", "7"],
				["version", "2"],
			],
		],
		[
			"/lamps/{tower}.{side}",
			"/lamps/7.north",
			[
				["tower", "7"],
				["side", "north"],
			],
		],
	])("%s, %s with %j", (template, path, values) => expect(match(template, path)).toEqual(values));

	test.each([
		["with another literal", "/lamps/{lamp}/on", "/lamps/hall/off"],
		["in another case", "/lamps/{lamp}", "/Lamps/hall"],
		["with a segment more", "/lamps/{lamp}", "/lamps/hall/on"],
		["with a segment less", "/lamps/{lamp}", "/lamps"],
		["with a slash more", "/lamps/{lamp}", "/lamps/hall/"],
		["with a slash less", "/lamps/{lamp}/", "/lamps/hall"],
		["with an empty parameter", "/lamps/{lamp}", "/lamps/"],
		["with another verb", "/servers/{id}:console", "/servers/7:delete"],
		["without the literal between", "/lamps/{tower}.{side}", "/lamps/7xnorth"],
		["with nothing before the literal", "/lamps/{tower}.{side}", "/lamps/.north"],
		["with nothing behind the literal", "/lamps/{tower}.{side}", "/lamps/7."],
		["with literals that overlap", "/{x}aba", "/aba"],
		["with literals that overlap at both ends", "/ab{x}ba", "/aba"],
		["too short for its parameters", "/{a}-{b}-{c}", "/-1-2"],
		["that fits a pattern but not the text", "/a.b/{x}", "/aXb/1"],
	])("but not one %s", (_, template, path) => expect(match(template, path)).toBeUndefined());
});

describe("of several readings of a segment the first parameter is the longest:", () => {
	test.each([
		["{a}.{b}", "1.2.3", ["1.2", "3"]],
		["{a}.{b}", "1..2", ["1.", "2"]],
		["{a}{b}", "123", ["12", "3"]],
		["v{a}-{b}-{c}", "v1-2-3-4", ["1-2", "3", "4"]],
		["{a}-{b}", "--x-", ["-", "x-"]],
	])("%s, %s", (template, path, texts) => expect(match(template, path)?.map(([, text]) => text)).toEqual(texts));

	test("as a regular expression would read it", () => {
		const letters = ["a", "-", "."];
		const words = letters.flatMap((a) =>
			letters.flatMap((b) => letters.flatMap((c) => letters.flatMap((d) => [a + b + c + d, a + b + c]))),
		);
		for (const template of ["{a}-{b}", "{a}.-{b}", "{a}-{b}.{c}", "a{a}-{b}", "{a}-{b}-", "-{a}{b}-{c}"]) {
			const source = template.replaceAll(".", "\\.").replaceAll(/\{.\}/g, "(.+)");
			for (const word of words) {
				const expected = new RegExp(`^${source}$`).exec(word)?.slice(1);
				expect(
					match(template, word)?.map(([, text]) => text),
					`${template} of ${word}`,
				).toEqual(expected);
			}
		}
	});
});

describe("of spellings that mean the same path", () => {
	test.each([
		["/lamps/all", "/l%61mps/%61ll"],
		["/a-b_c.d~e", "/%61%2D%62%5f%63%2e%64%7E%65"],
		["/Räume/{x}", "/R%C3%A4ume/1"],
		["/Räume/{x}", "/R%c3%a4ume/1"],
		["/R%C3%A4ume/{x}", "/Räume/1"],
		["/a b/{x}", "/a%20b/1"],
		["/lamps/{tower}.{side}", "/lamps/7%2enorth"],
	])("the template %s fits %s", (template, path) => expect(match(template, path)).toBeDefined());

	test.each([
		["/servers/{id}:console", "/servers/7%3Aconsole"],
		["/a/b", "/a%2Fb"],
		["/a+b", "/a%2Bb"],
		["/a%20b", "/a%2520b"],
	])("a delimiter in percent signs makes another: %s does not fit %s", (template, path) => expect(match(template, path)).toBeUndefined());

	test.each([
		["/lamps/{lamp}", "/lamps/a%2Fb", "a%2Fb"],
		["/lamps/{lamp}", "/lamps/%61%zz", "%61%zz"],
		["/lamps/{lamp}.png", "/lamps/a%3ab.png", "a%3Ab"],
		["/lamps/{lamp}.png", "/lamps/\ud800.png", "%EF%BF%BD"],
	])("the value stays percent-encoded, that of %s in %s is %s", (template, path, value) => {
		expect(match(template, path)).toEqual([["lamp", value]]);
	});
});

test("a value is decoded where its percent-encoding is whole", () => {
	expect(decode("a%2Fb%20c")).toBe("a/b c");
	expect(decode("%ff")).toBeUndefined();
});

describe("before the path of a template a gateway may have put another:", () => {
	const matchEnd = (template: string, path: string) => matchPathEnd(parseTemplate(template), readPath(path));
	const values = [["lamp", "hall"]];

	test.each([
		["/lamps/hall", ""],
		["/gw/lamps/hall", "/gw"],
		["//gw//v%31/lamps/hall", "//gw//v%31"],
		["/lamps/x/lamps/hall", "/lamps/x"],
	])("of %s the base is %j", (path, base) => expect(matchEnd("/lamps/{lamp}", path)).toEqual({ base, values }));

	test.each(["/lamps/hall/x", "/xlamps/hall", "/hall"])("%s does not end with the template", (path) => {
		expect(matchEnd("/lamps/{lamp}", path)).toBeUndefined();
	});
});

test("concrete templates stand before templated ones, segment by segment, and a longer one before what it begins with", () => {
	const templates = ["/{x}/lamps", "/lamps/{x}", "/lamps", "/lamps/{x}.{y}", "/lamps/all", "/lamp-{x}/all", "/{x}"];
	expect(
		templates
			.map(parseTemplate)
			.sort(compareTemplates)
			.map(({ text }) => text),
	).toEqual(["/lamps/all", "/lamps/{x}.{y}", "/lamps/{x}", "/lamps", "/lamp-{x}/all", "/{x}/lamps", "/{x}"]);
});

describe("a path shares segments with a template", () => {
	const shared = (template: string, path: string) => sharedSegments(parseTemplate(template), readPath(path));

	test.each([
		["/kilns/north/firings", 3],
		["/kilns/north", 2],
		["/kilns/north/firings/7", 3],
		["/kilns//firings", 1],
		["/ovens/north/firings", 0],
		["/", 0],
	])("of %s with /kilns/{kiln}/firings: %i", (path, count) => expect(shared("/kilns/{kiln}/firings", path)).toBe(count));

	test("but none that are all parameters, which are like every path", () => {
		expect(shared("/{tenant}/kilns", "/red/ovens")).toBe(0);
		expect(shared("/{tenant}/kilns", "/red/kilns")).toBe(2);
	});
});
