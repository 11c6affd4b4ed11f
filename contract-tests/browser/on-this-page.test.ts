import { testHeadings } from "./on-this-page.suite.ts";
import { files, operationPages, pages } from "./site.ts";

/** One deep link of each kind: to a reply, a member of it, an error, a credential, an example. */
const ofEachKind = (hashes: string[]): string[] => [
	...new Map(
		hashes.map((hash) => [hash.replaceAll(/[\w-]+(?=[.~-]|$)/g, (part) => (/^\d{3}$/.test(part) ? "status" : part.slice(0, 1))), hash]),
	).values(),
];

/** The page with the most to lead to stands for all operations. */
const [operation = ""] = operationPages.toSorted((a, b) => (files.get(b)?.length ?? 0) - (files.get(a)?.length ?? 0));
const article = pages.find((address) => !operationPages.includes(address) && files.get(address)?.includes("on-this-page")) ?? "";

testHeadings(
	[
		[operation, 390],
		[operation, 1440],
		[article, 1024],
	],
	(hashes) => ofEachKind(hashes).slice(0, 10),
);
