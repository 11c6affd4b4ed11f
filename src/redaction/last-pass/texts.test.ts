import { expect, test } from "vitest";
import { door, written } from "../fixtures/door.ts";
import { writtenTexts } from "./texts.ts";

test("every text is read by itself, with its place", () => {
	const texts = writtenTexts(written({ body: "nothing", text: '{"note":"open it","count":7000000,"tags":["day"]}' }));
	expect(texts).toContainEqual({ text: "open it", pointer: "/response/body/note" });
	expect(texts).toContainEqual({ text: "7000000", pointer: "/response/body/count" });
	expect(texts).toContainEqual({ text: "Content-Type", pointer: "/response/headers" });
	expect(texts).toContainEqual({ text: door, pointer: "/request/url" });
	expect(texts.some(({ pointer }) => pointer === "/request/body")).toBe(true);
	expect(
		texts.some(({ text }) => text === "day"),
		"what is too short to hold a secret",
	).toBe(false);
});
