import { expect, test } from "vitest";
import { at, writer } from "./fixtures/door.ts";
import { writeParts } from "./parts.ts";

test("a form with parts keeps what is declared in them", () => {
	const type = "multipart/form-data; boundary=b0";
	const parts = [
		'--b0\r\nContent-Disposition: form-data; name="mode"\r\n\r\nday\r\n',
		'--b0\r\nContent-Disposition: form-data; name="password"; filename="Nightingale.txt"\r\nContent-Type: text/plain\r\n\r\nWr0ngHorse77\r\n',
	];
	const made = writeParts({ text: `${parts.join("")}--b0--\r\n` }, type, at(0), at, writer()) ?? "";
	expect(made).toContain('name="mode"\r\n\r\nday\r\n');
	expect(made).toContain('name="password"; filename="file"');
	expect(made).not.toMatch(/Nightingale|Wr0ngHorse77/);
});

test("a form without a boundary has no parts that can be told", () => {
	expect(writeParts({ text: "--b0--" }, "multipart/form-data", undefined, at, writer())).toBeUndefined();
});
