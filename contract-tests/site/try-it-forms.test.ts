import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { partsOf } from "../../docs-site/src/algorithm-parts.ts";
import { text } from "../../docs-site/src/text.ts";
import { formOf } from "../../docs-site/src/try-it/form.ts";
import { parseSpec } from "../../src/openapi/document.ts";
import { operations, titleOf } from "../operations.ts";

const root = join(import.meta.dirname, "../..");

test.each(operations.map((operation) => [titleOf(operation), operation] as const))(
	"the form of %s is the same in both languages but for its words",
	(_, { api, operationId }) => {
		const words = ["summary", "description", "cause", "remedy"];
		const [english, chinese] = (["en", "zh"] as const).map((language) => {
			const file = language === "en" ? "openapi.yaml" : "openapi.zh.yaml";
			const spec = parseSpec(api, readFileSync(join(root, "generated", api, file), "utf8"));
			const made = formOf(spec, operationId, partsOf, text[language]);
			return JSON.stringify(made, (name, value) => (words.includes(name) ? undefined : value));
		});
		expect(chinese).toBe(english);
	},
);
