import { expect, test } from "vitest";
import { isHostName, isIpv4, isIpv6, reservedAddress, reservedName } from "./hosts.ts";

test("addresses are told from times, versions and classes", () => {
	expect(["10.20.30.41", "1.2.3", "300.1.1.1"].map(isIpv4)).toEqual([true, false, false]);
	expect(["fe80::1", "::ffff:10.20.30.41", "1:2:3:4:5:6:7:8", "12:34:56"].map(isIpv6)).toEqual([true, true, true, false]);
	expect(["db.corp", "5900.0", "SYS.1006"].map(isHostName)).toEqual([true, false, false]);
});

test("there are more hosts than one network has", () => {
	expect([1, 254, 255, 763].map((number) => reservedAddress("10.0.0.1", () => number))).toEqual([
		"192.0.2.1",
		"192.0.2.254",
		"198.51.100.1",
		"192.0.2.1",
	]);
	expect([reservedAddress("127.0.0.1", () => 1), reservedAddress("a.b", () => 1), reservedName(2)]).toEqual([
		"127.0.0.1",
		undefined,
		"host-2.example",
	]);
});
