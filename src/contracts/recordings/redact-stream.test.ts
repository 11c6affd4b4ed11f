import { expect, test } from "vitest";
import { echoing, jwt, looking, recording, secret, showing, terminal } from "./fixtures/run.ts";
import { redactStream } from "./redact-stream.ts";

const options = { to: undefined, keepHosts: false };

/** Which exchanges of a stream still have the secret. */
const shownIn = (written: string) =>
	written
		.split("\n")
		.slice(0, -1)
		.map((line) => line.includes(secret));

test("a stream hides a secret from the exchange on that shows it, and says so", async () => {
	const { said, written, ...streams } = terminal();
	const from = recording([echoing, showing, echoing], "a.ndjson");
	expect(await redactStream({ from, ...options }, streams)).toBe(0);
	expect(shownIn(written())).toEqual([true, false, false]);
	expect(said).toEqual([
		`${from}: a stream: a secret is hidden from the exchange on that shows it to be one, and known for 10,000 exchanges`,
	]);
});

test("a stream leaves out an exchange in which something looks like a secret", async () => {
	const { said, written, ...streams } = terminal();
	expect(await redactStream({ from: recording([looking, showing], "a.ndjson"), ...options }, streams)).toBe(1);
	expect(shownIn(written())).toEqual([false]);
	expect(said.join() + written()).not.toContain(jwt);
	expect(said.at(-1)).toContain("1 exchange holds what looks like a secret and nothing marks: they were left out");
});
