import { expect, test } from "vitest";
import { pseudo } from "../pseudo-locale.ts";

test("words have other letters, and what is no text for people stays", () => {
	expect(pseudo("Send `Date` to [it](/zh/a/), {name}: <b>now</b> at https://a.example/b")).toBe(
		"Séñď `Date` ţó [íţ](/zh/a/), {name}: <b>ñów</b> áţ https://a.example/b",
	);
	expect(pseudo("Run:\n\n```sh\nnpm start\n```\n")).toBe("Rúñ:\n\n```sh\nnpm start\n```\n");
});
