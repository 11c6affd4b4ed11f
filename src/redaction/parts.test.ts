import { expect, test } from "vitest";
import { at, writer } from "./fixtures/door.ts";
import { writeParts } from "./parts.ts";

const type = 'multipart/form-data; boundary="edge"';
const form = (...parts: string[]) => `${parts.map((part) => `--edge\r\n${part}\r\n`).join("")}--edge--\r\n`;
const written = (body: string) => writeParts({ text: body }, type, at(0), at, writer());

test("a part keeps its declared name and what may be written of it", () => {
	const made = written(form('Content-Disposition: form-data; name="mode"\r\n\r\nday'));
	expect(made).toContain('name="mode"');
	expect(made).toContain("\r\n\r\nday\r\n");
});

test("a part shows neither its file, nor the file's name, nor what is secret", () => {
	const file = 'Content-Disposition: form-data; name="note"; filename="s3cret.txt"\r\nContent-Type: text/plain\r\n\r\nf1le-text';
	const made = written(form(file, 'Content-Disposition: form-data; name="pin"\r\n\r\npa55word'));
	for (const secret of ["s3cret", "f1le-text", "pa55word"]) expect(made).not.toContain(secret);
});

test("a body without parts is not written", () => {
	expect(written("no parts")).toBeUndefined();
});
