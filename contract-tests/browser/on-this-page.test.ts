import { testHeadings } from "./on-this-page.suite.ts";
import { files, operationPages, pages } from "./site.ts";

/** The shortest page stands for all operations: the longest takes ten seconds, and `test:full` has each. */
const [operation = ""] = operationPages.toSorted((a, b) => (files.get(a)?.length ?? 0) - (files.get(b)?.length ?? 0));
const article = pages.find((address) => !operationPages.includes(address) && files.get(address)?.includes("on-this-page")) ?? "";

testHeadings([
	[operation, [1440]],
	[article, [1024]],
]);
