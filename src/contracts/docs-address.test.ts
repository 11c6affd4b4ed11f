import { describe, expect, test } from "vitest";
import { docsAddress, homepageIn } from "./docs-address.ts";

describe("the address of the docs site", () => {
	test.each([
		["https://docs.example", "https://docs.example/"],
		["http://127.0.0.1:4000/zh", "http://127.0.0.1:4000/zh/"],
		["https://docs.example/contracts/", "https://docs.example/contracts/"],
	])("is what the user gives: %s", (given, address) => expect(docsAddress(new URL(given))).toBe(address));

	test.each([
		[{ homepage: "https://docs.example/contracts" }, "https://docs.example/contracts"],
		[{ homepage: "https://code.example/project#readme" }, undefined],
		[{ homepage: "https://docs.example/?page=1" }, undefined],
		[{ homepage: "javascript:alert(1)" }, undefined],
		[{ homepage: "docs.example" }, undefined],
		[{ homepage: 7 }, undefined],
		[{}, undefined],
		[null, undefined],
	])("is else the homepage of the package, if that is a site: %j", (manifest, address) => {
		expect(homepageIn(manifest)?.href).toBe(address);
	});
});
