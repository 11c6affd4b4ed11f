import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { standardInput } from "../../../har/stream/entries.ts";
import { Attachments } from "./attachments.ts";
import { folder } from "./fixtures/folder.ts";
import { zip } from "./fixtures/zip.ts";
import { Room } from "./room.ts";

async function read(file: string, name: string, room = new Room()): Promise<string | undefined> {
	const attachments = new Attachments(file);
	const bytes = await attachments.read(name, room);
	attachments.close();
	return bytes?.toString();
}

describe("an attached file is read", () => {
	test("beside the recording, and below it", async () => {
		const { path, write } = folder();
		const file = write("a.har", "{}");
		write("5c66.json", "a body");
		mkdirSync(join(path, "bodies"));
		write("bodies/7.json", "another");
		expect([await read(file, "5c66.json"), await read(file, "bodies/7.json")]).toEqual(["a body", "another"]);
	});

	test("in the archive of the recording, and takes room there", async () => {
		const room = new Room();
		const file = folder().write("a.zip", zip({ "har.har": "{}", "5c66.json": "a body" }));
		expect(await read(file, "5c66.json", room)).toBe("a body");
		room.take({ packed: 1, unpacked: 2 ** 31 });
		expect(await read(file, "5c66.json", room)).toBeUndefined();
		expect(await read(file, "none.json")).toBeUndefined();
	});
});

describe("no other file of the machine is read:", () => {
	const names = ["../secret", "/etc/hostname", "link", "inner/../../secret", "..", ".", "", "bodies", "none", "a\0b"];
	test.each(names)("%j", async (name) => {
		const { path } = folder();
		writeFileSync(join(path, "secret"), "secret");
		mkdirSync(join(path, "traffic/bodies"), { recursive: true });
		mkdirSync(join(path, "traffic/inner"));
		symlinkSync("../secret", join(path, "traffic/link"));
		expect(await read(join(path, "traffic/a.har"), name)).toBeUndefined();
	});

	test("beside standard input", async () => expect(await read(standardInput, "package.json")).toBeUndefined());
});
