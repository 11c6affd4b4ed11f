import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Decoded, decodePairs, decodeText } from "./decode.ts";
import { encode } from "./encode.ts";
import { cookiePairs, queryPairs } from "./pairs.ts";
import { type Serialization, type Shape, type StyleName, styles } from "./styles.ts";

const values = {
	value: "blue",
	array: ["blue", "black", "brown"],
	object: { R: "100", G: "200", B: "150" },
} as const satisfies Record<Shape, unknown>;

const shapes = Object.keys(values) as Shape[];

/** https://spec.openapis.org/oas/v3.1.1#style-examples, without the `?` of a query: an empty text, a string, an array and an object. */
const table: [StyleName, boolean, (string | undefined)[]][] = [
	["matrix", false, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]],
	["matrix", true, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]],
	["label", false, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]],
	["label", true, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]],
	["simple", false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]],
	["simple", true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]],
	["form", false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]],
	["form", true, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]],
	["spaceDelimited", false, [undefined, undefined, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]],
	["spaceDelimited", true, [undefined, undefined, undefined, undefined]],
	["pipeDelimited", false, [undefined, undefined, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]],
	["pipeDelimited", true, [undefined, undefined, undefined, undefined]],
	["deepObject", false, [undefined, undefined, undefined, undefined]],
	["deepObject", true, [undefined, undefined, undefined, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]],
];

const isInQuery = (style: StyleName) => (styles[style].in as readonly string[]).includes("query");

function read(text: string, serialization: Serialization, shape: Shape, name = "color"): Decoded | undefined {
	return isInQuery(serialization.style)
		? decodePairs(name, queryPairs(text), serialization, shape)
		: decodeText(name, text, serialization, shape);
}

describe("OpenAPI's table of examples:", () => {
	const rows = table.flatMap(([style, explode, [empty, ...texts]]) =>
		[["value", "", empty] as const, ...shapes.map((shape, index) => [shape, values[shape], texts[index]] as const)].map(
			([shape, value, text]) => ({ style, explode, shape, value, text }),
		),
	);

	test.each(rows.filter(({ text }) => text !== undefined))(
		"$style, explode $explode: $value is $text",
		({ style, explode, shape, value, text = "" }) => {
			expect(encode("color", value, { style, explode })).toBe(text);
			expect(read(text, { style, explode }, shape)).toEqual(value);
		},
	);

	test("the combinations that it leaves undefined are the ones that no style defines", () => {
		const isDefined = (style: StyleName, explode: boolean, shape: Shape) =>
			(styles[style].defined as Partial<Record<Shape, readonly boolean[]>>)[shape]?.includes(explode) === true;
		expect(rows.map(({ text }) => text !== undefined)).toEqual(rows.map(({ style, explode, shape }) => isDefined(style, explode, shape)));
	});
});

test("what is sent in another spelling is read alike", () => {
	const form = { style: "form", explode: false } as const;
	expect(read("color=a+b,c%2Cd", form, "array")).toEqual(["a b", "c,d"]);
	expect(read("c%6Flor=blue", form, "value")).toBe("blue");
	expect(read("color=100%", form, "value")).toBe("100%");
	expect(read("color=a|b%7cc", { style: "pipeDelimited", explode: false }, "array")).toEqual(["a", "b", "c"]);
	expect(read("color=a+b%20c", { style: "spaceDelimited", explode: false }, "array")).toEqual(["a", "b", "c"]);
	expect(read("color[R]=1&other=2&colors[G]=3", { style: "deepObject", explode: true }, "object")).toEqual({ R: "1" });
	expect(decodeText("color", " a ,\tb", { style: "simple", explode: false, escaping: "none" }, "array")).toEqual(["a", "b"]);
	expect(decodePairs("color", cookiePairs("a=1;  color=b%2Cc,d; x"), form, "array")).toEqual(["b,c", "d"]);
});

test("a member that is sent twice has both texts", () => {
	expect(read("R=1&R=2&R=3&G=4", { style: "form", explode: true }, "object")).toEqual({ R: ["1", "2", "3"], G: "4" });
});

test("null and undefined are left out, and nothing is left of an empty array or object", () => {
	const form = { style: "form", explode: true } as const;
	expect(encode("color", ["a", null, undefined, false, 0], form)).toBe("color=a&color=false&color=0");
	expect(encode("color", { a: null, b: 1 }, form)).toBe("b=1");
	expect([[], {}, [null]].map((value) => encode("color", value, form))).toEqual(["", "", ""]);
});

test("allowReserved leaves what a query may hold, but nothing that would be read as something else", () => {
	const text = "/a?b:c@d;e,f=g!$'()*~&+#[]% é";
	const reserved = (explode: boolean) => ({ style: "form", explode, escaping: "reserved" }) as const;
	expect(encode("q", text, reserved(true))).toBe("q=/a?b:c@d;e,f=g!$'()*~%26%2B%23%5B%5D%25%20%C3%A9");
	expect(encode("q", ["a,b", "c/d"], reserved(false))).toBe("q=a%2Cb,c/d");
	expect(encode("q", { "a=b": "c=d" }, reserved(true))).toBe("a%3Db=c=d");
});

describe("what cannot be written is refused by name:", () => {
	const form = { style: "form", explode: true } as const;
	const header = { style: "simple", explode: true, escaping: "none" } as const;
	test.each<[string, unknown, Serialization, string]>([
		["an array in an array", [["s3cret"]], form, "p: expected text, a number or a boolean"],
		["an object in an object", { a: { b: "s3cret" } }, form, "p: expected text, a number or a boolean"],
		["a date", new Date(0), form, "p: expected a plain object"],
		["no value", null, form, "p: expected text, a number or a boolean"],
		["a number that JSON does not have", Number.NaN, form, "p: expected text, a number or a boolean"],
		["a lone surrogate", "\ud800", form, "p: expected text, a number or a boolean"],
		["a space between spaces", ["a b"], { style: "spaceDelimited", explode: false }, "p: expected no   in an item"],
		["a pipe between pipes", { "a|b": 1 }, { style: "pipeDelimited", explode: false }, "p: expected no | in an item"],
		["a comma in the list of a header", ["a,b"], header, "p: expected no , in an item"],
		["an equals sign in the name of a header's member", { "a=b": 1 }, header, "p: expected no = in an item"],
		["a space that a header loses", [" a"], header, "p: expected no space around an item"],
	])("%s", (_, value, serialization, message) => expect(() => encode("p", value, serialization)).toThrow(new TypeError(message)));
});

describe("what is no text of a shape has no reading:", () => {
	test.each<[string, string, Serialization, Shape]>([
		["a matrix without its semicolon", "color=blue", { style: "matrix", explode: false }, "value"],
		["a matrix of another name", ";size=blue", { style: "matrix", explode: false }, "value"],
		["a label without its dot", "blue", { style: "label", explode: false }, "value"],
		["an object with a name too many", "R,1,G", { style: "simple", explode: false }, "object"],
		["a member without an equals sign", "R=1,G", { style: "simple", explode: true }, "object"],
		["one value that is sent twice", "color=a&color=b", { style: "form", explode: true }, "value"],
		["a query without it", "size=1", { style: "form", explode: true }, "array"],
		["a query without a member of it", "size=1", { style: "deepObject", explode: true }, "object"],
	])("%s", (_, text, serialization, shape) => expect(read(text, serialization, shape)).toBeUndefined());
});

describe("what is written is read as it was:", () => {
	const text = fc.string({
		unit: fc.constantFrom("a", "B", "7", ",", ";", ".", "=", "&", "%", "+", "[", "]", "/", "?", "#", "é", "🔥", "'"),
		maxLength: 6,
	});
	const word = fc.string({ unit: fc.constantFrom("a", "B", "7", "-", "é", "🔥", "/", "[", "]", "%"), minLength: 1, maxLength: 6 });
	const inputs = (of: fc.Arbitrary<string>) => ({
		value: of,
		array: fc.array(of, { minLength: 1, maxLength: 4 }),
		object: fc.dictionary(word, of, { minKeys: 1, maxKeys: 4 }),
	});
	const cases = table.flatMap(([style, explode, [, ...texts]]) =>
		shapes.filter((_, index) => texts[index] !== undefined).flatMap((shape) => [{ style, explode, shape }]),
	);

	test.each(cases)("$style, explode $explode: $shape", ({ style, explode, shape }) => {
		fc.assert(
			fc.property(
				inputs(text)[shape],
				fc.constantFrom<Pick<Serialization, "escaping">>({}, ...(isInQuery(style) ? [{ escaping: "reserved" } as const] : [])),
				(value, escaping) => {
					const serialization = { style, explode, ...escaping };
					const written = encode("n[é]", value, serialization);
					// Nothing and one empty text are the same in `simple`.
					fc.pre(written !== "" || shape === "value");
					expect(read(written, serialization, shape, "n[é]")).toEqual(value);
				},
			),
			{ numRuns: 100, seed: 1 },
		);
	});

	test.each([
		["simple", true, "array"],
		["simple", false, "object"],
		["simple", true, "object"],
	] as const)("a header of %s, explode %s: %s", (style, explode, shape) => {
		const serialization = { style, explode, escaping: "none" } as const;
		fc.assert(
			fc.property(inputs(word)[shape], (value) => {
				expect(decodeText("h", encode("h", value, serialization), serialization, shape)).toEqual(value);
			}),
			{ numRuns: 100, seed: 1 },
		);
	});
});
