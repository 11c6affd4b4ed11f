import { describe, expect, test } from "vitest";
import { plain } from "../../checker/report/style.ts";
import { broken, unchanged } from "../fixtures/diff.ts";
import { github } from "./github.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";

describe("in a terminal", () => {
	test("what somebody has to think about has three lines, and words have one", () => {
		expect(pretty(broken, plain)).toBe(`Since v1.0.0 (0123456):

lantern  major
  version stayed 1.0.0, at least 2.0.0
  major GET /a
        \`a|b\` went: <i>
        specs/lantern/openapi.yaml:7
  minor GET /a
        it came
        specs/lantern/openapi.yaml:7
  patch GET /a: a word specs/lantern/openapi.yaml:7
  wrong specs/lantern/openapi.yaml:3: info.version is too low

the package  major
  version 0.1.0 to 0.2.0, at least 0.2.0

1 thing has to be corrected before this may be published.
`);
	});

	test("a contract that did not change has its verdict alone", () => {
		expect(pretty(unchanged, plain)).toContain("\nlantern  none\n  version stayed 1.0.0\n\nthe package  none\n");
	});
});

describe("for a pull request", () => {
	test("no text of a change is taken for markup of the table", () => {
		const text = markdown(broken);
		expect(text).toContain("| major | `GET /a` | `a\\|b` went: &lt;i> | specs/lantern/openapi.yaml:7 |");
		expect(text).toContain("- **wrong** specs/lantern/openapi.yaml:3: info.version is too low");
		expect(text).toContain("| the package | **major** | 0.1.0 to 0.2.0, at least 0.2.0 |");
	});

	test("a contract that did not change has a row and no chapter", () => {
		expect(markdown(unchanged)).toContain("| lantern | **none** | stayed 1.0.0 |");
		expect(markdown(unchanged)).not.toContain("###");
	});

	test("what is wrong with the package has a chapter", () => {
		const problems = [{ file: "package.json", line: 3, what: "too low" }];
		const text = markdown({ ...unchanged, package: { ...unchanged.package, problems } });
		expect(text).toContain("### the package\n\n- **wrong** package.json:3: too low\n");
	});

	test("outside this repository there is no package", () => {
		const diff = { ...unchanged, package: undefined };
		for (const text of [markdown(diff), pretty(diff, plain), github(diff)]) expect(text).not.toContain("the package");
	});
});

describe("for GitHub", () => {
	test("what has to be corrected comes first, words are left out, and the verdicts come last", () => {
		const lines = github(broken).trim().split("\n");
		expect(lines.map((line) => line.split(/[ :]+/)[1])).toEqual(["error", "warning", "notice", "notice"]);
		expect(lines[0]).toBe("::error file=specs/lantern/openapi.yaml,line=3,title=May not be published::info.version is too low");
		expect(lines.at(-1)).toBe(
			"::notice title=Since v1.0.0::lantern: major, stayed 1.0.0, at least 2.0.0%0Athe package: major, 0.1.0 to 0.2.0, at least 0.2.0%0A1 thing has to be corrected before this may be published.",
		);
	});
});
