import { testHeadings, widths } from "./on-this-page.suite.ts";
import { files, pages } from "./site.ts";

const withMenu = pages.filter((address) => files.get(address)?.includes("on-this-page"));

testHeadings(
	withMenu.flatMap((address) => widths.map((width): [string, number] => [address, width])),
	(hashes) => hashes,
);
