import { testHeadings, widths } from "./on-this-page.suite.ts";
import { files, operationPages, pagesOfEachForm } from "./site.ts";

const led = pagesOfEachForm.filter((address) => files.get(address)?.includes('class="on-this-page '));
const [english, chinese] = [false, true].map((isChinese) => led.filter((address) => address.startsWith("/zh/") === isChinese));

testHeadings([
	...(english ?? []).flatMap((address) => widths.map((width): [string, number] => [address, width])),
	// A Chinese page has the same places: one stands for the others.
	...(chinese ?? [])
		.filter((address) => operationPages.includes(address))
		.slice(0, 1)
		.map((address): [string, number] => [address, 1440]),
]);
