import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Misuse } from "../src/misuse.ts";
import * as kinds from "./value-kinds.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "value-kinds-")));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "there"));
writeFileSync(join(folder, "there.har"), "");
const at = (name: string) => join(folder, name);

const colour = kinds.choice("NAME", "colour", ["red", "green", "blue"]);
const lantern = kinds.choice("NAME", "API", () => ["lantern"]);
const api = kinds.api("generated", "contract.js");
const [known = ""] = readdirSync(new URL("../generated", import.meta.url)).sort();

test.each<[kind: kinds.ValueKind<unknown>, text: string, value: unknown]>([
	[kinds.text("TEXT"), "", ""],
	[kinds.port, "0", 0],
	[kinds.port, "65535", 65_535],
	[kinds.host, "127.0.0.1", "127.0.0.1"],
	[kinds.host, "::1", "::1"],
	[kinds.host, "localhost", "localhost"],
	[kinds.timeZone, "Asia/Shanghai", "Asia/Shanghai"],
	[kinds.timeZone, "GMT", "GMT"],
	[kinds.existingFolder, folder, folder],
	[kinds.existingFile, at("there.har"), at("there.har")],
	[kinds.apiOfRoot, "of-another-folder", "of-another-folder"],
	[kinds.apiName, "acme-console", "acme-console"],
	[kinds.percent, "0", 0],
	[kinds.percent, "99.5", 99.5],
	[kinds.percent, "100", 100],
	[kinds.jobs, "1", 1],
	[kinds.jobs, "64", 64],
	[colour, "green", "green"],
	[lantern, "lantern", "lantern"],
	[api, known, known],
	[kinds.url, "http://192.0.2.1/gw/", new URL("http://192.0.2.1/gw/")],
	[kinds.origin, "https://A.example:443/", new URL("https://a.example")],
	[kinds.recording, "-", "-"],
	[kinds.recording, at("there.har"), at("there.har")],
	[kinds.outputFile, at("there.har"), at("there.har")],
	[kinds.outputFile, at("new.har"), at("new.har")],
	[kinds.newFile, at("new.har"), at("new.har")],
	[kinds.newFolder, at("new"), at("new")],
])("%# a value is read: %o %s", (kind, text, value) => expect(kind.read(text)).toEqual(value));

const port = "expected 0 to 65535";
const host = "expected an address of this machine, such as 127.0.0.1";
const url = "invalid URL; expected a URL such as https://host.example:8080, perhaps with a path";
const origin = "invalid URL; expected a server without a path, such as https://host.example:8080";

test.each<[kind: kinds.ValueKind<unknown>, text: string, message: string]>([
	[kinds.port, "99999999", `invalid port 99999999; ${port}`],
	[kinds.port, "65536", `invalid port 65536; ${port}`],
	[kinds.port, "http", `invalid port http; ${port}`],
	[kinds.port, "", `invalid port ""; ${port}`],
	[kinds.port, "1\n2", `invalid port "1\\n2"; ${port}`],
	[kinds.port, "0x10", `invalid port 0x10; ${port}`],
	[kinds.host, "", `invalid host ""; ${host}`],
	[kinds.host, "http://a", `invalid host http://a; ${host}`],
	[kinds.timeZone, "Peking", "invalid time zone Peking; expected a name such as GMT or Asia/Shanghai"],
	[kinds.apiName, "../acme", "invalid name for an API ../acme; expected lower-case words joined by hyphens, at most 200 characters"],
	[kinds.percent, "101", "invalid percentage 101; expected 0 to 100"],
	[kinds.percent, "100.5", "invalid percentage 100.5; expected 0 to 100"],
	[kinds.percent, "most", "invalid percentage most; expected 0 to 100"],
	[colour, "grey", "invalid colour grey; expected red, green or blue"],
	[lantern, "acme", "invalid API acme; expected lantern"],
	[api, "acme", `invalid API acme; expected ${api.expected()}`],
	[kinds.url, "host.example", url],
	[kinds.url, "ftp://host.example", url],
	[kinds.url, "http://user:s3cret@host.example", url],
	[kinds.url, "http://host.example?a=s3cret", url],
	[kinds.url, "http://host.example#s3cret", url],
	[kinds.origin, "https://host.example/gw", origin],
	[kinds.origin, "https://me:s3cret@host.example", origin],
	[kinds.recording, "absent.har", "absent.har: no such file"],
	[kinds.recording, folder, `${folder}: is a folder; name one recording`],
	[kinds.existingFile, at("none"), `${at("none")}: no such file`],
	[kinds.existingFile, folder, `${folder}: is a folder; name a file`],
	[kinds.existingFolder, at("none"), `${at("none")}: no such folder; create it or choose another`],
	[kinds.existingFolder, at("there.har"), `${at("there.har")}: not a folder; choose another`],
	[kinds.outputFile, "", 'invalid name ""; expected a file to write'],
	[kinds.outputFile, at("there"), `${at("there")}: not a file; choose another`],
	[kinds.outputFile, at("none/a.har"), `${at("none/a.har")}: no such folder ${at("none")}; create it or choose another`],
	[kinds.outputFile, at("there.har/a"), `${at("there.har/a")}: no such folder ${at("there.har")}; create it or choose another`],
	[kinds.newFile, at("none/a.har"), `${at("none/a.har")}: no such folder ${at("none")}; create it or choose another`],
	[kinds.newFile, at("there.har"), `${at("there.har")}: already exists; choose another`],
	[kinds.newFolder, at("there"), `${at("there")}: already exists; choose another`],
])("%# a value is refused: %o %j", (kind, text, message) => expect(() => kind.read(text)).toThrow(new Misuse(message)));

test("a list that is empty says so", () => {
	const none = kinds.choice("NAME", "API", []);
	expect(() => none.read("acme")).toThrow(new Misuse("there is no API to choose"));
	expect(none.expected).toThrow(new Misuse("there is no API to choose"));
});
