import { expect, test } from "vitest";
import { encodingNames } from "./encoding-names.ts";

const entryWith = (body: object) => ({ request: { postData: body }, response: { content: body } });
const text = "H4sI";

test.each(["gzip", "GZIP", "x-gzip", "Base64", "base-64", "base64url"])("%s is base64", (encoding) => {
	expect(encodingNames.mend(entryWith({ text, encoding }))).toEqual(entryWith({ text, encoding: "base64" }));
});

test.each(["", " ", null, "utf-8", "UTF8", "utf-16le", "us-ascii", "ISO-8859-1", "identity", "none", "text"])(
	"the name %j is none",
	(encoding) => {
		expect(encodingNames.mend(entryWith({ text, encoding }))).toEqual(entryWith({ text }));
	},
);

test.each([{ text }, { text, encoding: "base64" }, { text, encoding: "rot13" }, { text, encoding: 7 }])("%j stays", (body) => {
	const entry = entryWith(body);
	expect(encodingNames.mend(entry)).toBe(entry);
});
