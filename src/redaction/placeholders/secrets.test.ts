import { expect, test } from "vitest";
import { Secrets } from "./secrets.ts";

const no = () => false;
const uuid = "5c66c9a6-1633-4283-b055-d150680fff98";

test("a secret has one placeholder, with dashes or without, and another secret another", () => {
	const secrets = new Secrets();
	const made = secrets.text(uuid, no);
	expect(secrets.text(uuid.replaceAll("-", ""), no)).toBe(made.replaceAll("-", ""));
	expect(secrets.text(uuid, no)).toBe(made);
	expect(secrets.text(uuid.replace("5", "6"), no)).not.toBe(made);
});

test("placeholders get the same placeholders again", () => {
	const texts = [uuid, "Wr0ngHorse77", "Tr0&mpet&7", "73920184", "Nightingale", "!!!!!!!!"];
	const [first, second] = [new Secrets(), new Secrets()];
	const made = texts.map((text) => first.text(text, no));
	expect(made.map((text) => second.text(text, no))).toEqual(made);
	for (const text of texts) expect(made).not.toContain(text);
});

test("numbers of an exchange that is not written are free again", () => {
	const secrets = new Secrets();
	secrets.begin();
	const made = secrets.text("Wr0ngHorse77", no);
	secrets.takeBack();
	expect(secrets.text("Wr0ngHorse88", no)).toBe(made);
});

test("a host is a reserved one, and stays if hosts are kept", () => {
	const secrets = new Secrets();
	expect(["db.corp.test", "10.20.30.41", "fe80::1", "DB.corp.test", "localhost"].map((host) => secrets.host(host))).toEqual([
		"host-1.example",
		"192.0.2.1",
		"2001:db8::1",
		"host-1.example",
		"localhost",
	]);
	expect(new Secrets({ keepHosts: true }).host("db.corp.test")).toBe("db.corp.test");
});

test("words of the contract are looked for nowhere", () => {
	const met: string[] = [];
	const secrets = new Secrets({ onSecret: (secret) => met.push(secret) });
	secrets.text("inventory", (word) => word === "inventory");
	secrets.text("Nightingale", no);
	expect(met).toEqual(["Nightingale"]);
});
