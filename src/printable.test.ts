import { describe, expect, test } from "vitest";
import { printable } from "./printable.ts";

describe("a text is printed on one line, with what would steer a terminal or a CI spelt out:", () => {
	test.each([
		["a\n::error::forged\r.har", "a\\n::error::forged\\r.har"],
		["\u001b[31mred\u0007", "\\u{1b}[31mred\\u{7}"],
		["\u009b2J", "\\u{9b}2J"],
		["a\u2028b\u2029c\u0085d", "a\\u{2028}b\\u{2029}c\\u{85}d"],
		["gpj.\u202erah.exe", "gpj.\\u{202e}rah.exe"],
		["\u2066a\u2069\u200bb\ufeff", "\\u{2066}a\\u{2069}\\u{200b}b\\u{feff}"],
		["half \ud800", "half \\u{d800}"],
		["::error::forged.har", "./::error::forged.har"],
		[" ::stop-commands::x", "./ ::stop-commands::x"],
		["a##[error]b", "a#\\u{23}[error]b"],
	])("%j", (text, printed) => expect(printable(text)).toBe(printed));

	test.each(["a.har", "C:\\traffic\\a::b.har", "流量 主机.har", "💡.har", "a%0Ab, c: d", ""])("and %j as it is", (text) => {
		expect(printable(text)).toBe(text);
	});
});
