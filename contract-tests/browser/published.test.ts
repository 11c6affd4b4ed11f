import { expect, test } from "vitest";
import { operations } from "../operations.ts";
import { files } from "./site.ts";

const scripts = [...files].filter(([address]) => address.endsWith(".js"));

test("the site holds no test and no fixture, nor anything that was bundled of one", () => {
	expect(scripts).not.toEqual([]);
	expect([...files.keys()].filter((address) => /[.-](test|suite)\b|fixture/.test(address))).toEqual([]);
	// A test cannot be loaded without its runner.
	expect(scripts.filter(([, text]) => /\bvitest\b/.test(text)).map(([address]) => address)).toEqual([]);
});

test.each(operations)(
	"other viewers show the samples of $operationId, and its tags in the language of the download",
	({ api, method, template }) => {
		for (const name of ["openapi.json", "openapi.zh.json"]) {
			const { paths, tags } = JSON.parse(files.get(`/specs/${api}/${name}`) ?? "");
			const operation = paths[template][method.toLowerCase()];
			expect(operation["x-codeSamples"].map(({ label }: { label: string }) => label)).toEqual(
				expect.arrayContaining(["curl", "Node.js", "Python", "Java"]),
			);
			expect(tags.map((tag: { name: string }) => tag.name)).toEqual(expect.arrayContaining(operation.tags));
			expect(/\p{Script=Han}/u.test(operation.tags.join())).toBe(name === "openapi.zh.json");
		}
	},
);
