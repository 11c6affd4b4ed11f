import { expect, test } from "vitest";
import { exchange } from "../fixtures/exchange.ts";
import { tellingIn } from "./telling.ts";

test("of an exchange the texts are told in which a host, a name or a key may stand", () => {
	const entry = exchange({ headers: { "X-A": "a.b", "X-B": "word" }, text: "no such key", statusText: "OK: fine" });
	expect(tellingIn(entry)).toEqual(["https://door.example/v1/keys/7/doors/hall", "a.b", "OK: fine"]);
});

test("of what a recorder adds the name is told with it, however deep it stands", () => {
	const entry = {
		...exchange({ url: "https://door.example" }),
		serverIPAddress: "db7",
		_more: [{ deep: { token: "abc" } }],
		_empty: "",
		_count: 1,
	};
	expect(tellingIn(entry)).toEqual(["https://door.example", "serverIPAddress: db7", "token: abc"]);
});
