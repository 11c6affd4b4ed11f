import { describe, expect, test } from "vitest";
import { HarError } from "../../../har/har-error.ts";
import { Misuse } from "../../../misuse.ts";
import { Archive } from "./archive.ts";
import { folder } from "./fixtures/folder.ts";
import { zip } from "./fixtures/zip.ts";

async function harIn(file: string): Promise<string> {
	const archive = await Archive.open(file);
	try {
		return Buffer.concat(await Array.fromAsync(archive.har())).toString();
	} finally {
		archive.close();
	}
}

describe("the HAR of an archive is", () => {
	test.each([
		["Playwright's, beside its bodies", { "5c66.json": "{}", "har.har": "a har" }],
		[
			"the only one, wherever it is, without what macOS adds",
			{ "My Traffic/portal.HAR": "a har", "__MACOSX/My Traffic/._portal.HAR": "x" },
		],
	])("%s", async (_, members) => expect(await harIn(folder().write("a.zip", zip(members)))).toBe("a har"));
});

describe("an archive is refused in a line that says what to do:", () => {
	const whole = zip({ "har.har": "x".repeat(1_000) });
	test.each([
		["with several", zip({ "a.har": "", "b/c.har": "" }), "holds 2 .har files; unpack it and name the folder that they are in"],
		["with none", zip({ "a.txt": "" }), "holds no .har file; export the traffic as HAR"],
		[
			"that is a trace",
			zip({ "0-trace.network": "", "trace.trace": "" }),
			"is a Playwright trace, which is no HAR; record one with the option recordHar",
		],
		["that is encrypted", zip({ "har.har": "x" }, { encrypted: true }), "its .har is encrypted, or packed in a rare way; unpack it first"],
		[
			"that is a bomb",
			zip({ "har.har": "x" }, { size: 2 ** 31 }),
			"unpacks to more than 256 MB and 300 times its size, as no recording does; unpack it first if it is one",
		],
		[
			"that says a wrong size",
			zip({ "har.har": "x".repeat(100) }, { size: 7 }),
			"the zip archive is cut off or broken; download or pack it again",
		],
		["that is cut off", whole.subarray(0, -30), "the zip archive is cut off or broken; download or pack it again"],
		["whose bytes are broken", Buffer.from(whole).fill(0xff, 38, 44), "the zip archive is cut off or broken; download or pack it again"],
		[
			"whose list is broken",
			Buffer.from(whole).fill(0, whole.length - 70, whole.length - 60),
			"the zip archive is cut off or broken; download or pack it again",
		],
	])("%s", async (_, bytes, message) => {
		const file = folder().write("a.zip", bytes);
		await expect(harIn(file)).rejects.toThrow(new HarError(`${file}: ${message}`));
	});

	test("that is not there", async () => {
		await expect(harIn("/nowhere/a.zip")).rejects.toThrow(new Misuse("/nowhere/a.zip: cannot be read (ENOENT)"));
	});
});

test("a member has a size and its bytes, if it is there and whole", async () => {
	const bytes = zip({ "a.json": "x".repeat(1_000), "b.json": "y".repeat(1_000) });
	const archive = await Archive.open(folder().write("a.zip", bytes));
	expect([archive.sizeOf("a.json"), archive.sizeOf("none.json")]).toEqual([{ unpacked: 1_000, packed: expect.any(Number) }, undefined]);
	expect((await archive.read("a.json"))?.toString()).toBe("x".repeat(1_000));
	archive.close();
});

test("a member whose bytes are broken has none", async () => {
	const bytes = zip({ "a.json": "x".repeat(1_000) });
	const archive = await Archive.open(folder().write("a.zip", bytes.fill(0xff, 36, 44)));
	expect(await archive.read("a.json")).toBeUndefined();
	archive.close();
});
