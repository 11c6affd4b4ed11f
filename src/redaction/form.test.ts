import { expect, test } from "vitest";
import { changeForm, changeParts, hasParts } from "./form.ts";

const louder = (value: string, name: string) => (name === "a b" ? value.toUpperCase() : value);

test.each([
	["a+b=x+y&c=z", "a+b=X+Y&c=z"],
	["a%20b=x%26y&&a+b=&c", "a%20b=X%26Y&&a+b=&c"],
	["a+b=x=y", "a+b=X=Y"],
])("of the form %j the field is changed: %j", (text, expected) => expect(changeForm(text, louder)).toBe(expected));

test("the text between parts and the other headers stay as they are", () => {
	const text = 'before\n--x \nX-Y: a\ncontent-disposition: form-data; name="a b"\n\nx\ny\n--x\nA: b\n\nc\n--x--\nafter';
	expect(changeParts(text, "multipart/form-data; boundary=x", louder)).toBe(text.replace("x\ny\n", "X\nY\n"));
});

test("what has no parts stays", () => {
	expect(changeParts("a=b", "multipart/form-data; boundary=x", louder)).toBe("a=b");
	expect(["--x\r\nA: b", "\n--x\nContent-Type: b", "----\nA: b", "--x\n", "a --x\nA: b"].map(hasParts)).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
});
