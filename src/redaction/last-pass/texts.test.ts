import { expect, test } from "vitest";
import { written } from "../fixtures/door.ts";
import { writtenTexts } from "./texts.ts";

test("every text is read by itself, with its place", () => {
	const texts = writtenTexts(written({ body: "nothing", text: '{"note":"a b","count":7}' }));
	expect(texts).toContainEqual({ text: "a b", pointer: "/response/body/note" });
	expect(texts).toContainEqual({ text: "7", pointer: "/response/body/count" });
	expect(texts).toContainEqual({ text: "note", pointer: "/response/body" });
	expect(texts).toContainEqual({ text: "doors", pointer: "/request/url" });
	expect(texts.some(({ pointer }) => pointer === "/request/body")).toBe(true);
});
