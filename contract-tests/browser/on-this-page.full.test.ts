import { testHeadings, widths } from "./on-this-page.suite.ts";
import { files, pages } from "./site.ts";

/** Chinese pages have the same places: one width each stands for the others. */
const widthsOf = (address: string) => (address.startsWith("/zh/") ? [1440] : widths);

testHeadings(
	pages
		.filter((address) => files.get(address)?.includes('class="on-this-page '))
		.map((address): [string, number[]] => [address, widthsOf(address)]),
);
