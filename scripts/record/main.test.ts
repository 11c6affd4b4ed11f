import { expect, test } from "vitest";
import { main } from "./main.ts";
import { usage } from "./options.ts";

/** What a run says that ends before it listens. */
async function run(...args: string[]) {
	const written = { printed: "", said: [] as string[] };
	const status = await main(args, {
		print: (text) => {
			written.printed += text;
		},
		say: (line) => written.said.push(line),
		isColoured: false,
		stopped: Promise.resolve(),
	});
	return { status, ...written };
}

test("who asks for help is told the options", async () =>
	expect(await run("--help")).toEqual({ status: 0, printed: `${usage}\n`, said: [] }));

test("an API that there is not is refused, with those that there are", async () =>
	expect(await run("--api", "nowhere")).toEqual({
		status: 2,
		printed: "",
		said: [expect.stringMatching(/^record: --api nowhere: expected one of \w[\w-]*(, \w[\w-]*)*$/)],
	}));

test("what the options refuse is said in one line", async () =>
	expect(await run("--api", "nowhere", "--port", "x")).toEqual({
		status: 2,
		printed: "",
		said: ["record: --port x: expected a number from 0 to 65535"],
	}));
