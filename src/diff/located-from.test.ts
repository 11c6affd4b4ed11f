import { expect, test } from "vitest";
import { broken } from "./fixtures/diff.ts";
import { locatedFrom } from "./located-from.ts";
import { github } from "./report/github.ts";

test("each file is named from the folder in which the user is", () => {
	const problems = [{ file: "package.json", line: 3, what: "too low" }];
	const diff = { ...broken, package: broken.package && { ...broken.package, problems } };
	const filesIn = (text: string) => new Set(text.match(/(?<=file=)[^,]+/g));
	expect(filesIn(github(locatedFrom("app/", diff)))).toEqual(new Set(["app/specs/lantern/openapi.yaml", "app/package.json"]));
	expect(locatedFrom("", diff)).toEqual(diff);
	expect(locatedFrom("app/", { ...diff, package: undefined }).package).toBeUndefined();
});
