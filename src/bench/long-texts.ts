import { readWish } from "../mock/wish.ts";
import { expandPath, matchPath, parameterNames, parseTemplate, readPath } from "../openapi/path-template.ts";
import type { Bounded } from "./bound.ts";

const long = 50_000;

/** Texts that an attacker may send, made so that a reader who goes back again and again takes minutes. */
export const longTexts: Readonly<Record<string, () => unknown>> = {
	"a path template of braces": () => parseTemplate("{".repeat(long)),
	"a path template of an open brace": () => parameterNames(`{${"a".repeat(long)}`),
	"braces that are no parameters": () => expandPath("{".repeat(long), String),
	"a path of a literal that comes again and again": () => matchPath(parseTemplate("/{a}.{b}.{c}.{d}:x"), readPath(`/${".".repeat(long)}`)),
	"a path of percent signs": () => readPath("%".repeat(long)),
	"a Prefer header without an end": () => readWish("a".repeat(15_000) + "-".repeat(47_000)),
};

/** Each takes time in proportion to its length. */
export const benchLongTexts = (): Bounded[] =>
	Object.entries(longTexts).map(([what, read]) => {
		const startedAt = performance.now();
		read();
		return { what: `reading ${what}`, measured: performance.now() - startedAt, bound: 1_000, unit: "ms" };
	});
